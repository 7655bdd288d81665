import { counting } from '@midsummer/database'

/** What is counted besides messages. */
export const count = counting({
  clock: ['in', 'out'],
  /** Somebody was put on a shift against a rule. */
  assignment: ['overridden'],
})
