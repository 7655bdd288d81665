import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { ownData } from '@midsummer/service'
import { holdings } from './own-data/own-data.ts'
import { learnMember } from './people/people.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnMember(tx, member, id)),
  ownData(holdings),
]
