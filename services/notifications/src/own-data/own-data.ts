import type { Holding } from '@midsummer/service'
import { deleteMails, deleteRefused, selectContactsOf, selectMailsOf, selectRefused } from './queries.ts'

/** What notifications holds about somebody. */
export const holdings: readonly Holding[] = [
  { what: 'mails', read: selectMailsOf, erase: (ids) => [deleteMails(ids)] },
  { what: 'refused-address', read: selectRefused, erase: (ids) => [deleteRefused(ids)] },
  { what: 'webhooks', read: selectContactsOf },
]
