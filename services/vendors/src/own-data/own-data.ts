import { forgetAnswersFor } from '@midsummer/forms/server'
import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import {
  deleteApplications,
  deleteCompanions,
  deleteRegistrations,
  selectApplicationsOf,
  selectCompanionsOf,
  selectRegistrationsOf,
} from './queries.ts'

/** What vendors holds about somebody. */
export const holdings: readonly Holding[] = [
  {
    what: 'applications',
    read: selectApplicationsOf,
    erase: async (ids, _owner, tx) => [...(await forgetAnswersFor(tx, ids)), ...deleteApplications(ids)],
  },
  { what: 'companions', read: selectCompanionsOf, erase: (ids) => [deleteCompanions(ids)] },
  {
    what: 'registered',
    read: selectRegistrationsOf,
    erase: (ids) => [deleteRegistrations(ids)],
  },
  accountHeld,
  proofsHeld,
]
