import { type ProblemError, problem } from '@midsummer/service'

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
export const titleUnknown = problem('STAFF_TITLE_UNKNOWN', 404, 'This event has no such title.')
export const titleTaken = problem('STAFF_TITLE_TAKEN', 409, 'This event has this title already.')
export const titleInUse = problem(
  'STAFF_TITLE_IN_USE',
  409,
  'Members have this title, or shifts ask for it: it can only be renamed.',
)

export const openingUnknown = problem('STAFF_OPENING_UNKNOWN', 404, 'This event seeks nobody for such a position.')
export const openingClosed = problem('STAFF_OPENING_CLOSED', 409, 'This position takes no applications any more.')
export const applicationUnknown = problem('STAFF_APPLICATION_UNKNOWN', 404, 'This event has no such application.')
export const applicationOnce = problem(
  'STAFF_APPLICATION_ONCE',
  409,
  'You have applied to this department already, or are in it.',
)
export const applicationDecided = problem('STAFF_APPLICATION_DECIDED', 409, 'This application is decided already.')
export const stepUnknown = problem('STAFF_STEP_UNKNOWN', 404, 'There is no such step for this person.')
export const stepByStaff = problem('STAFF_STEP_BY_STAFF', 403, 'Staff say when this step is done.')

export const templateUnknown = problem('STAFF_TEMPLATE_UNKNOWN', 404, 'This event has no such template.')
export const shiftUnknown = problem('STAFF_SHIFT_UNKNOWN', 404, 'This event has no such shift.')
export const shiftBackwards = problem('STAFF_SHIFT_BACKWARDS', 400, 'A shift ends after it has begun.')
export const shiftClashes = problem(
  'STAFF_SHIFT_CLASHES',
  409,
  'Somebody on this shift is somewhere else at the new time.',
)
export const slotUnknown = problem('STAFF_SLOT_UNKNOWN', 404, 'This event has no such slot.')
export const slotBelowTaken = problem('STAFF_SLOT_BELOW_TAKEN', 409, 'More people are on this slot than it would need.')
export const slotInUse = problem('STAFF_SLOT_IN_USE', 409, 'Somebody is or was on this slot: it can only be changed.')

export const assignmentUnknown = problem('STAFF_ASSIGNMENT_UNKNOWN', 404, 'There is no such assignment or bid.')
export const assignmentEnded = problem('STAFF_ASSIGNMENT_ENDED', 409, 'This assignment or bid is over already.')
export const withdrawalLate = problem(
  'STAFF_WITHDRAWAL_LATE',
  409,
  'It is too late to withdraw by yourself: speak to your department.',
)

// Why somebody cannot be on a slot.
export const signUpClosed = problem('STAFF_SIGN_UP_CLOSED', 409, 'Staff choose who is on this shift.')
export const notYet = problem('STAFF_NOT_YET', 409, 'People cannot sign up for shifts yet.')
export const signUpEnded = problem('STAFF_SIGN_UP_ENDED', 409, 'People cannot sign up for shifts any more.')
export const shiftCancelled = problem('STAFF_SHIFT_CANCELLED', 409, 'This shift is cancelled.')
export const shiftBegun = problem('STAFF_SHIFT_BEGUN', 409, 'This shift has begun already.')
export const notMember = problem('STAFF_NOT_MEMBER', 409, 'This shift is for people of its department.')
export const skillMissing = problem('STAFF_SKILL_MISSING', 409, 'This slot needs a skill that is not noted here.')
export const titleMissing = problem('STAFF_TITLE_MISSING', 409, 'This slot needs somebody of another title.')
export const alreadyOn = problem('STAFF_ALREADY_ON', 409, 'This person is on this slot already, or has bid for it.')
export const slotFull = problem('STAFF_SLOT_FULL', 409, 'All places of this slot are taken.')
export const overlaps = problem('STAFF_OVERLAPS', 409, 'This person is on another shift at that time.')
export const restShort = problem('STAFF_REST_SHORT', 409, 'The rest between this shift and another would be too short.')
export const stretchLong = problem('STAFF_STRETCH_LONG', 409, 'Shifts would follow each other for too long.')

/** Why somebody cannot be on a slot, by the code of its problem. */
export const REFUSALS = {
  STAFF_SHIFT_CANCELLED: shiftCancelled,
  STAFF_SHIFT_BEGUN: shiftBegun,
  STAFF_ALREADY_ON: alreadyOn,
  STAFF_SIGN_UP_CLOSED: signUpClosed,
  STAFF_NOT_YET: notYet,
  STAFF_SIGN_UP_ENDED: signUpEnded,
  STAFF_NOT_MEMBER: notMember,
  STAFF_SKILL_MISSING: skillMissing,
  STAFF_TITLE_MISSING: titleMissing,
  STAFF_SLOT_FULL: slotFull,
  STAFF_OVERLAPS: overlaps,
  STAFF_REST_SHORT: restShort,
  STAFF_STRETCH_LONG: stretchLong,
} as const satisfies Record<string, () => ProblemError>

export const clockRunning = problem('STAFF_CLOCK_RUNNING', 409, 'This person has clocked in already.')
export const clockStopped = problem('STAFF_CLOCK_STOPPED', 409, 'This person has not clocked in.')
export const clockEarly = problem(
  'STAFF_CLOCK_EARLY',
  409,
  'You have no shift now: clock in half an hour before it at the earliest, or at the desk.',
)
export const clockUnknown = problem('STAFF_CLOCK_UNKNOWN', 404, 'There is no such time of work.')
export const clockBackwards = problem(
  'STAFF_CLOCK_BACKWARDS',
  400,
  'Work ends after it has begun, and not in the future.',
)
export const clockOverlaps = problem('STAFF_CLOCK_OVERLAPS', 409, 'This person has worked at that time already.')

export const rewardUnknown = problem('STAFF_REWARD_UNKNOWN', 404, 'This person has not earned such a reward.')
export const rewardHanded = problem('STAFF_REWARD_HANDED', 409, 'This reward has been handed out already.')
export const transferUnknown = problem('STAFF_TRANSFER_UNKNOWN', 404, 'There is no such request.')
export const transferOnce = problem('STAFF_TRANSFER_ONCE', 409, 'You have asked to leave this department already.')
export const transferDecided = problem('STAFF_TRANSFER_DECIDED', 409, 'This request is decided already.')
export const calendarUnknown = problem('STAFF_CALENDAR_UNKNOWN', 404, 'There is no such calendar.')
