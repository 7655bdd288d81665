import { accountsMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { listKnown } from './memberships/memberships.ts'

/** Everybody who is known here now. */
export const snapshot: Snapshot = async (tx) =>
  (await listKnown(tx)).map(({ joined, ...member }) => stated(accountsMessages.membershipChanged, { member, joined }))
