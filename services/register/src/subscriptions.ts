import { formSubscriptions } from '@midsummer/forms/server'
import { accountSubscriptions } from '@midsummer/proofs'
import { moneySubscriptions } from '@midsummer/sales'
import { ownData } from '@midsummer/service'
import { lookFor } from './orders/orders.ts'
import { settle } from './orders/settlement.ts'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [
  ...formSubscriptions,
  ...moneySubscriptions({ lookFor, settle }),
  ...accountSubscriptions,
  ownData(holdings),
]
