import { paymentsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { ownData } from '@midsummer/service'
import { settle } from './orders/settlement.ts'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(paymentsMessages.entrySettled, async (tx, { data: { event, entry } }) => {
    if (entry.domain === 'register') await settle(tx, event, entry.reference, entry)
  }),
  ownData(holdings),
]
