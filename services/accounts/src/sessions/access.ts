import type { Database, Tx } from '@midsummer/database'
import { signInNeeded } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import { signInAgain } from '../errors.ts'
import { holdUser, type User } from '../users/users.ts'
import { readSession, type Session } from './sessions.ts'

/** How long after a sign-in what opens an account to others may be changed, in milliseconds. */
const FRESH = 15 * 60_000

/** Who asks, for what only they do: whoever looks with another's eyes is not them. @throws signInNeeded */
export const selfOf = ({ actor: { kind, id, by } }: FastifyRequest): string => {
  if (kind !== 'person' || !id || by) throw signInNeeded()
  return id
}

/** Works as the person of a request, whose session is looked up again here. @throws signInNeeded */
export const asPerson = <Result>(
  { shared }: Database,
  { actor }: FastifyRequest,
  work: (tx: Tx, user: User, session: Session) => Promise<Result>,
): Promise<Result> =>
  shared(async (tx) => {
    const session = await readSession(tx, actor)
    return work(tx, await holdUser(tx, session.user), session)
  })

/** As `asPerson`, for what a browser that was left open must not do. @throws signInNeeded, signInAgain */
export const asFreshPerson = <Result>(
  database: Database,
  request: FastifyRequest,
  work: (tx: Tx, user: User, session: Session) => Promise<Result>,
): Promise<Result> =>
  asPerson(database, request, async (tx, user, session) => {
    if (Date.parse(session.createdAt) < Date.now() - FRESH) throw signInAgain()
    return work(tx, user, session)
  })
