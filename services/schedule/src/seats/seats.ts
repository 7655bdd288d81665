import type { Tx } from '@midsummer/database'
import { signUpOver, slotFull, slotUnknown, slotWithoutSeats } from '../errors.ts'
import { publicEntry } from '../releases/releases.ts'
import { deleteSeat, freePlace, insertSeat, selectGuests, selectSeats, selectTaken, takePlace } from './queries.ts'

export { Guest } from './queries.ts'

/**
 * Takes a place of a slot that the public sees, once for each person: a second click changes nothing.
 * @throws slotUnknown, slotWithoutSeats, signUpOver, slotFull
 */
export const signUp = async (tx: Tx, event: string, attendee: string, slot: string): Promise<void> => {
  const entry = await publicEntry(tx, event, slot)
  if (!entry) throw slotUnknown()
  if (entry.seats === null) throw slotWithoutSeats()
  if (Date.parse(entry.startsAt) <= Date.now()) throw signUpOver()
  if (!(await tx.maybeOne(insertSeat(slot, attendee)))) return
  if (!(await tx.maybeOne(takePlace(event, slot)))) throw slotFull()
}

/** Gives a place back. Repeatable. */
export const leave = async (tx: Tx, attendee: string, slot: string): Promise<void> => {
  if (await tx.maybeOne(deleteSeat(slot, attendee))) await tx.one(freePlace(slot))
}

/** The slots that somebody signed up for. */
export const seatsOf = async (tx: Tx, attendee: string): Promise<string[]> =>
  (await tx.any(selectSeats(attendee))).map(({ id }) => id)

/** How many places of each of these slots are taken. */
export const takenOf = async (tx: Tx, slots: readonly string[]): Promise<Map<string, number>> =>
  new Map((await tx.any(selectTaken(slots))).map(({ id, taken }) => [id, taken]))

/** Who signed up, the first first. */
export const guestsOf = (tx: Tx, event: string, slot: string) => tx.any(selectGuests(event, slot))
