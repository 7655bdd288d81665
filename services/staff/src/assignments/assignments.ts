import type { Actor } from '@midsummer/contracts'
import { codeOf, setAlarm, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { assignmentEnded, assignmentUnknown, overlaps, REFUSALS, slotUnknown, withdrawalLate } from '../errors.ts'
import { membershipsOf } from '../members/members.ts'
import { count } from '../metrics.ts'
import { holdPerson, type Person } from '../people/people.ts'
import { type Rules, rulesOf } from '../rules/rules.ts'
import type { Override, Refusal } from '../shapes.ts'
import { comingShifts, readShift, type Shift } from '../shifts/shifts.ts'
import { holdSlot } from '../slots/slots.ts'
import { announceAssigned, tellAssigned } from './assigned.ts'
import {
  assignBid,
  endPlaced,
  insertAssigned,
  insertBid,
  lockPlaced,
  type Placed,
  selectPlaced,
  selectPlacedOf,
  selectPlacedOn,
} from './queries.ts'
import { refusalsOf, type Wish } from './refusals.ts'

export { Placed } from './queries.ts'

/** Everybody who is on these shifts, or has bid. */
export const placedOn = (tx: Tx, shifts: readonly string[]) => tx.any(selectPlacedOn(shifts))

/** Where somebody is, or has bid to be, earliest first. */
export const placedOf = (tx: Tx, person: string) => tx.any(selectPlacedOf(person))

/** @throws assignmentUnknown */
export const readPlaced = async (tx: Tx, event: string, id: string): Promise<Placed> => {
  const placed = await tx.maybeOne(selectPlaced(event, id))
  if (!placed) throw assignmentUnknown()
  return placed
}

/** The shifts that somebody could sign up for, and why not where they cannot. */
export const shiftsFor = async (
  tx: Tx,
  event: string,
  person: Person,
): Promise<{ shift: Shift; refusals: Map<string, Refusal[]> }[]> => {
  const about = await aboutPerson(tx, event, person)
  const own = new Set(about.memberships.map(({ departmentId }) => departmentId))
  return (await comingShifts(tx, event))
    .filter(({ departmentId, signUp }) => own.has(departmentId) && signUp !== 'closed')
    .map((shift) => ({
      shift,
      refusals: new Map(shift.slots.map((slot) => [slot.id, refusalsOf({ shift, slot, ...about }, 'person')])),
    }))
}

/**
 * Somebody takes a place, or bids for one where staff choose.
 * @throws slotUnknown, and what `REFUSALS` names
 */
export const signUp = async (tx: Tx, event: string, person: string, slot: string): Promise<Placed> => {
  const wish = await wishOf(tx, event, person, slot)
  const [refusal] = refusalsOf(wish, 'person')
  if (refusal) throw REFUSALS[refusal]()
  const { id } =
    wish.shift.signUp === 'bids'
      ? await tx.one(insertBid(event, slot, person))
      : await tx.one(insertAssigned(event, { slot, person, lifted: [], reason: '' })).catch(onTwoPlaces)
  const placed = await readPlaced(tx, event, id)
  await announceAssigned(tx, event, [id])
  await remindBefore(tx, placed, wish.rules)
  return placed
}

/**
 * Staff put somebody on a slot. What stands against it is refused unless it is set aside, which stays marked.
 * @throws personUnknown, slotUnknown, and what `REFUSALS` names
 */
export const assign = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { person, slot, ...override }: Override & { person: string; slot: string },
): Promise<Placed> => {
  const wish = await wishOf(tx, event, person, slot)
  const lifted = liftedBy(wish, override)
  const { id } = await tx
    .one(insertAssigned(event, { slot, person, lifted, reason: override.reason }))
    .catch(onTwoPlaces)
  return assigned(tx, actor, event, id, wish.rules)
}

/**
 * Staff accept a bid, on the same terms.
 * @throws assignmentUnknown, assignmentEnded, and what `REFUSALS` names
 */
export const acceptBid = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...override }: Override & { id: string },
): Promise<Placed> => {
  const { personId, slotId } = await readPlaced(tx, event, id)
  const wish = await wishOf(tx, event, personId, slotId)
  const bid = await held(tx, event, id)
  if (bid.state !== 'bid') throw assignmentEnded()
  const others = wish.others.filter((other) => other.slotId !== slotId)
  const lifted = liftedBy({ ...wish, others }, override)
  await tx.one(assignBid(event, { id, lifted, reason: override.reason })).catch(onTwoPlaces)
  return assigned(tx, actor, event, id, wish.rules)
}

