import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { Intervals } from '../../schedule/intervals.tsx'
import { useCategories, useRooms } from '../../schedule/schedule.ts'
import { slugOf } from '../../slug.ts'
import { startOf } from '../days.ts'
import { Naming } from '../offers/fields.tsx'
import { Categories, type Category } from './categories.tsx'
import { Listed, useSave } from './listed.tsx'
import type { Room } from './plan.ts'
import { RulesOfGrid } from './rules.tsx'
import { Tracks } from './tracks.tsx'

const NONE = 'none'

/** Where things happen, what belongs together, and the way there. */
export const Rooms = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const rooms = useRooms()
  const categories = useCategories()
  useTitle(t('schedule.menu.rooms'), event.data?.name)
  const error = rooms.error ?? categories.error
  if (error) return <Failure error={error} retry={rooms.refetch} />
  if (!rooms.data || !categories.data) return <Waiting />
  const all = categories.data
  return (
    <div className="stack">
      <Listed<Room>
        title={t('schedule.menu.rooms')}
        add={t('schedule.rooms.add')}
        all={rooms.data}
        about={({ capacity, features }) =>
          [capacity !== null && t('schedule.rooms.people', { count: capacity }), ...features].filter(Boolean).join(', ')
        }
        editor={(room, close) => <Editor room={room} categories={all} onDone={close} />}
      />
      <Tracks />
      <Categories all={all} />
      <RulesOfGrid />
    </div>
  )
}

const Editor = ({
  room,
  categories,
  onDone,
}: {
  room: Room | undefined
  categories: readonly Category[]
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const event = useEvent().data
  const [fields, setFields] = useState({
    name: room?.name ?? '',
    slug: room?.slug ?? '',
    description: room?.description ?? '',
    capacity: room?.capacity ?? null,
    categoryId: room?.categoryId ?? null,
    opens: room?.opens ?? [],
  })
  const [features, setFeatures] = useState(room?.features.join(', ') ?? '')
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useSave(['schedule-rooms'], () => {
    const body = { ...fields, features: features.split(',').map(slugOf).filter(Boolean) }
    return room
      ? data(api.PATCH('/api/schedule/rooms/{id}', { params: { path: { id: room.id } }, body }))
      : data(api.POST('/api/schedule/rooms', { body }))
  })
  const first = event && startOf(event.startsOn ?? new Date().toISOString().slice(0, 10), event.timeZone)
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <Naming fields={{ name: fields.name, slug: fields.slug }} isNew={!room} onChange={change} />
      <TextField
        name="description"
        label={t('schedule.rooms.where')}
        value={fields.description}
        onChange={(description) => change({ description })}
        isRequired={false}
      />
      <NumberField
        name="capacity"
        label={t('schedule.rooms.capacity')}
        value={fields.capacity ?? Number.NaN}
        onChange={(capacity) => change({ capacity: Number.isNaN(capacity) ? null : capacity })}
        minValue={1}
        isRequired={false}
      />
      <TextField
        name="features"
        label={t('schedule.rooms.features')}
        help={t('schedule.rooms.featuresHelp')}
        value={features}
        onChange={setFeatures}
        isRequired={false}
      />
      <Select
        label={t('schedule.rooms.category')}
        options={[{ id: NONE, name: t('schedule.rooms.noCategory') }, ...categories]}
        value={fields.categoryId ?? NONE}
        onChange={(id) => change({ categoryId: id === NONE ? null : id })}
      />
      {first !== undefined && (
        <Intervals
          label={t('schedule.rooms.opens')}
          help={t('schedule.rooms.opensHelp')}
          value={fields.opens}
          onChange={(opens) => change({ opens })}
          beginsAt={new Date(first + 9 * 3_600_000).toISOString()}
        />
      )}
    </EditForm>
  )
}
