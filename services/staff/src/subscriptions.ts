import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { learnMember } from './people/people.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnMember(tx, member, id)),
]
