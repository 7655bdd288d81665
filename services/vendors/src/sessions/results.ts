import { orNull } from '@midsummer/contracts/shapes'
import Type from 'typebox'

/** What a jury thinks of an application so far. */
export const Result = Type.Object({
  /** Of all scores, rounded to hundredths; null before the first. */
  average: orNull(Type.Number()),
  /** How many gave a score. */
  ratings: Type.Integer(),
  /** How many declared to be partial. */
  conflicts: Type.Integer(),
})
export type Result = Type.Static<typeof Result>

/** @param scores null for who declared to be partial */
export const resultOf = (scores: readonly (number | null)[]): Result => {
  const given = scores.filter((score) => score !== null)
  const sum = given.reduce((all, score) => all + score, 0)
  return {
    average: given.length > 0 ? Math.round((sum / given.length) * 100) / 100 : null,
    ratings: given.length,
    conflicts: scores.length - given.length,
  }
}
