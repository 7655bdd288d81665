import { registerMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { accountSubscriptions } from '@midsummer/proofs'
import { moneySubscriptions } from '@midsummer/sales'
import { ownData } from '@midsummer/service'
import { lookFor } from './applications/applications.ts'
import { settle } from './applications/offers.ts'
import { holdings } from './own-data/own-data.ts'
import { learnRegistration } from './registrations/registrations.ts'

const { registrationCancelled, registrationChanged, registrationCheckedIn, registrationCreated } = registerMessages

export const subscriptions = [
  ...formSubscriptions,
  ...accountSubscriptions,
  ...moneySubscriptions({ lookFor, settle }),
  ...[registrationCreated, registrationChanged, registrationCheckedIn, registrationCancelled].map((told) =>
    on(told, (tx, { id, data: { event, registration } }) =>
      learnRegistration(tx, { ...registration, event, registered: told !== registrationCancelled }, id),
    ),
  ),
  ownData(holdings),
]
