import { registerMessages } from '@midsummer/contracts'
import { onShared } from '@midsummer/messages'
import { eventSubscriptions } from '@midsummer/service'
import type { Mailer } from './mails/mails.ts'
import { proofMail } from './mails/proof.ts'

// A mail cannot be sent and remembered in one transaction: it is sent first, so a crash between the two repeats it.
export const subscriptions = (mailer: Mailer) => [
  ...eventSubscriptions,
  onShared(registerMessages.proofRequested, (_tx, { data }) =>
    mailer.send(proofMail(data.email, data.eventName, data.code, data.locale)),
  ),
]
