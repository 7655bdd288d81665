import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { learnAccount } from '@midsummer/proofs'
import { ownData } from '@midsummer/service'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnAccount(tx, member, id)),
  ownData(holdings),
]
