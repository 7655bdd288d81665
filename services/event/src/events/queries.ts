import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { eventSlugTaken } from '../errors.ts'

export const State = Type.Enum(['draft', 'open', 'closed', 'archived'])
export type State = Type.Static<typeof State>

const day = orNull(Type.String({ format: 'date' }))

export const Event = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  state: State,
  startsOn: day,
  endsOn: day,
  timeZone: Type.String(),
  currency: Type.String(),
  locale: Type.String(),
  copiedFrom: orNull(uuid),
})
export type Event = Type.Static<typeof Event>

const event = row(Event)
const columns = sql.fragment`id, slug, name, state, starts_on::text as "startsOn", ends_on::text as "endsOn",
  time_zone as "timeZone", currency, locale, copied_from as "copiedFrom"`

const slugTaken = (slug: string) =>
  onUnique('event_event_slug_key', () => eventSlugTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const selectEvents = () => sql.type(event)`select ${columns} from event_event order by id desc`

export const selectEvent = (id: string) => sql.type(event)`select ${columns} from event_event where id = ${id}`

/** When the last day of an event is over, by its own clocks. */
export const selectEnd = (id: string) =>
  sql.type(row(Type.Object({ endsAt: orNull(instant) })))`
    select (ends_on + 1)::timestamp at time zone time_zone as "endsAt" from event_event where id = ${id}`

export const lockEvent = (id: string) => sql.type(event)`select ${columns} from event_event where id = ${id} for update`

export const insertEvent = (tx: Tx, fields: Omit<Event, 'id' | 'state'>) =>
  tx
    .one(sql.type(event)`
      insert into event_event (slug, name, starts_on, ends_on, time_zone, currency, locale, copied_from)
      values (${fields.slug}, ${fields.name}, ${fields.startsOn}, ${fields.endsOn}, ${fields.timeZone},
        ${fields.currency}, ${fields.locale}, ${fields.copiedFrom})
      returning ${columns}`)
    .catch(slugTaken(fields.slug))

export const updateEvent = (tx: Tx, { id, slug, name, state, startsOn, endsOn, timeZone }: Event) =>
  tx
    .one(sql.type(event)`
      update event_event set slug = ${slug}, name = ${name}, state = ${state}, starts_on = ${startsOn},
        ends_on = ${endsOn}, time_zone = ${timeZone}
      where id = ${id}
      returning ${columns}`)
    .catch(slugTaken(slug))

/** The first event of a tenant, with the id that the directory has given it. Repeatable. */
export const seedEvent = (tx: Tx, fields: Pick<Event, 'id' | 'slug' | 'name' | 'timeZone' | 'currency' | 'locale'>) =>
  tx.query(sql.unsafe`
    insert into event_event (id, slug, name, time_zone, currency, locale)
    values (${fields.id}, ${fields.slug}, ${fields.name}, ${fields.timeZone}, ${fields.currency}, ${fields.locale})
    on conflict do nothing`)
