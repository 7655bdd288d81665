import { formSubscriptions } from '@midsummer/forms/server'

export const subscriptions = [...formSubscriptions]
