import type { Refusal } from '../shapes.ts'

export interface Span {
  startsAt: string
  endsAt: string
}

/** Everything that bears on whether somebody can be on a slot. */
export interface Wish {
  shift: Span & { departmentId: string; signUp: 'self' | 'bids' | 'closed'; cancelled: boolean }
  slot: { id: string; wanted: number; taken: number; skill: string | null; titleId: string | null }
  skills: readonly string[]
  memberships: readonly { departmentId: string; titleId: string | null }[]
  /** Where else they are, or have bid to be. */
  others: readonly (Span & { slotId: string; state: string })[]
  rules: { opensAt: string | null; closesAt: string | null; restMinutes: number; longestMinutes: number }
  /** Milliseconds since 1970. */
  now: number
}

/** Why not, the weightiest first; nothing when they can. @param by staff put people wherever and whenever sign-up stands */
export const refusalsOf = (wish: Wish, by: 'person' | 'staff'): Refusal[] => {
  const { shift, slot, memberships, others, rules, now } = wish
  const membership = memberships.find(({ departmentId }) => departmentId === shift.departmentId)
  const placed = others.filter(({ state }) => state === 'assigned')
  const bids = by === 'person' && shift.signUp === 'bids'
  const reasons: [Refusal, boolean][] = [
    ['STAFF_SHIFT_CANCELLED', shift.cancelled],
    ['STAFF_SHIFT_BEGUN', Date.parse(shift.startsAt) <= now],
    ['STAFF_ALREADY_ON', others.some(({ slotId }) => slotId === slot.id)],
    ['STAFF_SIGN_UP_CLOSED', by === 'person' && shift.signUp === 'closed'],
    ['STAFF_NOT_YET', by === 'person' && rules.opensAt !== null && now < Date.parse(rules.opensAt)],
    ['STAFF_SIGN_UP_ENDED', by === 'person' && rules.closesAt !== null && now >= Date.parse(rules.closesAt)],
    ['STAFF_NOT_MEMBER', !membership],
    ['STAFF_SKILL_MISSING', slot.skill !== null && !wish.skills.includes(slot.skill)],
    ['STAFF_TITLE_MISSING', slot.titleId !== null && membership?.titleId !== slot.titleId],
    ['STAFF_SLOT_FULL', !bids && slot.taken >= slot.wanted],
    ['STAFF_OVERLAPS', placed.some((other) => gap(shift, other) < 0)],
  ]
  return [...reasons.flatMap(([refusal, holds]) => (holds ? [refusal] : [])), ...strainsOf(shift, placed, rules)]
}

/** What somebody's other shifts say against one that they do not overlap. */
export const strainsOf = (
  shift: Span,
  others: readonly Span[],
  { restMinutes, longestMinutes }: Pick<Wish['rules'], 'restMinutes' | 'longestMinutes'>,
) => {
  const short = others.some((other) => isBetween(gap(shift, other), restMinutes))
  const long = stretch(shift, others) > longestMinutes
  return [...(short ? ['STAFF_REST_SHORT' as const] : []), ...(long ? ['STAFF_STRETCH_LONG' as const] : [])]
}

const MINUTE = 60_000

/** The minutes between two times; below nothing when they overlap. */
const gap = (one: Span, other: Span): number =>
  Math.max(Date.parse(one.startsAt) - Date.parse(other.endsAt), Date.parse(other.startsAt) - Date.parse(one.endsAt)) /
  MINUTE

const isBetween = (minutes: number, rest: number): boolean => minutes > 0 && minutes < rest

/** The minutes of the shifts that follow each other at once, this one among them. */
const stretch = (shift: Span, others: readonly Span[]): number => {
  let [from, until] = [Date.parse(shift.startsAt), Date.parse(shift.endsAt)]
  const earliestFirst = others.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  for (const { startsAt, endsAt } of earliestFirst.toReversed())
    if (Date.parse(endsAt) === from) from = Date.parse(startsAt)
  for (const { startsAt, endsAt } of earliestFirst) if (Date.parse(startsAt) === until) until = Date.parse(endsAt)
  return (until - from) / MINUTE
}
