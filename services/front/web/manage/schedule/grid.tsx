import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStanding } from '../../api/standing.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useRooms } from '../../schedule/schedule.ts'
import { may } from '../access.ts'
import { dayOf, daysOf, hoursOf, MINUTE, startOf } from '../days.ts'
import { Board } from './board.tsx'
import {
  firstFree,
  type NewSlot,
  type Room,
  type SlotChanges,
  useGridChanges,
  usePlan,
  useRules,
  useUnplaced,
} from './plan.ts'
import { Publish } from './publish.tsx'
import type { Shift } from './slot.tsx'
import { SlotForm } from './slot-form.tsx'
import { Warnings } from './warnings.tsx'

const focus = (slot: string) => document.getElementById(`slot-${slot}`)?.focus()

/** The draft of the schedule: a day of it, what is yet to be placed, and what collides. */
export const Grid = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const [plan, rooms, rules] = [usePlan(), useRooms(), useRules()]
  useTitle(t('schedule.grid.heading'), event.data?.name)
  const error = plan.error ?? rooms.error ?? rules.error
  if (error) return <Failure error={error} retry={plan.refetch} />
  if (!plan.data || !rooms.data || !rules.data || !event.data) return <Waiting />
  if (rooms.data.length === 0) {
    return (
      <Notice title={t('schedule.grid.noRooms')}>
        <ButtonLink to="/schedule/rooms">{t('schedule.menu.rooms')}</ButtonLink>
      </Notice>
    )
  }
  return <Editor plan={plan.data} rooms={rooms.data} step={rules.data.gridMinutes} event={event.data} />
}

const Editor = ({
  plan,
  rooms,
  step,
  event,
}: {
  plan: NonNullable<ReturnType<typeof usePlan>['data']>
  rooms: readonly Room[]
  step: number
  event: NonNullable<ReturnType<typeof useEvent>['data']>
}) => {
  const { t } = useTranslation()
  const zone = event.timeZone
  const { weekday, instant } = useFormats(zone)
  const standing = useStanding().data
  const changes = useGridChanges()
  const days = daysOf(event, plan.slots, zone)
  const today = dayOf(new Date().toISOString(), zone)
  const [chosen, setDay] = useState<string | null>(null)
  const day = chosen ?? days[0] ?? today
  const [selected, setSelected] = useState<string | null>(null)
  const [said, say] = useState('')
  const start = startOf(day, zone)
  const slots = plan.slots.filter(({ startsAt }) => dayOf(startsAt, zone) === day)
  const slot = plan.slots.find(({ id }) => id === selected)

  const show = (id: string) => {
    const found = plan.slots.find((slot) => slot.id === id)
    if (!found) return
    setDay(dayOf(found.startsAt, zone))
    setSelected(id)
    setTimeout(() => focus(id))
  }
  const change = (id: string, changed: SlotChanges) =>
    changes.change.mutate(
      { id, ...changed },
      {
        onSuccess: ({ slot, warnings }) => {
          const name = plan.slots.find((one) => one.id === id)?.name
          const room = rooms.find((one) => one.id === slot.roomId)?.name
          const count = warnings.filter((one) => one.slots.includes(id)).length
          say(
            `${t('schedule.grid.moved', { name, room, at: instant(slot.startsAt) })} ${t('schedule.grid.warned', { count })}`,
          )
          setTimeout(() => focus(id))
        },
      },
    )
  const shift = (id: string, { rooms: aside, minutes, longer }: Shift) => {
    const slot = changes.slotNow(id)
    const room = rooms[rooms.findIndex((one) => one.id === slot?.roomId) + aside]
    if (!slot || !room) return
    change(id, {
      roomId: room.id,
      startsAt: new Date(Date.parse(slot.startsAt) + minutes * MINUTE).toISOString(),
      endsAt: new Date(Date.parse(slot.endsAt) + (minutes + longer) * MINUTE).toISOString(),
    })
  }
  const place = (content: Pick<NewSlot, 'panelId' | 'title'>, minutes: number, done?: () => void) => {
    const room = rooms[0]
    if (!room) return
    const at = firstFree(slots, room.id, start, minutes)
    changes.add.mutate(
      {
        ...content,
        roomId: room.id,
        startsAt: new Date(at).toISOString(),
        endsAt: new Date(at + minutes * MINUTE).toISOString(),
      },
      {
        onSuccess: ({ slot }) => {
          done?.()
          setSelected(slot.id)
          setTimeout(() => focus(slot.id), 50)
        },
      },
    )
  }
  const warningsOf = (id: string) => plan.warnings.filter((one) => one.slots.includes(id)).length

  return (
    <div className="stack">
      <div className="row apart">
        <div className="filters">
          <Select
            label={t('schedule.day')}
            options={(days.length > 0 ? days : [day]).map((id) => ({ id, name: weekday(id) }))}
            value={day}
            onChange={setDay}
          />
        </div>
        {standing && may(standing, 'schedule', 'admin') && (
          <div className="row">
            <Addition onAdd={(title, minutes, close) => place({ title }, minutes, close)} />
            <Publish zone={zone} />
          </div>
        )}
      </div>
      <p id="board-help" className="help">
        {t('schedule.grid.help')}
      </p>
      <output className="visually-hidden">{said}</output>
      {(changes.change.error ?? changes.add.error) && <Failure error={changes.change.error ?? changes.add.error} />}
      <div className="board-page">
        <Board
          rooms={rooms}
          slots={slots}
          step={step}
          zone={zone}
          warningsOf={warningsOf}
          selected={selected}
          hours={hoursOf(slots, start)}
          onSelect={setSelected}
          onShift={shift}
        />
        <div className="stack">
          {slot && (
            <SlotForm
              key={JSON.stringify(slot)}
              slot={slot}
              rooms={rooms}
              changes={changes}
              onDone={() => setSelected(null)}
            />
          )}
          <Unplaced onPlace={(panelId, minutes) => place({ panelId }, minutes)} />
          <Warnings plan={plan} onShow={show} />
        </div>
      </div>
    </div>
  )
}

