import { eventMessages } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { learnEvent } from './events/events.ts'

export const subscriptions = [
  on(eventMessages.eventCreated, (tx, { id, data }) => learnEvent(tx, data.event, id)),
  on(eventMessages.eventChanged, (tx, { id, data }) => learnEvent(tx, data.event, id)),
]
