import { timesWrong } from './errors.ts'
import type { Interval } from './shapes.ts'

/** In UTC, the earliest first. @throws timesWrong */
export const tidied = (intervals: readonly Interval[], at: string): Interval[] =>
  intervals
    .map(({ from, until }, index) => {
      if (Date.parse(until) <= Date.parse(from)) {
        throw timesWrong({ errors: [{ at: `${at}/${index}/until`, message: 'must be later than from' }] })
      }
      return { from: new Date(from).toISOString(), until: new Date(until).toISOString() }
    })
    .sort((one, other) => one.from.localeCompare(other.from))

/** Whether a time is within one of these, or within those of them that follow upon each other; always when there are none. */
export const within = (intervals: readonly Interval[], from: number, until: number): boolean => {
  if (intervals.length === 0) return true
  let reached = from
  for (const interval of intervals) {
    if (Date.parse(interval.from) <= reached) reached = Math.max(reached, Date.parse(interval.until))
    if (reached >= until) return true
  }
  return false
}
