import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import { forgetOrders, selectOrdersOf } from './queries.ts'

/** What the shop holds about somebody. */
export const holdings: readonly Holding[] = [
  { what: 'orders', read: selectOrdersOf, erase: (ids) => [forgetOrders(ids)] },
  accountHeld,
  proofsHeld,
]
