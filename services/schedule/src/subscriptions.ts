import { formSubscriptions } from '@midsummer/forms/server'
import { accountSubscriptions } from '@midsummer/proofs'
import { ownData } from '@midsummer/service'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [...formSubscriptions, ...accountSubscriptions, ownData(holdings)]