/** Confirmed panels that stand nowhere: each begins at the first free time of the day, and is moved from there. */
const Unplaced = ({ onPlace }: { onPlace: (panel: string, minutes: number) => void }) => {
  const { t } = useTranslation()
  const unplaced = useUnplaced()
  if (unplaced.error) return <Failure error={unplaced.error} retry={unplaced.refetch} />
  if (!unplaced.data) return <Waiting />
  return (
    <section className="stack close" aria-labelledby="unplaced">
      <h2 id="unplaced">{t('schedule.grid.unplaced', { count: unplaced.data.length })}</h2>
      <ul className="list">
        {unplaced.data.map(({ id, title, minutes }) => (
          <li key={id} className="list-row">
            <span>
              {title} <span className="quiet-text">{t('schedule.minutesShort', { minutes })}</span>
            </span>
            <Button aria-label={t('schedule.grid.placeOf', { title })} onPress={() => onPlace(id, minutes)}>
              {t('schedule.grid.place')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Something that is no panel: a break, a room that is being built. */
const Addition = ({ onAdd }: { onAdd: (title: string, minutes: number, close: () => void) => void }) => {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState(60)
  return (
    <Ask trigger={t('schedule.grid.add')} title={t('schedule.grid.add')}>
      {(close) => (
        <Form onSubmit={() => onAdd(title, minutes, close)}>
          <TextField label={t('schedule.grid.title')} value={title} onChange={setTitle} maxLength={120} isRequired />
          <NumberField label={t('schedule.minutes')} value={minutes} onChange={setMinutes} minValue={5} isRequired />
          <div className="row">
            <Button type="submit" kind="primary">
              {t('schedule.grid.place')}
            </Button>
            <Button onPress={close}>{t('keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}
