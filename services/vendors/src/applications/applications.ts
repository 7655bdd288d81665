import { type Actor, vendorsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Viewer } from '@midsummer/forms'
import { StoredSubmission, submissionsOf } from '@midsummer/forms/server'
import { accountOf as memberOf, type Speaker } from '@midsummer/proofs'
import { type Account, accountOf, sameCode } from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { applicationUnknown } from '../errors.ts'
import { decisionMail } from './mail.ts'
import {
  type Application,
  type Change,
  type FoundApplication,
  lockApplication,
  type Person,
  type Search,
  type Step,
  selectAllOfEvent,
  selectApplication,
  selectApplications,
  selectApplicationsById,
  selectApplicationsOf,
  selectFigures,
  selectHistory,
  selectOffers,
  selectPeople,
  selectVendor,
  updateStep,
} from './queries.ts'

export { Application, Figure, Person } from './queries.ts'

/** An application, who is behind its table, and what it owes. */
export interface WholeApplication {
  application: Application
  people: readonly Person[]
  account: Account
}

/** Moves an application, notes who did, tells the vendor and the other services. */
export const move = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { application: before, ...rest }: WholeApplication,
  step: Step,
): Promise<WholeApplication> => {
  const application = await tx.one(updateStep(before, step))
  const told = ({ state, reason, sizeId, offerUntil }: Application) => ({ state, reason, sizeId, offerUntil })
  await audit(tx, actor, {
    action: 'application.moved',
    target: before.id,
    before: told(before),
    after: told(application),
  })
  await announce(tx, vendorsMessages.applicationChanged, about(event, application))
  const whole = { ...rest, application }
  const settled = before.offerUntil !== null && application.offerUntil === null
  if (application.state !== before.state || settled) {
    const { name } = await knownEvent(tx, event)
    await decisionMail(tx, event, name, whole)
  }
  return whole
}

/** What other services are told of an application. */
export const about = (event: string, { id, typeId: type, state, offerUntil, tableNumber: table }: Application) => ({
  event,
  application: { id, type, state, firm: state === 'approved' && offerUntil === null, table },
})

/** @throws applicationUnknown */
export const read = async (tx: Tx, event: string, id: string): Promise<WholeApplication> => {
  const application = await tx.maybeOne(selectApplication(event, id))
  if (!application) throw applicationUnknown()
  return whole(tx, application)
}

/** As its vendor. @throws applicationUnknown, also for who is not */
export const readOwn = async (tx: Tx, event: string, id: string, speaker: Speaker): Promise<WholeApplication> =>
  opened(tx, await read(tx, event, id), speaker)

/** As its vendor who is about to change it. @throws applicationUnknown, also for who is not */
export const holdOwn = async (tx: Tx, event: string, id: string, speaker: Speaker): Promise<WholeApplication> =>
  opened(tx, await hold(tx, event, id), speaker)

const whole = async (tx: Tx, application: Application): Promise<WholeApplication> => ({
  application,
  people: await tx.any(selectPeople([application.id])),
  account: await accountOf(tx, application.id),
})

/** For who is about to change it; nothing when there is none. */
export const lookFor = async (tx: Tx, event: string, id: string): Promise<WholeApplication | undefined> => {
  const application = await tx.maybeOne(lockApplication(event, id))
  return application ? whole(tx, application) : undefined
}

/** For who is about to change it. @throws applicationUnknown */
export const hold = async (tx: Tx, event: string, id: string): Promise<WholeApplication> => {
  const found = await lookFor(tx, event, id)
  if (!found) throw applicationUnknown()
  return found
}

const opened = async (tx: Tx, found: WholeApplication, speaker: Speaker): Promise<WholeApplication> => {
  if (await belongsTo(tx, found, speaker)) return found
  throw applicationUnknown()
}

/** Theirs is what they have the code of, or, without one, what their address applied for. @throws accountUnknown */
export const belongsTo = async (
  tx: Tx,
  { application, people }: WholeApplication,
  { code, user }: Speaker,
): Promise<boolean> => {
  if (code !== undefined) return sameCode(code, application.code)
  if (user === undefined) return false
  const email = (await memberOf(tx, user)).email.toLowerCase()
  return people.some((person) => person.kind === 'vendor' && person.email.toLowerCase() === email)
}

/** The address of the vendor who has this code. @throws applicationUnknown */
export const vendorOf = async (tx: Tx, event: string, code: string): Promise<string> => {
  const vendor = await tx.maybeOne(selectVendor(event, code))
  if (!vendor) throw applicationUnknown()
  return vendor.email
}

/** What whoever is signed in has applied for; nothing for who is not. @throws accountUnknown */
export const findOwn = async (tx: Tx, event: string, { user }: Speaker): Promise<readonly FoundApplication[]> =>
  user === undefined ? [] : tx.any(selectApplicationsOf(event, (await memberOf(tx, user)).email))

/** Every application of an event that is no draft any more, for who has to learn them anew. */
export const applicationsOfEvent = (tx: Tx, event: string) => tx.any(selectAllOfEvent(event))

export const find = (tx: Tx, search: Search) => tx.any(selectApplications(search))

/** How many applications, people and chairs there are, by type and step. */
export const figuresOf = (tx: Tx, event: string) => tx.any(selectFigures(event))

/** An application and who is behind its table. */
export type Known = Pick<WholeApplication, 'application' | 'people'>

/** Those of the applications that the event has, without drafts, with their people. */
export const applicationsById = async (tx: Tx, event: string, ids: readonly string[]): Promise<Known[]> => {
  const people = Map.groupBy(await tx.any(selectPeople(ids)), ({ applicationId }) => applicationId)
  const found = await tx.any(selectApplicationsById(event, ids))
  return found.map((application) => ({ application, people: people.get(application.id) ?? [] }))
}

/** Of every event, the offers that stand. */
export const offersUnderWay = (tx: Tx) => tx.any(selectOffers)

/** What was answered; the form that was asked is had by its key. */
export const Answered = Type.Omit(StoredSubmission, ['definition'])
export type Answered = Type.Static<typeof Answered>

/** What was answered for an application, as who looks may see it, oldest first. */
export const answersOf = async (tx: Tx, event: string, id: string, viewer: Viewer): Promise<Answered[]> =>
  (await submissionsOf(tx, { event, reference: id, viewer })).map(({ definition: _, ...answered }) => answered)

/** As `answersOf`, and what happened to the application. */
export const papersOf = async (
  tx: Tx,
  event: string,
  id: string,
  viewer: Viewer,
): Promise<{ submissions: Answered[]; history: readonly Change[] }> => {
  const submissions = await answersOf(tx, event, id, viewer)
  // What was said before a correction is for those alone who may see every answer.
  const answers = viewer === 'admin' ? submissions.map((submission) => submission.id) : []
  return { submissions, history: await tx.any(selectHistory([id, ...answers])) }
}
