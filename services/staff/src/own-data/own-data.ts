import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import { forgetAnswers, forgetHelpers, forgetMemberships, selectHelpers } from './queries.ts'

/** What staff hold about somebody. */
export const holdings: readonly Holding[] = [
  {
    what: 'helper',
    read: selectHelpers,
    erase: (ids) => [forgetAnswers(ids), forgetMemberships(ids), forgetHelpers(ids)],
  },
  accountHeld,
  proofsHeld,
]
