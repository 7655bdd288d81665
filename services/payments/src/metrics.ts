import { counting } from '@midsummer/database'

/** What is counted besides messages. */
export const count = counting({
  attempt: ['begun', 'paid', 'declined', 'expired'],
  /** Money that is not what was asked for. */
  odd: ['unknown', 'amount', 'currency', 'late', 'credit'],
  /** What a provider tells: taken; handled; not yet, since the provider could not be asked. */
  webhook: ['taken', 'handled', 'waits'],
  refund: ['failed'],
  /** What a comparison with the provider found: settled now; in the ledger, and not there; it could not be made. */
  reconciliation: ['repaired', 'stray', 'failed'],
})
