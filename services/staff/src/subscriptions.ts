import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { accountHeld, proofsHeld } from '@midsummer/proofs'
import { ownData } from '@midsummer/service'
import { learnMember } from './people/people.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnMember(tx, member, id)),
  ownData([accountHeld, proofsHeld]),
]
