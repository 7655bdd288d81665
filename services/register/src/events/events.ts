import type { EventRef } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { eventUnknown } from '../errors.ts'
import { type KnownEvent, selectEvent, selectEvents, upsertEvent } from './queries.ts'

/** The id of the event that a request is for. @throws eventUnknown when neither host nor path names one */
export const eventOf = (request: { event: EventRef | undefined }): string => {
  if (!request.event) throw eventUnknown()
  return request.event.id
}

/** The event as the event service last told it. @throws eventUnknown while its message is still on the way */
export const knownEvent = async (tx: Tx, id: string): Promise<KnownEvent> => {
  const event = await tx.maybeOne(selectEvent(id))
  if (!event) throw eventUnknown()
  return event
}

/** Takes what the event service tells, in whatever order its messages come. */
export const learnEvent = (tx: Tx, event: KnownEvent, message: string) => upsertEvent(tx, event, message)

/** The first event of a tenant, at its birth: older than whatever a message tells. */
export const seedEvent = (tx: Tx, event: KnownEvent) => upsertEvent(tx, event, '00000000-0000-0000-0000-000000000000')

export const knownEvents = (tx: Tx) => tx.any(selectEvents())
