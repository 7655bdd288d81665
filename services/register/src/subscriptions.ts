import { accountsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { learnAccount } from '@midsummer/proofs'
import { moneySubscriptions } from '@midsummer/sales'
import { ownData } from '@midsummer/service'
import { lookFor } from './orders/orders.ts'
import { settle } from './orders/settlement.ts'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...formSubscriptions,
  ...moneySubscriptions({ lookFor, settle }),
  on(accountsMessages.membershipChanged, async (tx, { id, data: { member } }) => {
    await learnAccount(tx, member, id)
  }),
  ownData(holdings),
]
