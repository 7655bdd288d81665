import { paymentsMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { settle } from './orders/settlement.ts'

export const subscriptions = [
  ...formSubscriptions,
  on(paymentsMessages.entrySettled, async (tx, { data: { event, entry } }) => {
    if (entry.domain === 'register') await settle(tx, event, entry.reference, entry)
  }),
]
