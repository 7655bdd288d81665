import { problem } from '@midsummer/service'

export const levelUnknown = problem('REGISTER_LEVEL_UNKNOWN', 404, 'This event has no such level.')
export const levelTaken = problem('REGISTER_LEVEL_TAKEN', 409, 'Another level of this event has this slug.')
export const levelFull = problem('REGISTER_LEVEL_FULL', 409, 'All places of this level are taken.')
export const levelBelowTaken = problem(
  'REGISTER_LEVEL_BELOW_TAKEN',
  409,
  'More places are taken than this capacity would leave.',
)

export const itemUnknown = problem('REGISTER_ITEM_UNKNOWN', 404, 'This event has no such item.')
export const itemTaken = problem('REGISTER_ITEM_TAKEN', 409, 'Another item of this event has this slug.')
export const itemSoldOut = problem('REGISTER_ITEM_SOLD_OUT', 409, 'Not enough pieces of an item are left.')
export const optionSoldOut = problem('REGISTER_OPTION_SOLD_OUT', 409, 'Not enough of an option are left.')
export const itemBelowTaken = problem(
  'REGISTER_ITEM_BELOW_TAKEN',
  409,
  'More pieces are taken than this capacity would leave.',
)
export const itemOptionsWrong = problem('REGISTER_ITEM_OPTIONS_WRONG', 400, 'Something in the options is wrong.')

export const eventNotOpen = problem('REGISTER_EVENT_NOT_OPEN', 409, 'This event takes no registrations now.')

export const orderUnknown = problem('REGISTER_ORDER_UNKNOWN', 404, 'This event has no such order.')
export const orderWrong = problem('REGISTER_ORDER_WRONG', 400, 'Something in the order is wrong.')
export const orderPriceChanged = problem(
  'REGISTER_ORDER_PRICE_CHANGED',
  409,
  'The price has changed meanwhile. Look at your order once more.',
)
export const orderNotCancellable = problem(
  'REGISTER_ORDER_NOT_CANCELLABLE',
  409,
  'This order cannot be cancelled here any more. Write to the organisers.',
)

export const registrationUnknown = problem('REGISTER_REGISTRATION_UNKNOWN', 404, 'This event has no such registration.')
export const registrationCancelled = problem('REGISTER_REGISTRATION_CANCELLED', 409, 'This registration is cancelled.')
export const registrationUnpaid = problem('REGISTER_REGISTRATION_UNPAID', 409, 'This registration is not paid yet.')
export const alreadyCheckedIn = problem('REGISTER_ALREADY_CHECKED_IN', 409, 'This registration is checked in already.')
