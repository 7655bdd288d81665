import { accountSubscriptions } from '@midsummer/proofs'
import { moneySubscriptions } from '@midsummer/sales'
import { eventSubscriptions, ownData } from '@midsummer/service'
import { lookFor } from './orders/orders.ts'
import { settle } from './orders/settlement.ts'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...eventSubscriptions,
  ...moneySubscriptions({ lookFor, settle }),
  ...accountSubscriptions,
  ownData(holdings),
]
