import type { Actor } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { actorName } from '@midsummer/service'
import Type from 'typebox'
import { conflictDeclared, notInQueue, ratingWrong, sessionClosed, sessionUnknown } from '../errors.ts'
import { count } from '../metrics.ts'
import { type Rating, selectPartial, selectRatingsOf, shareSession, upsertRating } from './queries.ts'
import { type Result, resultOf } from './results.ts'
import { queueOf } from './sessions.ts'

/** A juror's mind: a score, or that they are partial. */
export const RatingInput = Type.Object(
  {
    score: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
    conflict: Type.Optional(Type.Boolean({ description: 'partial: sees and rates nothing of it from here on' })),
    comment: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  closed,
)
export type RatingInput = Type.Static<typeof RatingInput>

/**
 * Takes a juror's mind; a later one takes its place. Who has declared to be partial stays so.
 * @throws sessionUnknown, sessionClosed, notInQueue, ratingWrong, conflictDeclared
 */
export const rate = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { session: id, application, rating }: { session: string; application: string; rating: RatingInput },
): Promise<Rating> => {
  const { score = null, conflict = false, comment = '' } = rating
  if (conflict === (score !== null)) throw ratingWrong({ errors: [{ at: 'body/score', message: 'or `conflict`' }] })
  const session = await tx.maybeOne(shareSession(event, id))
  if (!session) throw sessionUnknown()
  if (session.state === 'closed') throw sessionClosed()
  if (!(await queueOf(tx, id)).includes(application)) throw notInQueue()
  const juror = actorName(actor)
  if (!conflict && (await partialTo(tx, juror, [application])).has(application)) throw conflictDeclared()
  const mind = { applicationId: application, juror, score, comment, conflict }
  const kept = await tx.maybeOne(upsertRating(id, mind))
  if (!kept) throw conflictDeclared()
  count(tx, 'rating', conflict ? 'abstained' : 'given')
  return kept
}

/** Those of the applications that a juror has declared to be partial to: in one jury is in all. */
export const partialTo = async (tx: Tx, juror: string, applications: readonly string[]): Promise<Set<string>> =>
  new Set((await tx.any(selectPartial(juror, applications))).map(({ applicationId }) => applicationId))

/** What all juries think of an application; null for who has declared to be partial. */
export const resultFor = async (tx: Tx, application: string, juror: string): Promise<Result | null> => {
  const ratings = await tx.any(selectRatingsOf(application))
  if (ratings.some((rating) => rating.conflict && rating.juror === juror)) return null
  return resultOf(ratings.map(({ score }) => score))
}
