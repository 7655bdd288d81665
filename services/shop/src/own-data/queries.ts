import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Order = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    email: Type.String(),
    locale: Type.String(),
    state: Type.String(),
    currency: Type.String(),
    paid: Type.Integer(),
    createdAt: Type.String(),
    lines: Type.Array(Type.Unknown()),
  }),
)

/** Whoever has paid stands in the books. */
export const selectOrdersOf = (owner: DataOwner) => sql.type(Order)`
  select o.id, case when o.state in ('held', 'confirmed') and e.state in ('draft', 'open') then 'running'
      when m.payments > 0 then 'books' end as "keptFor",
    e.slug as event, o.email, o.locale, o.state, o.currency, m.paid, o.created_at as "createdAt",
    array(select jsonb_build_object('name', name, 'quantity', quantity, 'options', options)
      from shop_line where order_id = o.id order by id) as lines
  from shop_order o join shop_event e on e.id = o.event_id
    cross join lateral (select count(*) as payments, coalesce(sum(amount), 0)::integer as paid
      from shop_entry where order_id = o.id) m
  where ${isTheirs(owner, sql.fragment`o.email`, sql.fragment`o.created_at`)} order by o.id`

export const forgetOrders = (ids: readonly string[]) =>
  sql.unsafe`update shop_order set email = null where id = any(${sql.array([...ids], 'uuid')})`