/** Staff decline a bid, or take somebody off a shift; they are told. @throws assignmentUnknown, assignmentEnded */
export const endAssignment = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, reason }: { id: string; reason: string },
): Promise<Placed> => {
  const before = await held(tx, event, id)
  const state = before.state === 'bid' ? 'declined' : 'removed'
  await tx.one(endPlaced(id, state, reason))
  const after = await readPlaced(tx, event, id)
  await announceAssigned(tx, event, [id])
  await audit(tx, actor, { action: `assignment.${state}`, target: before.personId, before, after })
  await tellAssigned(tx, event, { ids: [id] }, state, reason)
  return after
}

/**
 * Somebody takes back their bid, or leaves a shift while there is time.
 * @throws assignmentUnknown when it is another's, assignmentEnded, withdrawalLate
 */
export const withdraw = async (tx: Tx, event: string, person: string, id: string): Promise<Placed> => {
  const before = await held(tx, event, id, person)
  const { withdrawMinutes } = await rulesOf(tx, event)
  if (before.state === 'assigned' && Date.now() > Date.parse(before.startsAt) - withdrawMinutes * 60_000)
    throw withdrawalLate()
  await tx.one(endPlaced(id, 'withdrawn', ''))
  await announceAssigned(tx, event, [id])
  return readPlaced(tx, event, id)
}

const held = async (tx: Tx, event: string, id: string, person?: string): Promise<Placed> => {
  const placed = await tx.maybeOne(lockPlaced(event, id))
  if (!placed || (person !== undefined && placed.personId !== person)) throw assignmentUnknown()
  if (placed.state !== 'bid' && placed.state !== 'assigned') throw assignmentEnded()
  return placed
}

/**
 * What bears on somebody's wish, with the person and the slot held: two who want the last place, and one who wants two
 * places at once, come after each other. The database says no to both even so.
 */
const wishOf = async (tx: Tx, event: string, person: string, slotId: string): Promise<Wish & { rules: Rules }> => {
  const who = await holdPerson(tx, event, person)
  const { shiftId } = await holdSlot(tx, event, slotId)
  const shift = await readShift(tx, event, shiftId)
  const slot = shift.slots.find(({ id }) => id === slotId)
  if (!slot) throw slotUnknown()
  return { shift, slot, ...(await aboutPerson(tx, event, who)) }
}

const aboutPerson = async (tx: Tx, event: string, { id, skills }: Person) => ({
  skills,
  memberships: await membershipsOf(tx, id),
  others: await placedOf(tx, id),
  rules: await rulesOf(tx, event),
  now: Date.now(),
})

const liftedBy = (wish: Wish, { lift }: Override): Refusal[] => {
  const liftable: readonly string[] = lift
  const refusals = refusalsOf(wish, 'staff')
  const refusal = refusals.find((one) => !liftable.includes(one))
  if (refusal) throw REFUSALS[refusal]()
  return refusals
}

const assigned = async (tx: Tx, actor: Actor, event: string, id: string, rules: Rules): Promise<Placed> => {
  const placed = await readPlaced(tx, event, id)
  if (placed.lifted.length > 0) count(tx, 'assignment', 'overridden')
  await announceAssigned(tx, event, [id])
  await audit(tx, actor, { action: 'assignment.made', target: placed.personId, after: placed })
  await tellAssigned(tx, event, { ids: [id] }, 'assigned', placed.reason)
  await remindBefore(tx, placed, rules)
  return placed
}

const remindBefore = async (tx: Tx, { startsAt, state }: Placed, { remindMinutes }: Rules): Promise<void> => {
  const at = Date.parse(startsAt) - remindMinutes * 60_000
  if (state === 'assigned' && at > Date.now()) await setAlarm(tx, new Date(at).toISOString())
}

/** 23P01: the exclusion of one person in two places, whatever was read before. */
const onTwoPlaces = (error: unknown): never => {
  throw codeOf(error) === '23P01' ? overlaps() : error
}
