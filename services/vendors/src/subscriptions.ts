import { eventSubscriptions } from '@midsummer/service'

export const subscriptions = [...eventSubscriptions]
