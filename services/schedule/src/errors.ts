import { problem } from '@midsummer/service'

export const trackUnknown = problem('SCHEDULE_TRACK_UNKNOWN', 404, 'This event has no such track.')
export const trackTaken = problem('SCHEDULE_TRACK_TAKEN', 409, 'Another track of this event has this slug.')
export const categoryUnknown = problem('SCHEDULE_CATEGORY_UNKNOWN', 404, 'This event has no such category.')
export const categoryTaken = problem('SCHEDULE_CATEGORY_TAKEN', 409, 'Another category of this event has this slug.')
export const roomUnknown = problem('SCHEDULE_ROOM_UNKNOWN', 404, 'This event has no such room.')
export const roomTaken = problem('SCHEDULE_ROOM_TAKEN', 409, 'Another room of this event has this slug.')
export const timesWrong = problem('SCHEDULE_TIMES_WRONG', 400, 'A time ends before it begins.')

export const callUnknown = problem('SCHEDULE_CALL_UNKNOWN', 404, 'This event has no such call.')
export const callTaken = problem('SCHEDULE_CALL_TAKEN', 409, 'Another call of this event has this slug.')
export const callWrong = problem('SCHEDULE_CALL_WRONG', 400, 'Something in the call is wrong.')
export const callClosed = problem('SCHEDULE_CALL_CLOSED', 409, 'This call takes no proposals now.')

export const panelUnknown = problem('SCHEDULE_PANEL_UNKNOWN', 404, 'This event has no such panel.')
export const panelWrong = problem('SCHEDULE_PANEL_WRONG', 400, 'Something in the panel is wrong.')
export const panelNotChangeable = problem(
  'SCHEDULE_PANEL_NOT_CHANGEABLE',
  409,
  'This panel cannot be changed here any more. Write to the organisers.',
)
export const panelElsewhere = problem(
  'SCHEDULE_PANEL_ELSEWHERE',
  409,
  'The panel is in a state that allows no such step.',
)
export const panelistUnknown = problem('SCHEDULE_PANELIST_UNKNOWN', 404, 'This panel has no such panelist.')
export const panelistTwice = problem('SCHEDULE_PANELIST_TWICE', 400, 'A panel names each address once.')
export const alreadyCheckedIn = problem('SCHEDULE_ALREADY_CHECKED_IN', 409, 'This panelist is checked in already.')

export const reviewWrong = problem('SCHEDULE_REVIEW_WRONG', 400, 'A review gives a score or declares a conflict.')
export const reviewPartial = problem(
  'SCHEDULE_REVIEW_PARTIAL',
  403,
  'You have declared a conflict of interest: what others think of this panel is not for you.',
)

export const slotUnknown = problem('SCHEDULE_SLOT_UNKNOWN', 404, 'This event has no such slot.')
export const slotWrong = problem('SCHEDULE_SLOT_WRONG', 400, 'Something in the slot is wrong.')
export const slotFull = problem('SCHEDULE_SLOT_FULL', 409, 'All places are taken.')
export const slotWithoutSeats = problem(
  'SCHEDULE_SLOT_WITHOUT_SEATS',
  409,
  'Nobody has to sign up for this: just come.',
)
export const slotBelowTaken = problem(
  'SCHEDULE_SLOT_BELOW_TAKEN',
  409,
  'More people have signed up than this would leave places for.',
)

export const releaseNothing = problem('SCHEDULE_RELEASE_NOTHING', 409, 'Nothing has changed since the last version.')

export const attendeeUnknown = problem('SCHEDULE_ATTENDEE_UNKNOWN', 403, 'Prove your e-mail address first.')
export const panelNotPublic = problem('SCHEDULE_PANEL_NOT_PUBLIC', 404, 'The schedule has no such panel.')
export const signUpOver = problem('SCHEDULE_SIGN_UP_OVER', 409, 'This has begun already.')
export const feedUnknown = problem('SCHEDULE_FEED_UNKNOWN', 404, 'There is no such calendar.')

export const sheetWrong = problem('SCHEDULE_SHEET_WRONG', 400, 'This is no sheet that can be read.')
export const sheetTooLarge = problem('SCHEDULE_SHEET_TOO_LARGE', 413, 'This workbook is too large.')
