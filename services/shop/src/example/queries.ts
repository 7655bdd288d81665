import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Address = row(Type.Object({ email: Type.String() }))
const Known = row(Type.Object({ id: Type.String() }))

/** Of who gave one. */
export const selectAddresses = (event: string) =>
  sql.type(Address)`select distinct email from shop_order where event_id = ${event} and email is not null`

export const selectOrderKnown = (id: string) => sql.type(Known)`select id from shop_order where id = ${id}`

interface ExampleOrder {
  id: string
  email: string
  locale: string
  code: string
  pickupCode: string
  at: string
  /** Whether all of it was picked up. */
  handed: boolean
}

export const insertExampleOrders = (event: string, currency: string, orders: readonly ExampleOrder[]) => sql.unsafe`
  insert into shop_order (id, event_id, email, locale, code, pickup_code, state, currency, origin, created_at)
  select o.id, ${event}, o.email, o.locale, o.code, o."pickupCode", 'confirmed', ${currency}, '', o.at
  from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as o (id uuid, email text, locale text, code text,
    "pickupCode" text, at timestamptz)`

export const insertExampleLines = (
  lines: readonly {
    id: string
    order: string
    itemId: string
    variantId: string
    name: string
    quantity: number
    handed: number
  }[],
) => sql.unsafe`
  insert into shop_line (id, order_id, item_id, variant_id, name, quantity, handed)
  select l.id, l."order", l."itemId", l."variantId", l.name, l.quantity, l.handed
  from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (id uuid, "order" uuid, "itemId" uuid,
    "variantId" uuid, name text, quantity integer, handed integer)`

/** What waits, and what one counter has handed over. */
export const insertExamplePickups = (orders: readonly ExampleOrder[]) => sql.unsafe`
  insert into shop_pickup (order_id, state, counter, pieces, created_at, changed_at)
  select o.id, case when o.handed then 'fulfilled' else 'pending' end, case when o.handed then '1' end,
    case when o.handed then (select coalesce(jsonb_agg(jsonb_build_object('line', id, 'quantity', quantity)), '[]')
      from shop_line where order_id = o.id) else '[]' end, o.at, o.at
  from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as o (id uuid, handed boolean, at timestamptz)`
