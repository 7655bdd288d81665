import { problem } from '@midsummer/service'

export const personUnknown = problem('STAFF_PERSON_UNKNOWN', 404, 'Nobody here is known by this.')
export const personMissing = problem('STAFF_PERSON_MISSING', 401, 'Sign in, or send the code of your own page.')
export const personKnown = problem('STAFF_PERSON_KNOWN', 409, 'Somebody here has this address already.')

export const departmentUnknown = problem('STAFF_DEPARTMENT_UNKNOWN', 404, 'This event has no such department.')
export const departmentTaken = problem('STAFF_DEPARTMENT_TAKEN', 409, 'Another department of this event has this slug.')
export const departmentInside = problem(
  'STAFF_DEPARTMENT_INSIDE',
  409,
  'A department cannot be a part of itself, or of one of its own parts.',
)
export const departmentInUse = problem(
  'STAFF_DEPARTMENT_IN_USE',
  409,
  'This department has parts, people, shifts or applications: it can only be renamed.',
)
export const memberUnknown = problem('STAFF_MEMBER_UNKNOWN', 404, 'This person is not in this department.')
export const titleTaken = problem('STAFF_TITLE_TAKEN', 409, 'This event has this title already.')

export const openingUnknown = problem('STAFF_OPENING_UNKNOWN', 404, 'This event seeks nobody for such a position.')
export const openingClosed = problem('STAFF_OPENING_CLOSED', 409, 'This position takes no applications any more.')
export const applicationUnknown = problem('STAFF_APPLICATION_UNKNOWN', 404, 'This event has no such application.')
export const applicationOnce = problem(
  'STAFF_APPLICATION_ONCE',
  409,
  'You have applied to this department already, or are in it.',
)
export const applicationDecided = problem('STAFF_APPLICATION_DECIDED', 409, 'This application is decided already.')
