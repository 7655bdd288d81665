import { registerMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { knownEvents } from '@midsummer/service'
import { about, registrationsOfEvent } from './registrations/registrations.ts'

/** Every registration, and what became of it. */
export const snapshot: Snapshot = async (tx) => {
  const all = []
  for (const { id: event } of await knownEvents(tx)) {
    for (const registration of await registrationsOfEvent(tx, event)) {
      const data = about(event, registration)
      if (registration.state === 'cancelled') all.push(stated(registerMessages.registrationCancelled, data))
      else if (registration.checkedInAt) all.push(stated(registerMessages.registrationCheckedIn, data))
      else all.push(stated(registerMessages.registrationCreated, data))
    }
  }
  return all
}
