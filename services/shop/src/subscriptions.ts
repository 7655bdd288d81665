import { accountsMessages, paymentsMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { learnAccount } from '@midsummer/proofs'
import { eventSubscriptions, ownData } from '@midsummer/service'
import { settle } from './orders/settlement.ts'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...eventSubscriptions,
  on(paymentsMessages.entrySettled, async (tx, { data: { event, entry } }) => {
    if (entry.domain === 'shop') await settle(tx, event, entry.reference, entry)
  }),
  on(accountsMessages.membershipChanged, async (tx, { id, data: { member } }) => {
    await learnAccount(tx, member, id)
  }),
  ownData(holdings),
]
