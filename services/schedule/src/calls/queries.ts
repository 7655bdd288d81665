import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import { Window } from '@midsummer/sales'
import Type from 'typebox'
import { callTaken } from '../errors.ts'

export const Call = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** The key of the form that is asked besides; null for none. */
  form: orNull(Type.String()),
  ...Window.properties,
  /** How long a panel may be. */
  leastMinutes: Type.Integer(),
  mostMinutes: Type.Integer(),
  position: Type.Integer(),
})
export type Call = Type.Static<typeof Call>

export type CallFields = Omit<Call, 'id'>

const call = row(Call)
const columns = sql.fragment`
  id, slug, name, description, form, opens_at as "opensAt", closes_at as "closesAt", least_minutes as "leastMinutes",
  most_minutes as "mostMinutes", visibility, position`
const taken = (slug: string) =>
  onUnique('schedule_call_slug_key', () => callTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const selectCalls = (event: string) =>
  sql.type(call)`select ${columns} from schedule_call where event_id = ${event} order by position, name, id`

export const selectCall = (event: string, id: string) =>
  sql.type(call)`select ${columns} from schedule_call where event_id = ${event} and id = ${id}`

export const lockCall = (event: string, id: string) =>
  sql.type(call)`select ${columns} from schedule_call where event_id = ${event} and id = ${id} for update`

export const insertCall = (tx: Tx, event: string, fields: CallFields) =>
  tx
    .one(sql.type(call)`
      insert into schedule_call (event_id, slug, name, description, form, opens_at, closes_at, least_minutes, most_minutes,
        visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.form}, ${fields.opensAt},
        ${fields.closesAt}, ${fields.leastMinutes}, ${fields.mostMinutes}, ${fields.visibility}, ${fields.position})
      returning ${columns}`)
    .catch(taken(fields.slug))

export const updateCall = (tx: Tx, id: string, fields: CallFields) =>
  tx
    .one(sql.type(call)`
      update schedule_call set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        form = ${fields.form}, opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
        least_minutes = ${fields.leastMinutes}, most_minutes = ${fields.mostMinutes},
        visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(taken(fields.slug))
