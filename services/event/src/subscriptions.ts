import { registerMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { ownData } from '@midsummer/service'
import { countRegistration } from './figures/figures.ts'

export const subscriptions = [
  on(registerMessages.registrationCreated, (tx, { data }) =>
    countRegistration(tx, data.event, data.registration.id, 'registered'),
  ),
  on(registerMessages.registrationCheckedIn, (tx, { data }) =>
    countRegistration(tx, data.event, data.registration.id, 'checked-in'),
  ),
  on(registerMessages.registrationCancelled, (tx, { data }) =>
    countRegistration(tx, data.event, data.registration.id, 'cancelled'),
  ),
  // Of people it holds nothing but who did what.
  ownData([]),
]
