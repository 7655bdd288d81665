import { randomBytes } from 'node:crypto'
import { type Actor, registerMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import {
  alreadyCheckedIn,
  eventNotOpen,
  levelFull,
  levelNeedsPayment,
  levelNotOnSale,
  levelUnknown,
  registrationCancelled,
  registrationUnknown,
} from '../errors.ts'
import { levelById, releasePlace, reservePlace } from '../levels/levels.ts'
import { provenEmail } from '../proofs/proofs.ts'
import {
  cancelRow,
  insertCheckIn,
  insertRegistration,
  lockRegistration,
  type Registration,
  type Search,
  selectRegistration,
  selectRegistrations,
} from './queries.ts'

export interface NewRegistration {
  level: string
  name: string
  /** The token that the answered code earned. */
  proof: string
}

/**
 * Takes a place of a level for the proven address.
 * @throws eventNotOpen, proofMissing, levelUnknown, levelNotOnSale, levelNeedsPayment, levelFull
 */
export const register = async (tx: Tx, event: string, input: NewRegistration): Promise<Registration> => {
  const { state, currency } = await knownEvent(tx, event)
  if (state !== 'open') throw eventNotOpen()
  const email = await provenEmail(tx, event, input.proof)
  const level = await levelById(tx, event, input.level)
  if (!level) throw levelUnknown({ errors: [{ at: 'body/level', message: input.level }] })
  if (!level.onSale) throw levelNotOnSale()
  if (level.price > 0) throw levelNeedsPayment()
  const registration = await tx.one(
    insertRegistration({
      event,
      levelId: level.id,
      email,
      name: input.name,
      code: randomBytes(15).toString('base64url'),
      snapshot: { level: { id: level.id, slug: level.slug, name: level.name }, price: level.price, currency },
    }),
  )
  await announce(tx, registerMessages.registrationCreated, about(event, registration))
  if (!(await reservePlace(tx, level.id))) throw levelFull()
  return registration
}

/**
 * Checks somebody in, once: of two desks with one code the second is told when the first was.
 * @throws registrationUnknown, registrationCancelled, alreadyCheckedIn
 */
export const checkIn = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Registration> => {
  const registration = await locked(tx, event, id)
  if (registration.state === 'cancelled') throw registrationCancelled()
  const done = await tx.maybeOne(insertCheckIn(id, actor.id ?? actor.kind))
  // Read again: the desk that was first may have committed while this one waited for the lock.
  if (!done) throw alreadyCheckedIn({ detail: `since ${(await readRegistration(tx, event, id)).checkedInAt}` })
  await audit(tx, actor, { action: 'registration.checked-in', target: id, after: { at: done.at } })
  await announce(tx, registerMessages.registrationCheckedIn, about(event, registration))
  return { ...registration, checkedInAt: done.at }
}

/**
 * Cancels a registration and gives its place back. Cancelling twice is no error: it stays cancelled.
 * @throws registrationUnknown, alreadyCheckedIn
 */
export const cancel = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Registration> => {
  const registration = await locked(tx, event, id)
  if (registration.checkedInAt !== null) throw alreadyCheckedIn({ detail: `since ${registration.checkedInAt}` })
  if (registration.state === 'cancelled') return registration
  await cancelRow(tx, id)
  await audit(tx, actor, { action: 'registration.cancelled', target: id, before: registration })
  await announce(tx, registerMessages.registrationCancelled, about(event, registration))
  await releasePlace(tx, registration.levelId)
  return { ...registration, state: 'cancelled' }
}

export const findRegistrations = (tx: Tx, search: Search) => tx.any(selectRegistrations(search))

/** @throws registrationUnknown, also when `code` is given and is not the registration's own */
export const readRegistration = async (tx: Tx, event: string, id: string, code?: string): Promise<Registration> => {
  const registration = await tx.maybeOne(selectRegistration(event, id))
  if (!registration || (code !== undefined && code !== registration.code)) throw registrationUnknown()
  return registration
}

const locked = async (tx: Tx, event: string, id: string): Promise<Registration> => {
  const registration = await tx.maybeOne(lockRegistration(event, id))
  if (!registration) throw registrationUnknown()
  return registration
}

const about = (event: string, { id, levelId }: Registration) => ({ event, registration: { id, level: levelId } })
