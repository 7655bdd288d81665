import { problem } from '@midsummer/service'

export const windowBackwards = problem('SALES_WINDOW_BACKWARDS', 400, 'The sale would end before it begins.')
export const orderEnded = problem('SALES_ORDER_ENDED', 409, 'This order has expired or is cancelled.')
export const orderPaid = problem('SALES_ORDER_PAID', 409, 'There is nothing to pay.')
export const orderTooLarge = problem('SALES_ORDER_TOO_LARGE', 400, 'No order can come to so much.')
export const refundTooLarge = problem('SALES_REFUND_TOO_LARGE', 409, 'There is less credit than that.')
