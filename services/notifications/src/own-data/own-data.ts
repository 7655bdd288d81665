import type { Holding } from '@midsummer/service'
import { deleteMails, deleteRefused, selectContactsOf, selectMailsOf, selectRefused } from './queries.ts'

/** What notifications holds about somebody. */
export const holdings: readonly Holding[] = [
  { what: 'mails', read: ({ email }) => selectMailsOf(email), erase: (ids) => [deleteMails(ids)] },
  { what: 'refused-address', read: ({ email }) => selectRefused(email), erase: (ids) => [deleteRefused(ids)] },
  { what: 'webhooks', read: ({ email }) => selectContactsOf(email) },
]
