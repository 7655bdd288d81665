import { formSubscriptions } from '@midsummer/forms/server'
import { ownData } from '@midsummer/service'
import { holdings } from './own-data/own-data.ts'

export const subscriptions = [...formSubscriptions, ownData(holdings)]
