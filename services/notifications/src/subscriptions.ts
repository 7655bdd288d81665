import { mailWanted } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions } from '@midsummer/service'
import { tellPrograms } from './deliveries/deliveries.ts'
import { wantMail } from './mails/mails.ts'
import { TOLD } from './webhooks/subjects.ts'

/** Who may ask for mail. */
const ASKING = ['register'] as const

export const subscriptions = [
  ...eventSubscriptions,
  ...ASKING.map((domain) =>
    on(mailWanted(domain), (tx, { data: { event, mail } }) => wantMail(tx, { ...mail, event, until: mail.until })),
  ),
  ...TOLD.map((message) => on(message, tellPrograms)),
]
