import { counting } from '@midsummer/database'

/** What becomes of orders: `register.order`, `shop.order`. */
export const count = counting({ order: ['held', 'confirmed', 'expired', 'cancelled'] })
