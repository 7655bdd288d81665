import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** What somebody thinks of a panel; without a score of who is not impartial. */
export const Review = Type.Object({
  reviewer: Type.String(),
  /** From 1 to 5. */
  score: orNull(Type.Integer({ minimum: 1, maximum: 5 })),
  comment: Type.String(),
  conflict: Type.Boolean(),
  at: instant,
})
export type Review = Type.Static<typeof Review>

/** What all who are impartial think of a panel together. */
export const Score = Type.Object({ panelId: uuid, reviews: Type.Integer(), average: orNull(Type.Number()) })
export type Score = Type.Static<typeof Score>

const review = row(Review)
const columns = sql.fragment`reviewer, score, comment, conflict, at`

export const selectReviews = (panel: string) =>
  sql.type(review)`select ${columns} from schedule_review where panel_id = ${panel} order by at`

/** Nothing from who has declared a conflict before: that stays, and gets nothing back. */
export const upsertReview = (panel: string, { reviewer, score, comment, conflict }: Omit<Review, 'at'>) => sql.type(
  review,
)`
  insert into schedule_review as known (panel_id, reviewer, score, comment, conflict)
  values (${panel}, ${reviewer}, ${score}, ${comment}, ${conflict})
  on conflict (panel_id, reviewer) do update set score = excluded.score, comment = excluded.comment,
    conflict = excluded.conflict, at = now()
    where excluded.conflict or not known.conflict
  returning ${columns}`

/** Of these panels, without those that the reviewer is not impartial about. */
export const selectScores = (panels: readonly string[], reviewer: string) => sql.type(row(Score))`
  select panel_id as "panelId", count(score)::integer as reviews, avg(score)::float8 as average
  from schedule_review
  where panel_id = any(${sql.array([...panels], 'uuid')})
  group by panel_id having not bool_or(conflict and reviewer = ${reviewer})`
