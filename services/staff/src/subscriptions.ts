import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { ownData } from '@midsummer/service'
import { endMemberships } from './members/members.ts'
import { holdings } from './own-data/own-data.ts'
import { learnMember } from './people/people.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnMember(tx, member, id)),
  on(accountsMessages.membershipEnded, (tx, { data: { user } }) => endMemberships(tx, user)),
  ownData(holdings),
]
