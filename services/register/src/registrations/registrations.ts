import { type Actor, registerMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Answers, Viewer } from '@midsummer/forms'
import { publishedForm, type StoredSubmission, submissionsOf, submit } from '@midsummer/forms/server'
import { newCode } from '@midsummer/sales'
import { actorName, audit } from '@midsummer/service'
import { alreadyCheckedIn, registrationCancelled, registrationUnknown, registrationUnpaid } from '../errors.ts'
import {
  type Change,
  insertCheckIn,
  insertRegistrations,
  lockRegistration,
  lockRegistrationsOf,
  type Registration,
  type RegistrationState,
  type Search,
  type Snapshot,
  selectAllOfEvent,
  selectHistory,
  selectRegistration,
  selectRegistrations,
  selectRegistrationsOf,
  updateRegistration,
  updateRegistrationState,
} from './queries.ts'

export { Registration, RegistrationState, Snapshot } from './queries.ts'

/** The forms that register asks: everybody who registers, and the desk of everybody who comes. */
export const REGISTRATION_FORM = 'registration'
export const CHECK_IN_FORM = 'check-in'

export interface NewPerson {
  id: string
  name: string
  snapshot: Snapshot
}

/** The people of a new order. */
export const addRegistrations = (
  tx: Tx,
  { event, order, email, state }: { event: string; order: string; email: string; state: RegistrationState },
  people: readonly NewPerson[],
): Promise<readonly Registration[]> =>
  tx.any(
    insertRegistrations(
      event,
      order,
      state,
      people.map(({ id, name, snapshot }) => ({
        id,
        levelId: snapshot.level.id,
        email,
        name,
        snapshot,
        code: newCode(),
      })),
    ),
  )

export const registrationsOf = (tx: Tx, order: string) => tx.any(selectRegistrationsOf(order))

/** The people of an order, for who is about to change them. */
export const holdRegistrationsOf = async (tx: Tx, order: string): Promise<readonly Registration[]> => {
  await lockRegistrationsOf(tx, order)
  // Read again: a desk may have checked somebody in while this waited for the lock.
  return registrationsOf(tx, order)
}

/** Moves people to a state, and tells of those that now are registered, or no more. */
export const moveRegistrations = async (
  tx: Tx,
  event: string,
  registrations: readonly Registration[],
  state: RegistrationState,
): Promise<void> => {
  await updateRegistrationState(
    tx,
    registrations.map(({ id }) => id),
    state,
  )
  for (const registration of registrations) {
    if (state === 'registered') await announce(tx, registerMessages.registrationCreated, about(event, registration))
    else if (registration.state === 'registered')
      await announce(tx, registerMessages.registrationCancelled, about(event, registration))
  }
}

/** Tells of people who are registered from the first moment on. */
export const tellRegistered = async (tx: Tx, event: string, registrations: readonly Registration[]): Promise<void> => {
  await Promise.all(
    registrations.map((registration) => announce(tx, registerMessages.registrationCreated, about(event, registration))),
  )
}

/**
 * Checks somebody in, once: of two desks with one code the second is told when the first was. Where the organiser has a
 * procedure (a form of the key `check-in`), its answers are kept with it.
 * @throws registrationUnknown, registrationCancelled, registrationUnpaid, alreadyCheckedIn, answersWrong
 */
export const checkIn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, answers }: { id: string; answers?: Answers | undefined },
): Promise<Registration> => {
  const registration = await locked(tx, event, id)
  if (registration.state === 'held') throw registrationUnpaid()
  if (registration.state !== 'registered') throw registrationCancelled()
  const done = await tx.maybeOne(insertCheckIn(id, actorName(actor)))
  // Read again: the desk that was first may have committed while this one waited for the lock.
  if (!done) throw alreadyCheckedIn({ detail: `since ${(await readRegistration(tx, event, id)).checkedInAt}` })
  if (await publishedForm(tx, event, CHECK_IN_FORM)) {
    await submit(tx, actor, { event, form: CHECK_IN_FORM, reference: id, answers: answers ?? {} })
  }
  await audit(tx, actor, { action: 'registration.checked-in', target: id, after: { at: done.at } })
  await announce(tx, registerMessages.registrationCheckedIn, about(event, registration))
  return { ...registration, checkedInAt: done.at }
}

export const findRegistrations = (tx: Tx, search: Search) => tx.any(selectRegistrations(search))

/** @throws registrationUnknown */
export const readRegistration = async (tx: Tx, event: string, id: string): Promise<Registration> => {
  const registration = await tx.maybeOne(selectRegistration(event, id))
  if (!registration) throw registrationUnknown()
  return registration
}

/** A registration as who looks may see it, with what was answered for it, and what happened to it, oldest first. */
export const readWhole = async (
  tx: Tx,
  event: string,
  id: string,
  viewer: Viewer,
): Promise<{ registration: Registration; submissions: StoredSubmission[]; history: Change[] }> => {
  const registration = await readRegistration(tx, event, id)
  const submissions = await submissionsOf(tx, { event, reference: id, viewer })
  // What was said before a correction is for those alone who may see every answer.
  const answers = viewer === 'admin' ? submissions.map((submission) => submission.id) : []
  const history = await tx.any(selectHistory([id, registration.orderId, ...answers]))
  return { registration, submissions, history: [...history] }
}

/** Corrects somebody's name and address, and notes who did. */
export const correctPerson = async (
  tx: Tx,
  actor: Actor,
  event: string,
  before: Registration,
  { name = before.name, email = before.email }: { name?: string | undefined; email?: string | undefined },
): Promise<void> => {
  if (name === before.name && email === before.email) return
  const after = { ...before, name, email }
  await updateRegistration(tx, after)
  await audit(tx, actor, {
    action: 'registration.corrected',
    target: before.id,
    before: { name: before.name, email: before.email },
    after: { name, email },
  })
  if (after.state === 'registered') await announce(tx, registerMessages.registrationChanged, about(event, after))
}

/** What registrations of an event there are, for who has to count them anew. */
export const registrationsOfEvent = (tx: Tx, event: string) => tx.any(selectAllOfEvent(event))

const locked = async (tx: Tx, event: string, id: string): Promise<Registration> => {
  const registration = await tx.maybeOne(lockRegistration(event, id))
  if (!registration) throw registrationUnknown()
  return registration
}

export const about = (event: string, { id, levelId, email }: Pick<Registration, 'id' | 'levelId' | 'email'>) => ({
  event,
  registration: { id, level: levelId, email },
})
