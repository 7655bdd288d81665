import { accountsMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { listMembers } from './memberships/memberships.ts'

/** Everybody who is a member now. */
export const snapshot: Snapshot = async (tx) =>
  (await listMembers(tx)).map(({ user, email, name, locale }) =>
    stated(accountsMessages.membershipChanged, { member: { user, email, name, locale } }),
  )
