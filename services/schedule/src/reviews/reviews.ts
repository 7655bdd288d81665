import type { Actor } from '@midsummer/contracts'
import { closed, orNull, Text } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { actorName } from '@midsummer/service'
import Type from 'typebox'
import { reviewPartial, reviewWrong } from '../errors.ts'
import { readPanel } from '../panels/panels.ts'
import { Review, type Score, selectReviews, selectScores, upsertReview } from './queries.ts'

export { Review, Score } from './queries.ts'

/** A score, or a conflict of interest instead of one. */
export const NewReview = Type.Object(
  { score: orNull(Review.properties.score), comment: Type.Optional(Text), conflict: Type.Optional(Type.Boolean()) },
  closed,
)
export type NewReview = Type.Static<typeof NewReview>

/**
 * Whoever reviews again replaces what they said, but for a conflict, which stays.
 * @throws panelUnknown, reviewWrong, reviewPartial
 */
export const review = async (
  tx: Tx,
  actor: Actor,
  event: string,
  panel: string,
  { score, comment = '', conflict = false }: NewReview,
): Promise<Review> => {
  await readPanel(tx, event, panel)
  if (conflict !== (score === null)) {
    throw reviewWrong({ errors: [{ at: 'body/score', message: conflict ? 'must be null' : 'must be from 1 to 5' }] })
  }
  const kept = await tx.maybeOne(upsertReview(panel, { reviewer: actorName(actor), score, comment, conflict }))
  if (!kept) throw reviewPartial()
  return kept
}

/** What everybody thinks of a panel, oldest first. @throws panelUnknown, reviewPartial for who declared a conflict */
export const listReviews = async (tx: Tx, actor: Actor, event: string, panel: string): Promise<readonly Review[]> => {
  await readPanel(tx, event, panel)
  const all = await tx.any(selectReviews(panel))
  if (all.some(({ reviewer, conflict }) => conflict && reviewer === actorName(actor))) throw reviewPartial()
  return all
}

/** What these panels were given, but for those that the actor declared a conflict about. */
export const scoresOf = async (tx: Tx, actor: Actor, panels: readonly string[]): Promise<Map<string, Score>> =>
  new Map((await tx.any(selectScores(panels, actorName(actor)))).map((score) => [score.panelId, score]))
