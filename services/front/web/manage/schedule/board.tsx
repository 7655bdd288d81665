import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format.ts'
import { MINUTE, type Room, type Slot, type SlotChanges } from './plan.ts'
import { type Measures, SlotBox } from './slot.tsx'

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
  onChange,
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
  onChange: (slot: string, changes: SlotChanges) => void
}) => {
  const { t } = useTranslation()
  const { time } = useFormats(zone)
  const columns = useRef<HTMLDivElement>(null)
  const { from, until } = hours
  const height = ((until - from) / MINUTE) * SCALE
  const marks = Array.from({ length: Math.floor((until - from) / MINUTE / 60) }, (_, hour) => from + hour * 60 * MINUTE)
  const measures: Measures = {
    ...{ from, scale: SCALE, step, rooms, zone },
    width: () => (columns.current?.scrollWidth ?? 1) / rooms.length,
  }
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
        ref={columns}
        className="board-rooms"
        style={{ gridTemplateColumns: `repeat(${rooms.length}, minmax(9rem, 1fr))` }}
      >
        {rooms.map((room) => (
          <div key={room.id} className="board-room">
            <h3>{room.name}</h3>
            <ul className="board-day" style={{ height, backgroundSize: `100% ${60 * SCALE}px` }}>
              {slots
                .filter(({ roomId }) => roomId === room.id)
                .map((slot) => (
                  <li key={slot.id}>
                    <SlotBox
                      slot={slot}
                      measures={measures}
                      warnings={warningsOf(slot.id)}
                      isSelected={selected === slot.id}
                      onSelect={() => onSelect(slot.id)}
                      onChange={(changes) => onChange(slot.id, changes)}
                    />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
