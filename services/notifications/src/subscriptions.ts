import { eventMessages, MODULES, mailWanted } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { learnEvent, ownData } from '@midsummer/service'
import { tellPrograms } from './deliveries/deliveries.ts'
import { wantMail } from './mails/mails.ts'
import { holdings } from './own-data/own-data.ts'
import { learnLook } from './templates/templates.ts'
import { TOLD } from './webhooks/subjects.ts'

/** Whoever has tables of conventions may ask for mail. */
const ASKING = MODULES.filter((module) => module !== 'notifications')

export const subscriptions = [
  ...[eventMessages.eventCreated, eventMessages.eventChanged].map((told) =>
    on(told, async (tx, { id, data: { event } }) => {
      await learnEvent(tx, event, id)
      if (event.look) await learnLook(tx, event.id, { ...event.look, contact: event.contact ?? null }, id)
    }),
  ),
  ...ASKING.map((domain) =>
    on(mailWanted(domain), (tx, { data: { event, mail } }) => wantMail(tx, { ...mail, event, until: mail.until })),
  ),
  ...TOLD.map((message) => on(message, tellPrograms)),
  ownData(holdings),
]
