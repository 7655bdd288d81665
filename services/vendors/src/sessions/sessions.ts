import type { Actor } from '@midsummer/contracts'
import { closed, Name, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { applicationsById } from '../applications/applications.ts'
import { applicationUnknown, notInQueue, queueStarted, sessionClosed, sessionUnknown } from '../errors.ts'
import {
  deleteFromQueue,
  insertSession,
  lockSession,
  type Session,
  SessionState,
  selectQueue,
  selectRatings,
  selectSession,
  selectSessions,
  selectUndecided,
  updateSession,
  upsertQueue,
} from './queries.ts'

export { Session } from './queries.ts'

/** A new session; its queue is everything that is submitted and not decided yet. */
export const NewSession = Type.Object({ name: Name, anonymous: Type.Optional(Type.Boolean()) }, closed)
export type NewSession = Type.Static<typeof NewSession>
export const SessionChanges = Type.Partial(Type.Object({ ...NewSession.properties, state: SessionState }, closed), {
  ...closed,
  minProperties: 1,
})
export type SessionChanges = Type.Static<typeof SessionChanges>
export const Queue = Type.Array(uuid, { maxItems: 2000, uniqueItems: true })

export const listSessions = (tx: Tx, event: string) => tx.any(selectSessions(event))

/** @throws sessionUnknown */
export const readSession = async (tx: Tx, event: string, id: string): Promise<Session> => {
  const session = await tx.maybeOne(selectSession(event, id))
  if (!session) throw sessionUnknown()
  return session
}

/** The ids of a session's applications, in the chair's order. */
export const queueOf = async (tx: Tx, session: string): Promise<string[]> =>
  (await tx.any(selectQueue(session))).map(({ applicationId }) => applicationId)

const hold = async (tx: Tx, event: string, id: string): Promise<Session> => {
  const session = await tx.maybeOne(lockSession(event, id))
  if (!session) throw sessionUnknown()
  return session
}

const holdOpen = async (tx: Tx, event: string, id: string): Promise<Session> => {
  const session = await hold(tx, event, id)
  if (session.state === 'closed') throw sessionClosed()
  return session
}

/** @throws eventUnknown */
export const openSession = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { name, anonymous = true }: NewSession,
): Promise<Session> => {
  await knownEvent(tx, event)
  const session = await tx.one(insertSession(event, { name, anonymous }))
  const queue = (await tx.any(selectUndecided(event))).map(({ applicationId }) => applicationId)
  await tx.query(upsertQueue(session.id, queue))
  await audit(tx, actor, { action: 'session.opened', target: session.id, after: session })
  return session
}

/** @throws sessionUnknown */
export const changeSession = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: SessionChanges,
): Promise<Session> => {
  const before = await hold(tx, event, id)
  const after = await tx.one(updateSession({ ...before, ...changes }))
  await audit(tx, actor, { action: 'session.changed', target: id, before, after })
  return after
}

/** Gives the queue these applications in this order. @throws sessionUnknown, sessionClosed, applicationUnknown, queueStarted */
export const changeQueue = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  applications: readonly string[],
): Promise<Session> => {
  const session = await holdOpen(tx, event, id)
  const known = new Set((await applicationsById(tx, event, applications)).map(({ application }) => application.id))
  const errors = applications.flatMap((one, index) =>
    known.has(one) ? [] : [{ at: `body/applications/${index}`, message: 'is no application of this event' }],
  )
  if (errors.length > 0) throw applicationUnknown({ errors })
  const before = await queueOf(tx, id)
  const gone = before.filter((one) => !known.has(one))
  if ((await tx.any(selectRatings(id))).some(({ applicationId }) => gone.includes(applicationId))) throw queueStarted()
  const leaves = session.currentId !== null && gone.includes(session.currentId)
  await tx.query(deleteFromQueue(id, gone))
  await tx.query(upsertQueue(id, applications))
  await audit(tx, actor, { action: 'session.queued', target: id, before, after: applications })
  return leaves ? tx.one(updateSession({ ...session, currentId: null })) : session
}

/** Turns the jury to an application; null to none. @throws sessionUnknown, sessionClosed, notInQueue */
export const turnTo = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  application: string | null,
): Promise<Session> => {
  const session = await holdOpen(tx, event, id)
  if (application !== null && !(await queueOf(tx, id)).includes(application)) throw notInQueue()
  await audit(tx, actor, { action: 'session.turned', target: id, after: { application } })
  return tx.one(updateSession({ ...session, currentId: application }))
}
