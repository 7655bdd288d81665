import { accountsMessages, paymentsMessages, registerMessages } from '@midsummer/contracts'
import { formSubscriptions } from '@midsummer/forms/server'
import { on } from '@midsummer/messages'
import { learnAccount } from '@midsummer/proofs'
import { ownData } from '@midsummer/service'
import { settle } from './applications/offers.ts'
import { holdings } from './own-data/own-data.ts'
import { learnRegistration } from './registrations/registrations.ts'

const { registrationCancelled, registrationChanged, registrationCheckedIn, registrationCreated } = registerMessages

export const subscriptions = [
  ...formSubscriptions,
  on(accountsMessages.membershipChanged, (tx, { id, data: { member } }) => learnAccount(tx, member, id)),
  on(paymentsMessages.entrySettled, async (tx, { data: { event, entry } }) => {
    if (entry.domain === 'vendors') await settle(tx, event, entry.reference, entry)
  }),
  ...[registrationCreated, registrationChanged, registrationCheckedIn, registrationCancelled].map((told) =>
    on(told, (tx, { id, data: { event, registration } }) =>
      learnRegistration(tx, { ...registration, event, registered: told !== registrationCancelled }, id),
    ),
  ),
  ownData(holdings),
]
