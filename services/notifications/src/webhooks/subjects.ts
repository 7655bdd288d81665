import {
  type Message,
  paymentsMessages,
  registerMessages,
  scheduleMessages,
  shopMessages,
  staffMessages,
  vendorsMessages,
} from '@midsummer/contracts'

/** What programs can be told of. Each says which event it is about. */
export const TOLD: readonly Message[] = [
  registerMessages.registrationCreated,
  registerMessages.registrationCheckedIn,
  registerMessages.registrationCancelled,
  paymentsMessages.entrySettled,
  paymentsMessages.attemptEnded,
  scheduleMessages.releasePublished,
  scheduleMessages.panelistCheckedIn,
  shopMessages.orderConfirmed,
  shopMessages.orderCancelled,
  shopMessages.pickupFulfilled,
  staffMessages.applicationChanged,
  staffMessages.assignmentChanged,
  vendorsMessages.applicationChanged,
  vendorsMessages.vendorCheckedIn,
]

export const SUBJECTS = TOLD.map(({ subject }) => subject)
