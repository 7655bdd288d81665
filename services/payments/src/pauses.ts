/** The first pause before something is tried again, and the longest, in milliseconds. */
const FIRST = 5_000
const LONGEST = 6 * 60 * 60_000

/** When something that failed is tried again: twice as late each time, and not all at the same moment. ISO 8601. */
export const laterBy = (tries: number): string => {
  const pause = Math.min(FIRST * 2 ** Math.min(tries, 20), LONGEST)
  return new Date(Date.now() + pause * (0.75 + Math.random() / 2)).toISOString()
}
