import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format.ts'
import { MINUTE } from '../days.ts'
import type { Room, Slot } from './plan.ts'
import { type Measures, type Shift, SlotBox } from './slot.tsx'

/** Pixels of a minute: an hour is as high as a finger is wide, and a half more. */
const SCALE = 1.2

/** A day: rooms beside each other, time from above to below. */
export const Board = ({
  rooms,
  slots,
  hours,
  step,
  zone,
  warningsOf,
  selected,
  onSelect,
  onShift,
}: {
  rooms: readonly Room[]
  slots: readonly Slot[]
  /** The first and the last moment that are shown. */
  hours: { from: number; until: number }
  step: number
  zone: string
  /** How much is wrong with a slot. */
  warningsOf: (slot: string) => number
  selected: string | null
  onSelect: (slot: string) => void
  onShift: (slot: string, shift: Shift) => void
}) => {
  const { t } = useTranslation()
  const { time } = useFormats(zone)
  const columns = useRef<HTMLUListElement>(null)
  const { from, until } = hours
  const height = ((until - from) / MINUTE) * SCALE
  const marks = Array.from({ length: Math.floor((until - from) / MINUTE / 60) }, (_, hour) => from + hour * 60 * MINUTE)
  const measures: Measures = {
    from,
    scale: SCALE,
    step,
    rooms,
    zone,
    width: () => (columns.current?.clientWidth ?? 1) / rooms.length,
  }
  const placeOf = ({ roomId }: Slot) => rooms.findIndex(({ id }) => id === roomId)
  const ordered = slots
    .filter((slot) => placeOf(slot) >= 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.startsAt.localeCompare(other.startsAt))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="board" aria-label={t('schedule.grid.board')} tabIndex={0}>
      <div className="board-hours" style={{ height }} aria-hidden>
        {marks.map((mark) => (
          <span key={mark} style={{ top: ((mark - from) / MINUTE) * SCALE }}>
            {time(mark)}
          </span>
        ))}
      </div>
      <div
        className="board-rooms"
        style={{ minWidth: `${rooms.length * 9}rem`, gridTemplateColumns: `repeat(${rooms.length}, minmax(0, 1fr))` }}
      >
        {rooms.map(({ id, name }) => (
          <h2 key={id}>{name}</h2>
        ))}
        {/* One list for all rooms: what moves from one to another stays the same element, and keeps the focus. */}
        <ul
          ref={columns}
          className="board-day"
          style={{ height, backgroundSize: `100% ${60 * SCALE}px, ${100 / rooms.length}% 100%` }}
        >
          {ordered.map((slot) => (
            <li key={slot.id}>
              <SlotBox
                slot={slot}
                measures={measures}
                warnings={warningsOf(slot.id)}
                isSelected={selected === slot.id}
                onSelect={() => onSelect(slot.id)}
                onShift={(shift) => onShift(slot.id, shift)}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
