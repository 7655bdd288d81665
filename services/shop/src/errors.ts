import { problem } from '@midsummer/service'

export const itemUnknown = problem('SHOP_ITEM_UNKNOWN', 404, 'This event has no such item.')
export const itemTaken = problem('SHOP_ITEM_TAKEN', 409, 'Another item of this event has this slug.')
export const itemOptionsWrong = problem('SHOP_ITEM_OPTIONS_WRONG', 400, 'Something in the options is wrong.')
export const pictureUnknown = problem('SHOP_PICTURE_UNKNOWN', 404, 'This item has no picture.')
export const variantUnknown = problem('SHOP_VARIANT_UNKNOWN', 404, 'This item has no such variant.')
export const variantTaken = problem('SHOP_VARIANT_TAKEN', 409, 'Another variant of this item has this slug.')
export const variantBelowTaken = problem(
  'SHOP_VARIANT_BELOW_TAKEN',
  409,
  'More pieces are taken than this capacity would leave.',
)
export const soldOut = problem('SHOP_SOLD_OUT', 409, 'Not enough pieces are left.')
export const optionSoldOut = problem('SHOP_OPTION_SOLD_OUT', 409, 'Not enough of an option are left.')
export const tooMany = problem('SHOP_TOO_MANY', 409, 'One person may have fewer of these.')

export const eventNotOpen = problem('SHOP_EVENT_NOT_OPEN', 409, 'The shop of this event is closed.')

export const orderUnknown = problem('SHOP_ORDER_UNKNOWN', 404, 'This event has no such order.')
export const orderWrong = problem('SHOP_ORDER_WRONG', 400, 'Something in the order is wrong.')
export const orderPriceChanged = problem(
  'SHOP_ORDER_PRICE_CHANGED',
  409,
  'The price has changed meanwhile. Look at your cart once more.',
)
export const orderUnpaid = problem('SHOP_ORDER_UNPAID', 409, 'This order is not paid yet.')
export const orderNotCancellable = problem(
  'SHOP_ORDER_NOT_CANCELLABLE',
  409,
  'This order cannot be cancelled here any more. Write to the organisers.',
)
export const lineUnknown = problem('SHOP_LINE_UNKNOWN', 404, 'This order has no such line.')
export const piecesNotLeft = problem('SHOP_PIECES_NOT_LEFT', 409, 'There are fewer pieces than that.')

export const pickupUnknown = problem('SHOP_PICKUP_UNKNOWN', 404, 'This event has no such pick-up.')
export const pickupElsewhere = problem('SHOP_PICKUP_ELSEWHERE', 409, 'Another counter is handing this order over.')
export const pickupNotValidated = problem('SHOP_PICKUP_NOT_VALIDATED', 409, 'Scan the code first.')
export const pickedUp = problem('SHOP_PICKED_UP', 409, 'Everything of this order is handed over.')
