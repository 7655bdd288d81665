import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Property = Type.Object({ name: Type.String(), value: Type.Unknown() })

export const selectProperties = (event: string) =>
  sql.type(row(Property))`select name, value from event_property where event_id = ${event} order by name`

/** Gives an event the properties that it has not; what it has stays. */
export const insertMissing = (tx: Tx, event: string, properties: { name: string; value: unknown }[]) =>
  tx.any(sql.type(row(Type.Object({ name: Type.String() })))`
    insert into event_property (event_id, name, value)
    select ${event}, p ->> 'name', p -> 'value' from jsonb_array_elements(${JSON.stringify(properties)}::jsonb) p
    on conflict (event_id, name) do nothing returning name`)

export const upsertProperty = (tx: Tx, event: string, name: string, value: unknown) =>
  tx.query(sql.unsafe`
    insert into event_property (event_id, name, value) values (${event}, ${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (event_id, name) do update set value = excluded.value`)

export const copyRows = (tx: Tx, from: string, to: string) =>
  tx.query(sql.unsafe`
    insert into event_property (event_id, name, value)
    select ${to}, name, value from event_property where event_id = ${from}`)
