import type { Example } from '@midsummer/provisioning'
import { refusalsOf } from '../assignments/refusals.ts'
import type { Rules } from '../rules/rules.ts'
import type { Shift } from '../shifts/shifts.ts'
import type { ExamplePlace } from './queries.ts'

/** Somebody of the example, and where they are so far. */
export interface Helper {
  id: string
  index: number
  departmentId: string
  skills: readonly string[]
  others: { slotId: string; state: 'assigned' | 'bid'; startsAt: string; endsAt: string }[]
}

/** Of all places, those that somebody has. */
const FILLED = 0.88
/** How many bid for a slot where staff choose. */
const BIDS = 2

/** Puts people on shifts as the rules allow it, whoever has the fewest first; some places stay free, some have bids. */
export const fill = (
  shifts: readonly Shift[],
  helpers: readonly Helper[],
  rules: Rules,
  example: Example,
): ExamplePlace[] => {
  const places: ExamplePlace[] = []
  for (const shift of shifts)
    for (const [position, slot] of shift.slots.entries()) {
      const words = [shift.name, shift.startsAt, position]
      const put = (place: number, state: 'assigned' | 'bid') => {
        const turn = ({ index }: Helper) => example.chance('turn', index, place, ...words)
        const [helper] = helpers
          .filter((one) => isFree(one, shift, slot, rules))
          .toSorted((one, other) => one.others.length - other.others.length || turn(one) - turn(other))
        if (!helper) return
        helper.others.push({ slotId: slot.id, state, startsAt: shift.startsAt, endsAt: shift.endsAt })
        const id = example.id(example.at(0.5), 'place', helper.index, ...words)
        places.push({ id, slot: slot.id, person: helper.id, place: state === 'assigned' ? place : null })
      }
      for (let place = 1; place <= slot.wanted; place += 1)
        if (example.chance('taken', place, ...words) < FILLED) put(place, 'assigned')
      if (shift.signUp === 'bids') for (let bid = 1; bid <= BIDS; bid += 1) put(slot.wanted + bid, 'bid')
    }
  return places
}

/** As the rules see it, before the first shift begins. */
const isFree = (
  { departmentId, skills, others }: Helper,
  shift: Shift,
  slot: Shift['slots'][number],
  rules: Rules,
): boolean => {
  const memberships = [{ departmentId, titleId: null }]
  const wish = { shift, slot: { ...slot, taken: 0 }, skills, memberships, others, rules, now: 0 }
  return refusalsOf(wish, 'staff').length === 0
}
