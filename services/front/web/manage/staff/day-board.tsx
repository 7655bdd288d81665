import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format.ts'
import { hoursOf, MINUTE, spanOf } from '../days.ts'
import type { Department, RosterShift } from './staff.ts'

/** Minutes that a column is wide. */
const COLUMN = 5

const HOUR = 60 * MINUTE

/**
 * Departments beneath each other, the hours from left to right; shifts at one time stand beneath each other too. Where
 * there is no room for hours, as on a phone, the same is a list.
 */
export const DayBoard = ({
  departments,
  shifts,
  day,
  from: start,
  until: end,
  zone,
  onOpen,
}: {
  departments: readonly Department[]
  shifts: readonly RosterShift[]
  day: string
  /** When the day begins and ends. */
  from: number
  until: number
  zone: string
  onOpen: (shift: string) => void
}) => {
  const { t } = useTranslation()
  const { time, weekday } = useFormats(zone)
  /** What of a shift is on this day. */
  const within = ({ startsAt, endsAt }: RosterShift) => ({
    startsAt: new Date(Math.max(start, Date.parse(startsAt))).toISOString(),
    endsAt: new Date(Math.min(end, Date.parse(endsAt))).toISOString(),
  })
  const { from, until } = hoursOf(shifts.map(within), start)
  const hours = Array.from({ length: (until - from) / HOUR }, (_, hour) => from + hour * HOUR)
  const columnsOf = (shift: RosterShift): string => {
    const span = spanOf(within(shift), from)
    return `${Math.floor(span.from / COLUMN) + 1} / ${Math.ceil((span.from + span.minutes) / COLUMN) + 1}`
  }
  const columns = `repeat(${(until - from) / MINUTE / COLUMN}, minmax(0, 1fr))`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="day" aria-label={t('staff.day.board', { day: weekday(day) })} tabIndex={0}>
      <div className="day-hours" style={{ gridTemplateColumns: `repeat(${hours.length}, minmax(0, 1fr))` }} aria-hidden>
        {hours.map((hour) => (
          <span key={hour}>{time(hour)}</span>
        ))}
      </div>
      {departments.map(({ id, name }) => {
        const own = shifts.filter(({ departmentId }) => departmentId === id)
        if (own.length === 0) return null
        return (
          <section key={id} className="day-row" aria-label={name}>
            <h2>{name}</h2>
            <ul style={{ gridTemplateColumns: columns, backgroundSize: `${100 / hours.length}% 100%` }}>
              {own.map((shift) => (
                <li key={shift.id} style={{ gridColumn: columnsOf(shift) }}>
                  <Box shift={shift} zone={zone} onOpen={() => onOpen(shift.id)} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** A shift: how many are on it of those it needs, and who they are. */
const Box = ({
  shift: { name, startsAt, endsAt, slots, people },
  zone,
  onOpen,
}: {
  shift: RosterShift
  zone: string
  onOpen: () => void
}) => {
  const { t } = useTranslation()
  const { clock } = useFormats(zone)
  const sum = (count: (slot: RosterShift['slots'][number]) => number) =>
    slots.reduce((all, slot) => all + count(slot), 0)
  const [wanted, taken, bids] = [sum((one) => one.wanted), sum((one) => one.taken), sum((one) => one.bids)]
  const names = people.filter(({ state }) => state === 'assigned').map((one) => one.name)
  return (
    <button type="button" className="day-shift" data-open={taken < wanted || undefined} onClick={onOpen}>
      <strong>{name}</strong>
      <span className="numbers">
        {[
          t('staff.shifts.taken', { taken, wanted }),
          bids > 0 && t('staff.day.bids', { count: bids }),
          clock(startsAt, endsAt),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span>{names.join(', ') || t('staff.day.nobody')}</span>
    </button>
  )
}
