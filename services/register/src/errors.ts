import { problem } from '@midsummer/service'

export const levelUnknown = problem('REGISTER_LEVEL_UNKNOWN', 404, 'This event has no such level.')
export const levelTaken = problem('REGISTER_LEVEL_TAKEN', 409, 'Another level of this event has this slug.')
export const levelNotOnSale = problem('REGISTER_LEVEL_NOT_ON_SALE', 409, 'This level is not on sale now.')
export const levelFull = problem('REGISTER_LEVEL_FULL', 409, 'All places of this level are taken.')
export const levelBelowTaken = problem(
  'REGISTER_LEVEL_BELOW_TAKEN',
  409,
  'More places are taken than this capacity would leave.',
)
export const levelNeedsPayment = problem(
  'REGISTER_LEVEL_NEEDS_PAYMENT',
  409,
  'This level costs money, and cannot be paid yet.',
)
export const windowBackwards = problem('REGISTER_WINDOW_BACKWARDS', 400, 'The level would close before it opens.')
export const eventNotOpen = problem('REGISTER_EVENT_NOT_OPEN', 409, 'This event takes no registrations now.')

export const proofTooMany = problem(
  'REGISTER_PROOF_TOO_MANY',
  429,
  'Too many codes were asked for this address. Try again in an hour.',
)
export const proofWrong = problem(
  'REGISTER_PROOF_WRONG',
  400,
  'This code is wrong, was used up or has expired. Ask for a new one.',
)
export const proofMissing = problem('REGISTER_PROOF_MISSING', 403, 'Prove your e-mail address first.')

export const registrationUnknown = problem('REGISTER_REGISTRATION_UNKNOWN', 404, 'This event has no such registration.')
export const registrationCancelled = problem('REGISTER_REGISTRATION_CANCELLED', 409, 'This registration is cancelled.')
export const alreadyCheckedIn = problem('REGISTER_ALREADY_CHECKED_IN', 409, 'This registration is checked in already.')
