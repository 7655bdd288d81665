import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Address = row(Type.Object({ email: Type.String() }))
const Known = row(Type.Object({ id: Type.String() }))

export const selectAddresses = (event: string) =>
  sql.type(Address)`select distinct email from register_order where event_id = ${event}`

export const selectOrderKnown = (id: string) => sql.type(Known)`select id from register_order where id = ${id}`

export const insertExampleOrders = (
  event: string,
  currency: string,
  orders: readonly { id: string; email: string; locale: string; code: string; at: string }[],
) => sql.unsafe`
  insert into register_order (id, event_id, email, locale, code, state, currency, origin, created_at)
  select o.id, ${event}, o.email, o.locale, o.code, 'confirmed', ${currency}, '', o.at
  from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as o (id uuid, email text, locale text, code text,
    at timestamptz)`

export const insertExampleRegistrations = (
  event: string,
  people: readonly {
    id: string
    order: string
    levelId: string
    email: string
    name: string
    code: string
    snapshot: object
    at: string
  }[],
) => sql.unsafe`
  insert into register_registration (id, event_id, order_id, state, level_id, email, name, code, snapshot, created_at)
  select p.id, ${event}, p."order", 'registered', p."levelId", p.email, p.name, p.code, p.snapshot, p.at
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id uuid, "order" uuid, "levelId" uuid, email text,
    name text, code text, snapshot jsonb, at timestamptz)`
