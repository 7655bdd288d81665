import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { InstantField } from '../../components/dates.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { MINUTE, spanOf } from '../days.ts'
import type { GridChanges, Room, Slot } from './plan.ts'

/** A slot in words: what dragging does, exactly, and what it cannot. */
export const SlotForm = ({
  slot,
  rooms,
  changes: { change, remove },
  onDone,
}: {
  slot: Slot
  rooms: readonly Room[]
  changes: GridChanges
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const [roomId, setRoomId] = useState(slot.roomId)
  const [startsAt, setStartsAt] = useState<string | null>(slot.startsAt)
  const [minutes, setMinutes] = useState(spanOf(slot, 0).minutes)
  const [seats, setSeats] = useState(slot.seats)
  const [title, setTitle] = useState(slot.title)
  const save = () => {
    const from = startsAt ?? slot.startsAt
    change.mutate(
      {
        id: slot.id,
        roomId,
        seats,
        title,
        startsAt: from,
        endsAt: new Date(Date.parse(from) + minutes * MINUTE).toISOString(),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <section className="panel stack close" aria-labelledby="slot-form">
      <h2 id="slot-form">{slot.name}</h2>
      {slot.people.length > 0 && <p className="quiet-text">{slot.people.join(', ')}</p>}
      <Form error={change.error} onSubmit={save}>
        {title !== null && (
          <TextField name="title" label={t('schedule.grid.title')} value={title} onChange={setTitle} isRequired />
        )}
        <Select
          label={t('schedule.room')}
          options={rooms.map(({ id, name }) => ({ id, name }))}
          value={roomId}
          onChange={setRoomId}
        />
        <InstantField name="startsAt" label={t('schedule.grid.starts')} value={startsAt} onChange={setStartsAt} />
        <NumberField
          name="minutes"
          label={t('schedule.minutes')}
          value={minutes}
          onChange={setMinutes}
          minValue={5}
          maxValue={1440}
          isRequired
        />
        <NumberField
          name="seats"
          label={t('schedule.grid.seats')}
          help={t('schedule.grid.seatsHelp')}
          value={seats ?? Number.NaN}
          onChange={(value) => setSeats(Number.isNaN(value) ? null : value)}
          minValue={1}
          isRequired={false}
        />
        {(change.error ?? remove.error) && <Failure error={change.error ?? remove.error} />}
        <div className="row">
          <Button type="submit" kind="primary" isPending={change.isPending}>
            {t('save')}
          </Button>
          <Button
            kind="danger"
            isPending={remove.isPending}
            onPress={() => remove.mutate(slot.id, { onSuccess: onDone })}
          >
            {t('schedule.grid.remove')}
          </Button>
          <Button kind="quiet" onPress={onDone}>
            {t('schedule.close')}
          </Button>
        </div>
      </Form>
      {slot.seats !== null && <Guests slot={slot.id} />}
    </section>
  )
}

/** Who signed up, the first first. */
const Guests = ({ slot }: { slot: string }) => {
  const { t } = useTranslation()
  const guests = useQuery({
    queryKey: ['schedule-guests', slot],
    queryFn: () => data(api.GET('/api/schedule/slots/{id}/seats', { params: { path: { id: slot } } })),
    select: ({ guests }) => guests,
  })
  if (guests.error) return <Failure error={guests.error} retry={guests.refetch} />
  if (!guests.data) return <Waiting />
  return (
    <section className="stack close" aria-labelledby="guests">
      <h3 id="guests">{t('schedule.grid.guests', { count: guests.data.length })}</h3>
      <ol className="stack close">
        {guests.data.map(({ name, email }) => (
          <li key={email}>
            {name} <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
