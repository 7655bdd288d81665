import { uuid } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { within } from '../intervals.ts'
import type { Placed, Plan } from './plan.ts'

/** What collides or does not fit; told, and never a hindrance. */
export const WARNINGS = [
  'room-twice',
  'turnover',
  'person-twice',
  'person-away',
  'room-closed',
  'equipment',
  'audience',
  'seats',
  'adults-hours',
  'too-short',
  'not-coming',
] as const
export const Warning = Type.Object({
  kind: Type.Enum([...WARNINGS]),
  /** The slot, or both that collide. */
  slots: Type.Array(uuid),
  /** Who or what is meant: a name, a feature, minutes. */
  about: Type.String(),
})
export type Warning = Type.Static<typeof Warning>

const MINUTE = 60_000
const ADULT = 18

interface Timed extends Placed {
  from: number
  until: number
}

/** All that is wrong with a plan, in the order of the day. */
export const warningsOf = ({ timeZone, rules, placed }: Plan): Warning[] => {
  const timed = placed.map((one) => ({
    ...one,
    from: Date.parse(one.slot.startsAt),
    until: Date.parse(one.slot.endsAt),
  }))
  const adults = adultsWindow(rules, timeZone)
  return [...alone(timed, adults), ...inRooms(timed, rules.turnoverMinutes), ...ofPeople(timed)]
}

const alone = (timed: readonly Timed[], adults: (from: number, until: number) => boolean): Warning[] =>
  timed.flatMap(({ slot, room, panel, panelists, from, until }) => {
    const found: Warning[] = []
    const warn = (kind: Warning['kind'], about = '') => found.push({ kind, slots: [slot.id], about })
    if (!within(room.opens, from, until)) warn('room-closed', room.name)
    if (room.capacity !== null && (slot.seats ?? 0) > room.capacity) warn('seats', String(room.capacity))
    if (!panel) return found
    if (room.capacity !== null && (panel.audience ?? 0) > room.capacity) warn('audience', String(room.capacity))
    for (const need of panel.needs) if (!room.features.includes(need)) warn('equipment', need)
    for (const { name, available } of panelists) if (!within(available, from, until)) warn('person-away', name)
    if (panel.leastAge >= ADULT && !adults(from, until)) warn('adults-hours')
    if (until - from < panel.minutes * MINUTE) warn('too-short', String(panel.minutes))
    if (panel.state !== 'placed') warn('not-coming', panel.state)
    return found
  })

/** The minutes between two slots of a room: what the rules ask for, or the panels themselves. */
const pause = (first: Placed, second: Placed, least: number): number =>
  Math.max(least, (first.panel?.teardownMinutes ?? 0) + (second.panel?.setupMinutes ?? 0)) * MINUTE

const inRooms = (timed: readonly Timed[], least: number): Warning[] =>
  [...Map.groupBy(timed, ({ room }) => room.id).values()].flatMap((slots) =>
    pairs(slots, 24 * 60 * MINUTE).flatMap(([first, second]) => {
      const ids = [first.slot.id, second.slot.id]
      if (second.from < first.until) return { kind: 'room-twice' as const, slots: ids, about: first.room.name }
      const missing = first.until + pause(first, second, least) - second.from
      return missing > 0 ? { kind: 'turnover' as const, slots: ids, about: String(Math.ceil(missing / MINUTE)) } : []
    }),
  )

const ofPeople = (timed: readonly Timed[]): Warning[] => {
  const held = timed.flatMap((one) => one.panelists.map((panelist) => ({ ...one, panelist })))
  return [...Map.groupBy(held, ({ panelist }) => panelist.email.toLowerCase()).values()].flatMap((slots) =>
    pairs(slots, 0).map(([first, second]) => ({
      kind: 'person-twice' as const,
      slots: [first.slot.id, second.slot.id],
      about: first.panelist.name,
    })),
  )
}

/** Those of these, in the order of the day, of which one begins before the other is over, or so much later (milliseconds). */
const pairs = <One extends Timed>(slots: readonly One[], later: number): [One, One][] =>
  slots.flatMap((first, index) => {
    const found: [One, One][] = []
    for (let next = index + 1; next < slots.length; next++) {
      const second = slots[next]
      if (!second || second.from >= first.until + later) break
      found.push([first, second])
    }
    return found
  })

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether a time is within the hours of adults, by the clock on the wall. */
const adultsWindow = ({ adultsFrom, adultsUntil }: Plan['rules'], timeZone: string) => {
  if (adultsFrom === null || adultsUntil === null) return () => true
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const day = 24 * 60
  const [opens, closes] = [minutesOf(adultsFrom), minutesOf(adultsUntil)]
  const open = (closes - opens + day) % day || day
  return (from: number, until: number): boolean => {
    const since = (minutesOf(clock.format(from)) - opens + day) % day
    return since + (until - from) / MINUTE <= open
  }
}
