import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const KnownEvent = Type.Object({
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  name: Type.String(),
  state: Type.String(),
  timeZone: Type.String(),
  currency: Type.String(),
})
export type KnownEvent = Type.Static<typeof KnownEvent>

const event = row(KnownEvent)
const columns = sql.fragment`id, slug, name, state, time_zone as "timeZone", currency`

export const selectEvents = () => sql.type(event)`select ${columns} from register_event order by id`

export const selectEvent = (id: string) => sql.type(event)`select ${columns} from register_event where id = ${id}`

/** Takes what a message tells; one that is older than what is known changes nothing. */
export const upsertEvent = (tx: Tx, { id, slug, name, state, timeZone, currency }: KnownEvent, message: string) =>
  tx.query(sql.unsafe`
    insert into register_event (id, slug, name, state, time_zone, currency, told_by)
    values (${id}, ${slug}, ${name}, ${state}, ${timeZone}, ${currency}, ${message})
    on conflict (id) do update set slug = excluded.slug, name = excluded.name, state = excluded.state,
      time_zone = excluded.time_zone, currency = excluded.currency, told_by = excluded.told_by
    where register_event.told_by < excluded.told_by`)
