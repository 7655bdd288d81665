import { formSubscriptions } from '@midsummer/forms/server'
import { proofsHeld } from '@midsummer/proofs'
import { ownData } from '@midsummer/service'

export const subscriptions = [...formSubscriptions, ownData([proofsHeld])]
