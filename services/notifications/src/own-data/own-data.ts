import type { Holding } from '@midsummer/service'
import { deleteMails, deleteRefused, selectContactsOf, selectMailsOf, selectRefused } from './queries.ts'

/** What notifications holds about somebody. */
export const holdings: readonly Holding[] = [
  { what: 'mails', read: ({ emails }) => selectMailsOf(emails), erase: (ids) => [deleteMails(ids)] },
  { what: 'refused-address', read: ({ emails }) => selectRefused(emails), erase: (ids) => [deleteRefused(ids)] },
  { what: 'webhooks', read: ({ emails }) => selectContactsOf(emails) },
]
