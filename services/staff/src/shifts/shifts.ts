import type { Actor } from '@midsummer/contracts'
import { closed, Reason } from '@midsummer/contracts/shapes'
import { codeOf, type Tx } from '@midsummer/database'
import { audit, knownEvents } from '@midsummer/service'
import Type from 'typebox'
import { announceMoved, cancelAssignments, planReminders, tellAssigned } from '../assignments/assigned.ts'
import { holdPlaced, requireRest } from '../assignments/moves.ts'
import { readDepartment } from '../departments/departments.ts'
import { shiftBackwards, shiftCancelled, shiftClashes, shiftUnknown } from '../errors.ts'
import { Liftable } from '../shapes.ts'
import { addSlots, NewSlot, setSlots, WantedSlot } from '../slots/slots.ts'
import {
  insertShift,
  lockShift,
  cancelShift as markCancelled,
  type Shift,
  ShiftFields,
  type ShiftSearch,
  selectComing,
  selectShift,
  selectShifts,
  updateShift,
} from './queries.ts'

export { Shift } from './queries.ts'

/** A new shift; what is left out has its default: people sign up by themselves, during the show. */
export const NewShift = Type.Object(
  {
    ...Type.Pick(ShiftFields, ['departmentId', 'name', 'startsAt', 'endsAt']).properties,
    ...Type.Partial(Type.Pick(ShiftFields, ['place', 'description', 'kind', 'signUp'])).properties,
    slots: Type.Array(NewSlot, { maxItems: 50 }),
  },
  closed,
)
export type NewShift = Type.Static<typeof NewShift>

/** Changes of a shift; what is left out keeps its value. */
export const ShiftChanges = Type.Partial(
  Type.Object({
    ...Type.Omit(NewShift, ['departmentId', 'slots']).properties,
    slots: Type.Array(WantedSlot, { maxItems: 50 }),
    /** What is set aside for whoever is on it at the new time, and why. */
    lift: Type.Array(Liftable),
    reason: Reason,
  }),
  { ...closed, minProperties: 1 },
)
export type ShiftChanges = Type.Static<typeof ShiftChanges>

const defaults: Pick<ShiftFields, 'place' | 'description' | 'kind' | 'signUp'> = {
  place: '',
  description: '',
  kind: 'show',
  signUp: 'self',
}

/** A shift's days are few: one that ends later than this after it began is a slip of the keyboard. In hours. */
const LONGEST = 48

export const findShifts = (tx: Tx, search: ShiftSearch) => tx.any(selectShifts(search))

/** Every shift of an event that has not begun, earliest first. */
export const comingShifts = (tx: Tx, event: string) => tx.any(selectComing(event))

/** The shifts of every event that have not begun and still need people. */
export const unfilled = async (tx: Tx) => {
  const all = []
  for (const { id, slug: event } of await knownEvents(tx))
    for (const { name, startsAt, slots } of await comingShifts(tx, id)) {
      const missing = slots.reduce((sum, { wanted, taken }) => sum + wanted - taken, 0)
      if (missing > 0) all.push({ event, name, startsAt, missing })
    }
  return all
}

/** @throws shiftUnknown */
export const readShift = async (tx: Tx, event: string, id: string): Promise<Shift> => {
  const shift = await tx.maybeOne(selectShift(event, id))
  if (!shift) throw shiftUnknown()
  return shift
}

/** @throws departmentUnknown, shiftBackwards, inputInvalid for a title that there is not */
export const addShift = async (tx: Tx, actor: Actor, event: string, { slots, ...input }: NewShift): Promise<Shift> => {
  await readDepartment(tx, event, input.departmentId)
  const fields = { ...defaults, ...input }
  checkTimes(fields)
  const { id } = await tx.one(insertShift(event, fields))
  await addSlots(tx, event, id, slots)
  const shift = await readShift(tx, event, id)
  await audit(tx, actor, { action: 'shift.added', target: id, after: shift })
  return shift
}

/**
 * Changes a shift; whoever is on it is told when it moves to another time or place.
 * @throws shiftUnknown, shiftCancelled, shiftBackwards, shiftClashes when somebody on it would be in two places, restShort
 * and stretchLong where they are not set aside, and of its slots slotUnknown, slotInUse, slotBelowTaken, inputInvalid for a
 * title that there is not
 */
export const changeShift = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, slots, lift = [], reason = '', ...changes }: ShiftChanges & { id: string },
): Promise<Shift> => {
  await holdPlaced(tx, event, id)
  const before = await standing(tx, event, id)
  const fields = { ...before, ...changes }
  checkTimes(fields)
  await tx.one(updateShift(fields)).catch((error: unknown) => {
    // 23P01: the exclusion of one person in two places.
    throw codeOf(error) === '23P01' ? shiftClashes() : error
  })
  if (slots) await setSlots(tx, actor, event, before, slots)
  const after = await readShift(tx, event, id)
  await audit(tx, actor, { action: 'shift.changed', target: id, before, after })
  const otherTime = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  if (otherTime) await requireRest(tx, actor, event, after, { lift, reason })
  if (otherTime || before.place !== after.place) {
    await tellAssigned(tx, event, { shift: id }, 'moved', reason)
    await announceMoved(tx, event, id)
    await planReminders(tx, event, id)
  }
  return after
}

/** Calls a shift off; whoever is on it, or has bid, is told. @throws shiftUnknown, shiftCancelled */
export const cancelShift = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, reason }: { id: string; reason: string },
): Promise<Shift> => {
  const before = await standing(tx, event, id)
  await tellAssigned(tx, event, { shift: id }, 'cancelled', reason)
  await cancelAssignments(tx, event, id)
  await tx.one(markCancelled(id))
  await audit(tx, actor, { action: 'shift.cancelled', target: id, before, after: { cancelled: true, reason } })
  return readShift(tx, event, id)
}

/** The shift, for who is about to change it. */
const standing = async (tx: Tx, event: string, id: string): Promise<Shift> => {
  if (!(await tx.maybeOne(lockShift(event, id)))) throw shiftUnknown()
  const shift = await readShift(tx, event, id)
  if (shift.cancelled) throw shiftCancelled()
  return shift
}

const checkTimes = ({ startsAt, endsAt }: Pick<ShiftFields, 'startsAt' | 'endsAt'>): void => {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000
  if (hours <= 0) throw shiftBackwards({ errors: [{ at: 'body/endsAt', message: 'is not after startsAt' }] })
  if (hours > LONGEST)
    throw shiftBackwards({ errors: [{ at: 'body/endsAt', message: `is more than ${LONGEST} hours after startsAt` }] })
}
