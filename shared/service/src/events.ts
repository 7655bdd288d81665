import { type EventRef, eventMessages } from '@midsummer/contracts'
import { uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import { on } from '@midsummer/messages'
import Type from 'typebox'
import { problem } from './problems.ts'

/** An event as the event service last told it; each domain keeps what it was told in `<domain>_event`. */
export const KnownEvent = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  state: Type.String(),
  timeZone: Type.String(),
  currency: Type.String(),
})
export type KnownEvent = Type.Static<typeof KnownEvent>

const event = row(KnownEvent)
const columns = sql.fragment`id, slug, name, state, time_zone as "timeZone", currency`
const table = (tx: Tx) => sql.identifier([`${domainOf(tx)}_event`])

/** Older than whatever a message tells. */
const BIRTH = '00000000-0000-0000-0000-000000000000'

export const eventUnknown = problem('EVENT_UNKNOWN', 404, 'This host serves no event; begin the path with /e/<event>.')

/** The id of the event that a request is for. @throws eventUnknown when neither host nor path names one */
export const eventOf = (request: { event: EventRef | undefined }): string => {
  if (!request.event) throw eventUnknown()
  return request.event.id
}

/** The event as it was last told. @throws eventUnknown while its message is still on the way */
export const knownEvent = async (tx: Tx, id: string): Promise<KnownEvent> => {
  const found = await tx.maybeOne(sql.type(event)`select ${columns} from ${table(tx)} where id = ${id}`)
  if (!found) throw eventUnknown()
  return found
}

export const knownEvents = (tx: Tx) => tx.any(sql.type(event)`select ${columns} from ${table(tx)} order by id`)

/** Takes what a message tells; one that is older than what is known changes nothing. */
export const learnEvent = (tx: Tx, { id, slug, name, state, timeZone, currency }: KnownEvent, message: string) =>
  tx.query(sql.unsafe`
    insert into ${table(tx)} as known (id, slug, name, state, time_zone, currency, told_by)
    values (${id}, ${slug}, ${name}, ${state}, ${timeZone}, ${currency}, ${message})
    on conflict (id) do update set slug = excluded.slug, name = excluded.name, state = excluded.state,
      time_zone = excluded.time_zone, currency = excluded.currency, told_by = excluded.told_by
    where known.told_by < excluded.told_by`)

/** The first event of a tenant, at its birth. */
export const seedEvent = (tx: Tx, first: Omit<KnownEvent, 'state'>) =>
  learnEvent(tx, { ...first, state: 'draft' }, BIRTH)

/** Keeps `<domain>_event` as the event service tells it. */
export const eventSubscriptions = [eventMessages.eventCreated, eventMessages.eventChanged].map((told) =>
  on(told, (tx, { id, data }) => learnEvent(tx, data.event, id)),
)
