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
    read: ({ emails }) => selectApplicationsOf(emails),
    erase: async (ids, _owner, tx) => [...(await forgetAnswersFor(tx, ids)), ...deleteApplications(ids)],
  },
  { what: 'companions', read: ({ emails }) => selectCompanionsOf(emails), erase: (ids) => [deleteCompanions(ids)] },
  {
    what: 'registered',
    read: ({ emails }) => selectRegistrationsOf(emails),
    erase: (ids) => [deleteRegistrations(ids)],
  },
  accountHeld,
  proofsHeld,
]
