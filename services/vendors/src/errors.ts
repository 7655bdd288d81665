import { problem } from '@midsummer/service'

export const typeUnknown = problem('VENDORS_TYPE_UNKNOWN', 404, 'This event has no such type of vendor.')
export const typeTaken = problem('VENDORS_TYPE_TAKEN', 409, 'Another type of this event has this slug.')
export const typeClosed = problem('VENDORS_TYPE_CLOSED', 409, 'This type takes no applications now.')

export const sizeUnknown = problem('VENDORS_SIZE_UNKNOWN', 404, 'This type has no such table.')
export const sizeTaken = problem('VENDORS_SIZE_TAKEN', 409, 'Another table of this type has this slug.')
export const sizeBelowTaken = problem(
  'VENDORS_SIZE_BELOW_TAKEN',
  409,
  'More tables are taken than this capacity would leave.',
)
export const tablesFull = problem('VENDORS_TABLES_FULL', 409, 'All tables of this size are taken or offered.')

export const applicationUnknown = problem('VENDORS_APPLICATION_UNKNOWN', 404, 'This event has no such application.')
export const applicationWrong = problem('VENDORS_APPLICATION_WRONG', 400, 'Something in the application is wrong.')
export const applicationNotChangeable = problem(
  'VENDORS_APPLICATION_NOT_CHANGEABLE',
  409,
  'This application cannot be changed here any more. Write to the organisers.',
)
export const applicationElsewhere = problem(
  'VENDORS_APPLICATION_ELSEWHERE',
  409,
  'The application is at another step; this does not follow it.',
)
export const personTwice = problem('VENDORS_PERSON_TWICE', 400, 'Two people of an application have one address.')

export const offerNone = problem('VENDORS_OFFER_NONE', 409, 'No table is offered to this application now.')
export const offerUnpaid = problem('VENDORS_OFFER_UNPAID', 409, 'This table is not accepted and paid yet.')

export const tableTaken = problem('VENDORS_TABLE_TAKEN', 409, 'Somebody else has this table.')
export const alreadyCheckedIn = problem('VENDORS_ALREADY_CHECKED_IN', 409, 'This vendor is checked in already.')
export const notCheckedIn = problem(
  'VENDORS_NOT_CHECKED_IN',
  409,
  'This vendor is not checked in, or has left already.',
)

export const sessionUnknown = problem('VENDORS_SESSION_UNKNOWN', 404, 'This event has no such jury session.')
export const sessionClosed = problem('VENDORS_SESSION_CLOSED', 409, 'This jury session is closed.')
export const notInQueue = problem('VENDORS_NOT_IN_QUEUE', 409, 'This application is not in the queue of the session.')
export const queueStarted = problem('VENDORS_QUEUE_STARTED', 409, 'An application that was rated stays in the queue.')
export const conflictDeclared = problem(
  'VENDORS_CONFLICT_DECLARED',
  409,
  'Who has declared to be partial gives this application no score.',
)
export const ratingWrong = problem('VENDORS_RATING_WRONG', 400, 'A rating is a score, or a declared conflict.')

export const taskUnknown = problem('VENDORS_TASK_UNKNOWN', 404, 'This application has no such task.')
export const taskInUse = problem(
  'VENDORS_TASK_IN_USE',
  409,
  'Vendors have done this task, or another waits for it: it can only be changed.',
)
export const taskTaken = problem('VENDORS_TASK_TAKEN', 409, 'Another task of this event has this slug.')
export const taskWrong = problem('VENDORS_TASK_WRONG', 400, 'Something in the task is wrong.')
export const taskBlocked = problem('VENDORS_TASK_BLOCKED', 409, 'Other tasks come before this one.')
export const taskDerived = problem('VENDORS_TASK_DERIVED', 409, 'This task is done by itself, when it is true.')
