import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import { OrderState } from '@midsummer/sales'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'
import { found } from '../words.ts'

/** One checkout of one person, or of a family. */
export const Order = Type.Object({
  id: uuid,
  email: Type.String(),
  locale: Type.String(),
  /** Opens the order. */
  code: Type.String(),
  state: OrderState,
  currency: Type.String(),
  origin: Type.String(),
  /** When its places go back, if nothing is paid until then. */
  expiresAt: orNull(instant),
  createdAt: instant,
})
export type Order = Type.Static<typeof Order>

const order = row(Order)
const columns = sql.fragment`
  id, email, locale, code, state, currency, origin, expires_at as "expiresAt", created_at as "createdAt"`

export const insertOrder = (event: string, fields: Omit<Order, 'createdAt'>) => sql.type(order)`
  insert into register_order (id, event_id, email, locale, code, state, currency, origin, expires_at)
  values (${fields.id}, ${event}, ${fields.email}, ${fields.locale}, ${fields.code}, ${fields.state},
    ${fields.currency}, ${fields.origin}, ${fields.expiresAt})
  returning ${columns}`

export const selectOrder = (event: string, id: string) =>
  sql.type(order)`select ${columns} from register_order where event_id = ${event} and id = ${id}`

export const lockOrder = (event: string, id: string) =>
  sql.type(order)`select ${columns} from register_order where event_id = ${event} and id = ${id} for update`

export interface OrderSearch extends Cursor {
  event: string
  text: string | undefined
  /** Whose they are. */
  email: string | undefined
  state: Order['state'] | undefined
}

export const FoundOrder = Type.Object({
  ...Type.Omit(Order, ['origin', 'locale', 'code']).properties,
  people: Type.Integer(),
  total: Type.Integer(),
  paid: Type.Integer(),
})

export const selectOrders = ({ event, text, email, state, after, limit }: OrderSearch) => sql.type(row(FoundOrder))`
  select o.id, o.email, o.state, o.currency, o.expires_at as "expiresAt", o.created_at as "createdAt",
    (select count(*)::integer from register_registration r where r.order_id = o.id) as people,
    (select coalesce(sum(quantity * unit_amount), 0)::integer from register_due d where d.order_id = o.id) as total,
    (select coalesce(sum(amount), 0)::integer from register_entry e where e.order_id = o.id) as paid
  from register_order o
  where o.event_id = ${event}
    and (${after ?? null}::uuid is null or o.id > ${after ?? null}::uuid)
    and (${state ?? null}::text is null or o.state = ${state ?? null})
    and (${email ?? null}::text is null or lower(o.email) = lower(${email ?? null}))
    and (${text ?? null}::text is null or o.id = any(array(
      select e.id from register_order e
      where e.event_id = ${event} and starts_with(lower(e.email), lower(${text ?? null}))
      union select order_id from ${found(event, text)})))
  order by o.id limit ${limit}`
