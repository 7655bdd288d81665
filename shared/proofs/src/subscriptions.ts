import { accountsMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { learnAccount } from './accounts.ts'

/** Keeps `<domain>_account` as accounts tells it. */
export const accountSubscriptions = [
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnAccount(tx, member, id)),
]
