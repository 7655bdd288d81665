import { problem } from '@midsummer/service'

export const notReady = problem(
  'PAYMENTS_NOT_READY',
  409,
  'This event cannot take payments yet: no provider’s key is set.',
)
export const providerUnknown = problem('PAYMENTS_PROVIDER_UNKNOWN', 404, 'There is no such provider here.')
export const providerAway = problem(
  'PAYMENTS_PROVIDER_AWAY',
  503,
  'The payment provider does not answer. Nothing was lost; try again in a moment.',
)
export const providerRefused = problem('PAYMENTS_PROVIDER_REFUSED', 502, 'The payment provider refuses this.')
export const keyRefused = problem('PAYMENTS_KEY_REFUSED', 400, 'The provider does not know this key.')
export const keyLacks = problem('PAYMENTS_KEY_LACKS', 400, 'This key may not do all that is needed.')
export const accountUnknown = problem('PAYMENTS_ACCOUNT_UNKNOWN', 404, 'This event has no such account.')

export const linesWrong = problem('PAYMENTS_LINES_WRONG', 400, 'The lines do not come to an amount that can be paid.')
export const tooLate = problem('PAYMENTS_TOO_LATE', 409, 'The time to pay this is over.')
export const attemptUnknown = problem('PAYMENTS_ATTEMPT_UNKNOWN', 404, 'There is no such attempt to pay.')
export const paidMeanwhile = problem(
  'PAYMENTS_PAID_MEANWHILE',
  409,
  'This was paid a moment ago. Look again what is still owed.',
)

export const signatureWrong = problem('PAYMENTS_SIGNATURE_WRONG', 400, 'This does not bear the provider’s signature.')

export const entryUnknown = problem('PAYMENTS_ENTRY_UNKNOWN', 404, 'There is no such entry.')
export const entryNotOpen = problem(
  'PAYMENTS_ENTRY_NOT_OPEN',
  409,
  'Only money that came without a purpose can be given one, and only once.',
)

export const refundUnknown = problem('PAYMENTS_REFUND_UNKNOWN', 404, 'There is no such refund.')
export const refundNotFailed = problem('PAYMENTS_REFUND_NOT_FAILED', 409, 'Only a refund that failed is tried again.')
export const refundTooMuch = problem('PAYMENTS_REFUND_TOO_MUCH', 409, 'More than was paid cannot go back.')
export const refundNotAtDesk = problem('PAYMENTS_REFUND_NOT_AT_DESK', 409, 'This refund does not go over a desk.')

export const drawerUnknown = problem('PAYMENTS_DRAWER_UNKNOWN', 404, 'This event has no such drawer.')
export const drawerTaken = problem('PAYMENTS_DRAWER_TAKEN', 409, 'A drawer of this name is open already.')
export const drawerClosed = problem('PAYMENTS_DRAWER_CLOSED', 409, 'This drawer is closed.')
export const drawerShort = problem('PAYMENTS_DRAWER_SHORT', 409, 'There is less than this in the drawer.')
