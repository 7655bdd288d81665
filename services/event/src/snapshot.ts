import { eventMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { listEvents, told } from './events/events.ts'

/** Every event as it is now. */
export const snapshot: Snapshot = async (tx) =>
  Promise.all(
    (await listEvents(tx)).map(async (event) => stated(eventMessages.eventChanged, { event: await told(tx, event) })),
  )
