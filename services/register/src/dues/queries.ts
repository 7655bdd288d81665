import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const uuid = Type.String({ format: 'uuid' })

/** A line of what is owed. Amounts in minor units of the order's currency. */
export const Due = Type.Object({
  id: uuid,
  registrationId: Type.Union([uuid, Type.Null()]),
  kind: Type.Enum(['level', 'item', 'option', 'correction', 'cancellation']),
  name: Type.String(),
  quantity: Type.Integer(),
  unitAmount: Type.Integer(),
  itemId: Type.Union([uuid, Type.Null()]),
  options: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
  /** The stock that it took. */
  pools: Type.Array(Type.String()),
  reason: Type.Union([Type.String(), Type.Null()]),
  createdAt: Type.String({ format: 'date-time' }),
})
export type Due = Type.Static<typeof Due>

/** A line that is yet to be written. */
export type NewDue = Omit<Due, 'id' | 'createdAt'>

export const selectDues = (order: string) => sql.type(row(Due))`
  select id, registration_id as "registrationId", kind, name, quantity, unit_amount as "unitAmount", item_id as "itemId",
    options, pools, reason, created_at as "createdAt"
  from register_due where order_id = ${order} order by id`

/** In the order given. */
export const insertDues = (tx: Tx, order: string, actor: string, dues: readonly NewDue[]) =>
  tx.query(sql.unsafe`
    insert into register_due
      (order_id, registration_id, kind, name, quantity, unit_amount, item_id, options, pools, reason, actor)
    select ${order}, d."registrationId", d.kind, d.name, d.quantity, d."unitAmount", d."itemId", d.options, d.pools,
      d.reason, ${actor}
    from jsonb_to_recordset(${JSON.stringify(dues)}::jsonb) as d ("registrationId" uuid, kind text, name text,
      quantity integer, "unitAmount" integer, "itemId" uuid, options jsonb, pools text[], reason text)`)

/** Money as payments told it; signed. */
export const Entry = Type.Object({
  id: uuid,
  kind: Type.String(),
  amount: Type.Integer(),
  currency: Type.String(),
  provider: Type.String(),
  at: Type.String({ format: 'date-time' }),
})
export type Entry = Type.Static<typeof Entry>

export const selectEntries = (order: string) => sql.type(row(Entry))`
  select id, kind, amount, currency, provider, at from register_entry where order_id = ${order} order by at, id`

/** The same entry twice is one. */
export const insertEntry = (tx: Tx, order: string, { id, kind, amount, currency, provider, at }: Entry) =>
  tx.query(sql.unsafe`
    insert into register_entry (id, order_id, kind, amount, currency, provider, at)
    values (${id}, ${order}, ${kind}, ${amount}, ${currency}, ${provider}, ${at}) on conflict (id) do nothing`)

export const selectRefundsWanted = (order: string) => sql.type(row(Type.Object({ amount: Type.Integer() })))`
  select coalesce(sum(amount), 0)::integer as amount from register_refund where order_id = ${order}`

export const insertRefund = (order: string, amount: number, reason: string, actor: string) =>
  sql.type(row(Type.Object({ id: uuid })))`
    insert into register_refund (order_id, amount, reason, actor) values (${order}, ${amount}, ${reason}, ${actor})
    returning id`
