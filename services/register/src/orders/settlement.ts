import { settlement } from '@midsummer/sales'
import { confirm, lookFor, revive } from './orders.ts'

/** Takes what payments tells of an order. */
export const settle = settlement({ lookFor, confirm, revive })
