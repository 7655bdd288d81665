import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarOf } from '../calendar.ts'
import { Checkbox, Filter, TextField } from '../components/fields.tsx'
import { useFormats } from '../format.ts'
import { EntryCard } from './entry.tsx'
import type { Entry, Me } from './schedule.ts'

/** Rooms or tracks of entries, each once. */
const each = <One extends { id: string }>(some: readonly (One | null)[]): One[] => [
  ...new Map(some.flatMap((one) => (one ? [[one.id, one]] : []))).values(),
]

/** What is on, by its day, narrowed to what somebody looks for. */
export const List = ({
  entries,
  me,
  zone,
  onFollow,
}: {
  entries: Entry[]
  me: Me
  zone: string
  onFollow: () => void
}) => {
  const { t } = useTranslation()
  const { weekday } = useFormats()
  const [day, setDay] = useState<string>()
  const [roomId, setRoom] = useState<string>()
  const [trackId, setTrack] = useState<string>()
  const [mine, setMine] = useState(false)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().toLowerCase())
  // A day as calendars write it, in the event's zone.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  const dayOf = ({ startsAt }: Entry) => calendar.format(new Date(startsAt))
  const [rooms, tracks] = [each(entries.map(({ room }) => room)), each(entries.map(({ track }) => track))]
  const room = rooms.find(({ id }) => id === roomId)
  const track = tracks.find(({ id }) => id === trackId)
  const isMine = ({ slot, panel }: Entry) =>
    (me.me?.seats.includes(slot) || (panel !== null && me.me?.favourites.includes(panel))) ?? false
  const shown = entries.filter(
    (entry) =>
      (!day || dayOf(entry) === day) &&
      (!room || entry.room.id === room.id) &&
      (!track || entry.track?.id === track.id) &&
      (!mine || isMine(entry)) &&
      [entry.title, entry.abstract, ...entry.people].some((words) => words.toLowerCase().includes(wanted)),
  )
  return (
    <>
      <search className="filters">
        <TextField label={t('schedule.search')} type="search" value={text} onChange={setText} />
        <Filter
          label={t('schedule.day')}
          options={[...new Set(entries.map(dayOf))].map((id) => ({ id, name: weekday(id) }))}
          value={day}
          onChange={setDay}
        />
        <Filter label={t('schedule.room')} options={rooms} value={room?.id} onChange={setRoom} />
        <Filter label={t('schedule.track')} options={tracks} value={track?.id} onChange={setTrack} />
        <Checkbox
          isSelected={mine}
          onChange={(on) => {
            setMine(on)
            if (on && !me.me) onFollow()
          }}
        >
          {t('schedule.mine')}
        </Checkbox>
      </search>
      {(room || track) && (
        <p className="row">
          {room && (
            <a href={calendarOf('schedule', `rooms/${room.slug}`)}>{t('schedule.subscribe', { name: room.name })}</a>
          )}
          {track && (
            <a href={calendarOf('schedule', `tracks/${track.slug}`)}>{t('schedule.subscribe', { name: track.name })}</a>
          )}
        </p>
      )}
      {shown.length === 0 && <p className="quiet-text">{t('schedule.nothing')}</p>}
      {[...Map.groupBy(shown, dayOf)].map(([day, entries]) => (
        <section key={day} className="stack close" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{weekday(day)}</h2>
          {entries.map((entry) => (
            <EntryCard key={entry.slot} entry={entry} me={me} zone={zone} onFollow={onFollow} />
          ))}
        </section>
      ))}
    </>
  )
}
