import { TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMove } from '../../components/movable.ts'
import { useFormats } from '../../format.ts'
import { MINUTE, spanOf } from '../days.ts'
import type { Room, Slot } from './plan.ts'

/** What the board is measured by. */
export interface Measures {
  /** The first moment that is shown. */
  from: number
  /** Pixels of a minute, and the minutes that a step has. */
  scale: number
  step: number
  rooms: readonly Room[]
  /** Pixels from one room to the next. */
  width: () => number
  zone: string
}

/** How far a slot is moved: rooms aside, minutes later, minutes longer. */
export interface Shift {
  rooms: number
  minutes: number
  longer: number
}

const STILL: Shift = { rooms: 0, minutes: 0, longer: 0 }

/**
 * A slot on the board: dragged, or moved by the arrow keys; made longer or shorter at its lower edge, or by the arrow keys
 * with Shift. A finger moves only what it has chosen: else the page scrolls.
 */
export const SlotBox = ({
  slot,
  measures,
  warnings,
  isSelected,
  onSelect,
  onShift,
}: {
  slot: Slot
  measures: Measures
  warnings: number
  isSelected: boolean
  onSelect: () => void
  onShift: (shift: Shift) => void
}) => {
  const { t } = useTranslation()
  const { time } = useFormats(measures.zone)
  const [shift, setShift] = useState(STILL)
  const moved = useRef({ x: 0, y: 0, away: false, shift: STILL })
  const { scale, step, rooms, from } = measures
  const index = rooms.findIndex(({ id }) => id === slot.roomId)
  const span = spanOf(slot, from)

  const within = (room: number) => Math.min(rooms.length - 1, Math.max(0, room)) - index
  const show = (next: Shift) => {
    moved.current.shift = next
    setShift(next)
  }
  const commit = () => {
    const { shift } = moved.current
    show(STILL)
    if (shift.rooms !== 0 || shift.minutes !== 0 || shift.longer !== 0) onShift(shift)
  }
  const steps = (pixels: number) => Math.round(pixels / scale / step) * step
  const longerBy = (minutes: number) => Math.max(step - span.minutes, minutes)
  const begin = ({ pointerType }: { pointerType: string }) => {
    moved.current = { x: 0, y: 0, away: pointerType === 'touch' && !isSelected, shift: STILL }
    if (!moved.current.away) onSelect()
  }
  const { moveProps } = useMove({
    onMoveStart: begin,
    onMove: ({ deltaX, deltaY, pointerType, shiftKey }) => {
      if (moved.current.away) return
      if (pointerType === 'keyboard') {
        if (shiftKey) show({ ...STILL, longer: longerBy(Math.sign(deltaY) * step) })
        else show({ rooms: within(index + Math.sign(deltaX)), minutes: Math.sign(deltaY) * step, longer: 0 })
        return
      }
      const { x, y } = moved.current
      Object.assign(moved.current, { x: x + deltaX, y: y + deltaY })
      show({
        rooms: within(index + Math.round((x + deltaX) / measures.width())),
        minutes: Math.max(-span.from, steps(y + deltaY)),
        longer: 0,
      })
    },
    onMoveEnd: commit,
  })
  const { moveProps: edgeProps } = useMove({
    onMoveStart: begin,
    onMove: ({ deltaY, pointerType }) => {
      if (moved.current.away || pointerType === 'keyboard') return
      moved.current.y += deltaY
      show({ ...STILL, longer: longerBy(steps(moved.current.y)) })
    },
    onMoveEnd: commit,
  })

  const starts = Date.parse(slot.startsAt) + shift.minutes * MINUTE
  const ends = Date.parse(slot.endsAt) + (shift.minutes + shift.longer) * MINUTE
  const times = `${time(starts)}–${time(ends)}`
  return (
    <button
      {...moveProps}
      type="button"
      id={`slot-${slot.id}`}
      className="slot"
      data-selected={isSelected || undefined}
      data-moving={shift !== STILL || undefined}
      data-warned={warnings > 0 || undefined}
      aria-pressed={isSelected}
      aria-describedby="board-help"
      onClick={onSelect}
      style={{
        top: (span.from + shift.minutes) * scale,
        height: Math.max(20, (span.minutes + shift.longer) * scale - 2),
        left: `calc(${((index + shift.rooms) / rooms.length) * 100}% + 2px)`,
        width: `calc(${100 / rooms.length}% - 4px)`,
      }}
    >
      <span className="slot-name">{slot.name}</span>
      <span className="slot-time">
        {times}
        <span className="visually-hidden">, {rooms[index + shift.rooms]?.name}</span>
      </span>
      {warnings > 0 && (
        <span className="slot-warned">
          <TriangleAlert aria-hidden size={14} />
          <span className="visually-hidden">{t('schedule.grid.warned', { count: warnings })}</span>
        </span>
      )}
      <span {...edgeProps} aria-hidden className="slot-edge" />
    </button>
  )
}
