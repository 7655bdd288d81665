import { eventMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { listEvents, told } from './events/events.ts'

/** Every event as it is now. */
export const snapshot: Snapshot = async (tx) =>
  (await listEvents(tx)).map((event) => stated(eventMessages.eventChanged, { event: told(event) }))
