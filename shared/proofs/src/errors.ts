import { problem } from '@midsummer/service'

export const proofTooMany = problem(
  'PROOF_TOO_MANY',
  429,
  'Too many codes were asked for this address. Try again in an hour.',
)
export const proofTooManyUnanswered = problem(
  'PROOF_TOO_MANY_UNANSWERED',
  429,
  'Too many codes that were asked for from this network were not answered. Answer yours, or try again in an hour.',
)
export const proofWrong = problem(
  'PROOF_WRONG',
  400,
  'This code is wrong, was used up or has expired. Ask for a new one.',
)
export const proofMissing = problem('PROOF_MISSING', 403, 'Prove your e-mail address first.')
export const accountUnknown = problem(
  'ACCOUNT_UNKNOWN',
  409,
  'This convention does not know your account yet. Try again in a moment.',
)
