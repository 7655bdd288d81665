import { counting } from '@midsummer/database'

/** What becomes of what leaves the system. */
export const count = counting({
  mail: ['taken', 'sent', 'waits', 'refused', 'failed', 'bounced', 'expired'],
  delivery: ['delivered', 'waits', 'failed'],
  /** A program that is told nothing any more. */
  webhook: ['given-up'],
})
