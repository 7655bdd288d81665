import { problem } from '@midsummer/service'

export const nameReserved = problem('ADMIN_NAME_RESERVED', 400, 'This name is kept for the platform.')
export const nameTooLong = problem('ADMIN_NAME_TOO_LONG', 400, 'This name is too long; 38 characters are the most.')
export const nameMalformed = problem(
  'ADMIN_NAME_MALFORMED',
  400,
  'A name has lower-case letters, digits and single hyphens, and begins with a letter.',
)
export const nameTaken = problem('ADMIN_NAME_TAKEN', 409, 'Another convention has this name.')
export const nameUsed = problem(
  'ADMIN_NAME_USED',
  409,
  'A convention that is gone had this name; it is never used again.',
)
export const hostTaken = problem('ADMIN_HOST_TAKEN', 409, 'This host leads to a convention already.')
export const hostMalformed = problem('ADMIN_HOST_MALFORMED', 400, 'This is no name of a host.')
export const valueUnknown = problem('ADMIN_VALUE_UNKNOWN', 400, 'A value is not one that is known.')

export const tenantUnknown = problem('ADMIN_TENANT_UNKNOWN', 404, 'There is no such convention.')
export const stateRefused = problem(
  'ADMIN_STATE_REFUSED',
  409,
  'The convention cannot go there from the state it is in.',
)
export const nothingToRetry = problem('ADMIN_NOTHING_TO_RETRY', 409, 'Nothing of this convention has failed.')
export const nameNotRepeated = problem(
  'ADMIN_NAME_NOT_REPEATED',
  400,
  'Repeat the name of the convention to delete it.',
)

export const domainUnknown = problem('ADMIN_DOMAIN_UNKNOWN', 404, 'The convention has no such domain.')
export const domainPrimary = problem('ADMIN_DOMAIN_PRIMARY', 409, 'Make another domain the primary one first.')
export const domainManages = problem('ADMIN_DOMAIN_MANAGES', 409, 'A management host cannot be the primary domain.')
export const eventUnknown = problem('ADMIN_EVENT_UNKNOWN', 404, 'The convention has no such event.')

export const customDomainUnknown = problem(
  'ADMIN_CUSTOM_DOMAIN_UNKNOWN',
  404,
  'The convention has no such custom domain.',
)

export const tokenUnknown = problem('ADMIN_TOKEN_UNKNOWN', 404, 'There is no such token.')
export const scopeRefused = problem('ADMIN_SCOPE_REFUSED', 400, 'A token cannot have this scope.')
export const scopeBeyond = problem('ADMIN_SCOPE_BEYOND', 403, 'A token may do no more than whoever makes it.')
