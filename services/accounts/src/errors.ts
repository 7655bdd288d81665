import { problem } from '@midsummer/service'

export const signInRefused = problem(
  'ACCOUNTS_SIGN_IN_REFUSED',
  401,
  'The address and the password do not belong together.',
)
export const signInNeeded = problem('ACCOUNTS_SIGN_IN_NEEDED', 401, 'Sign in first.')
export const signInAgain = problem(
  'ACCOUNTS_SIGN_IN_AGAIN',
  403,
  'This needs to know that it is still you. Sign in again.',
)
export const tooManyAttempts = problem(
  'ACCOUNTS_TOO_MANY_ATTEMPTS',
  429,
  'Too many attempts. Wait a while, or sign in by a link that is mailed to you.',
)
export const hashingBusy = problem('ACCOUNTS_HASHING_BUSY', 503, 'Very many people sign in right now. Try again.')
export const proofRefused = problem(
  'ACCOUNTS_PROOF_REFUSED',
  400,
  'This link or code is wrong, too old, or was used before.',
)
export const passwordWeak = problem('ACCOUNTS_PASSWORD_WEAK', 400, 'This password is too easy to guess.')
export const addressTaken = problem('ACCOUNTS_ADDRESS_TAKEN', 409, 'Somebody else has this address.')
export const factorMissing = problem('ACCOUNTS_FACTOR_MISSING', 409, 'Begin to set up this factor first.')
export const passkeyRefused = problem('ACCOUNTS_PASSKEY_REFUSED', 400, 'This passkey is not one that is known here.')
export const passkeyUnknown = problem('ACCOUNTS_PASSKEY_UNKNOWN', 404, 'There is no such passkey.')
export const sessionUnknown = problem('ACCOUNTS_SESSION_UNKNOWN', 404, 'There is no such session.')
export const flowRefused = problem(
  'ACCOUNTS_FLOW_REFUSED',
  400,
  'This sign-in began elsewhere or too long ago. Begin again.',
)
export const clientUnknown = problem('ACCOUNTS_CLIENT_UNKNOWN', 404, 'There is no such application.')
export const redirectRefused = problem(
  'ACCOUNTS_REDIRECT_REFUSED',
  400,
  'An application is returned to by https, or by http on its own machine, and without a fragment.',
)
export const userUnknown = problem('ACCOUNTS_USER_UNKNOWN', 404, 'There is no such person.')
export const dataRequestUnknown = problem(
  'ACCOUNTS_DATA_REQUEST_UNKNOWN',
  404,
  'There is no such answer, or it is not there yet.',
)
export const outsiderUnknown = problem('ACCOUNTS_PROVIDER_UNKNOWN', 404, 'This convention has no such provider.')
export const outsiderRefused = problem(
  'ACCOUNTS_PROVIDER_REFUSED',
  400,
  'A provider is reached by https, and is outside.',
)
export const outsideSilent = problem('ACCOUNTS_PROVIDER_SILENT', 502, 'This provider does not answer as one does.')
export const identityTaken = problem(
  'ACCOUNTS_IDENTITY_TAKEN',
  409,
  'Somebody else has said that they are this one there.',
)
export const identityUnknown = problem(
  'ACCOUNTS_IDENTITY_UNKNOWN',
  404,
  'You have not said that you are anybody there.',
)
export const elsewhere = problem(
  'ACCOUNTS_ELSEWHERE',
  404,
  'There is nothing at this address; people sign in at the platform’s own host.',
)
export const memberUnknown = problem('ACCOUNTS_MEMBER_UNKNOWN', 404, 'Nobody of this convention is that.')
export const lastSuperuser = problem(
  'ACCOUNTS_LAST_SUPERUSER',
  409,
  'Somebody else has to be a superuser first: a convention is never without one.',
)
export const roleUnknown = problem('ACCOUNTS_ROLE_UNKNOWN', 400, 'There is no such role.')
export const notYours = problem('ACCOUNTS_NOT_YOURS', 403, 'Nobody gives or takes what they do not have themselves.')
export const fileRefused = problem(
  'ACCOUNTS_FILE_REFUSED',
  403,
  'The right that you have in this event opens the files of its staff; theirs is not among them.',
)
export const invitationUnknown = problem('ACCOUNTS_INVITATION_UNKNOWN', 404, 'There is no such open invitation.')
export const invitationRefused = problem(
  'ACCOUNTS_INVITATION_REFUSED',
  400,
  'This invitation is wrong, too old, withdrawn, or was accepted before.',
)
export const impersonationRefused = problem(
  'ACCOUNTS_IMPERSONATION_REFUSED',
  403,
  'Only who runs the platform looks with another’s eyes.',
)
export const impersonationUnknown = problem('ACCOUNTS_IMPERSONATION_UNKNOWN', 404, 'You look with your own eyes.')
export const deviceUnknown = problem('ACCOUNTS_DEVICE_UNKNOWN', 404, 'There is no such device, or it is revoked.')
export const pairingRefused = problem(
  'ACCOUNTS_PAIRING_REFUSED',
  400,
  'This code is wrong, too old, or was used before.',
)
