import { forgetAnswersFor } from '@midsummer/forms/server'
import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import { forgetHelpers, forgetMemberships, selectApplicationIds, selectHelpers } from './queries.ts'

/** What staff hold about somebody. */
export const holdings: readonly Holding[] = [
  {
    what: 'helper',
    read: selectHelpers,
    erase: async (ids, _owner, tx) => {
      const applications = (await tx.any(selectApplicationIds(ids))).map(({ id }) => id)
      return [...(await forgetAnswersFor(tx, applications)), forgetMemberships(ids), forgetHelpers(ids)]
    },
  },
  accountHeld,
  proofsHeld,
]
