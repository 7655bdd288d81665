import { forgetSubmissions } from '@midsummer/forms/server'
import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import { forgetOrders, forgetRegistrations, selectAnswersOf, selectOrdersOf, selectRegistrationsOf } from './queries.ts'

/** What register holds about somebody. Answers come first: they are found by the registration that they belong to. */
export const holdings: readonly Holding[] = [
  {
    what: 'answers',
    read: selectAnswersOf,
    erase: (ids, _owner, tx) => forgetSubmissions(tx, ids),
  },
  {
    what: 'registrations',
    read: selectRegistrationsOf,
    erase: (ids) => [forgetRegistrations(ids)],
  },
  { what: 'orders', read: selectOrdersOf, erase: (ids) => [forgetOrders(ids)] },
  accountHeld,
  proofsHeld,
]
