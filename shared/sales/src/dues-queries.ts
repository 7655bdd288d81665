import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const table = (tx: Tx, name: 'due' | 'entry' | 'refund') => sql.identifier([`${domainOf(tx)}_${name}`])

/** A line of what is owed. Amounts in minor units of the order's currency. */
export const Due = Type.Object({
  id: uuid,
  partId: orNull(uuid),
  /** `level`, `item`, `option`, `correction`, `cancellation`, and what else a domain sells. */
  kind: Type.String(),
  name: Type.String(),
  quantity: Type.Integer(),
  unitAmount: Type.Integer(),
  itemId: orNull(uuid),
  options: orNull(Type.Record(Type.String(), Type.Unknown())),
  /** The stock that it took. */
  pools: Type.Array(Type.String()),
  reason: orNull(Type.String()),
  createdAt: instant,
})
export type Due = Type.Static<typeof Due>

/** A line that is yet to be written. */
export type NewDue = Omit<Due, 'id' | 'createdAt'>

const columns = sql.fragment`
  id, part_id as "partId", kind, name, quantity, unit_amount as "unitAmount", item_id as "itemId", options, pools, reason,
  created_at as "createdAt"`

export const selectDues = (tx: Tx, order: string) =>
  tx.any(sql.type(row(Due))`
  select ${columns} from ${table(tx, 'due')} where order_id = ${order} order by id`)

/** In the order given. */
export const insertDues = (tx: Tx, order: string, actor: string, dues: readonly NewDue[]) =>
  tx.any(sql.type(row(Due))`
    insert into ${table(tx, 'due')}
      (order_id, part_id, kind, name, quantity, unit_amount, item_id, options, pools, reason, actor)
    select ${order}, d."partId", d.kind, d.name, d.quantity, d."unitAmount", d."itemId", d.options, d.pools,
      d.reason, ${actor}
    from jsonb_to_recordset(${JSON.stringify(dues)}::jsonb) as d ("partId" uuid, kind text, name text,
      quantity integer, "unitAmount" integer, "itemId" uuid, options jsonb, pools text[], reason text)
    returning ${columns}`)

/** Money as payments told it; signed. */
export const Entry = Type.Object({
  id: uuid,
  kind: Type.String(),
  amount: Type.Integer(),
  currency: Type.String(),
  provider: Type.String(),
  at: instant,
})
export type Entry = Type.Static<typeof Entry>

export const selectEntries = (tx: Tx, order: string) =>
  tx.any(sql.type(row(Entry))`
  select id, kind, amount, currency, provider, at from ${table(tx, 'entry')} where order_id = ${order} order by at, id`)

/** The same entry twice is one. */
export const insertEntry = (tx: Tx, order: string, { id, kind, amount, currency, provider, at }: Entry) =>
  tx.query(sql.unsafe`
    insert into ${table(tx, 'entry')} (id, order_id, kind, amount, currency, provider, at)
    values (${id}, ${order}, ${kind}, ${amount}, ${currency}, ${provider}, ${at}) on conflict (id) do nothing`)

const Wanted = Type.Object({ amount: Type.Integer() })
const Refund = Type.Object({ id: uuid })

export const selectRefundsWanted = (tx: Tx, order: string) =>
  tx.one(sql.type(row(Wanted))`
  select coalesce(sum(amount), 0)::integer as amount from ${table(tx, 'refund')} where order_id = ${order}`)

export const insertRefund = (tx: Tx, order: string, amount: number, reason: string, actor: string) =>
  tx.one(sql.type(row(Refund))`
    insert into ${table(tx, 'refund')} (order_id, amount, reason, actor) values (${order}, ${amount}, ${reason}, ${actor})
    returning id`)

/** A due and an entry of whichever order, at whichever time, as an example has them. */
export interface Booked {
  dues: readonly (Omit<NewDue, 'options' | 'reason'> & { order: string; at: string })[]
  entries: readonly (Omit<Entry, 'kind' | 'provider'> & { order: string })[]
}

/** The books of many orders at once. */
export const insertBooks = async (tx: Tx, actor: string, { dues, entries }: Booked): Promise<void> => {
  await tx.query(sql.unsafe`
    insert into ${table(tx, 'due')} (order_id, part_id, kind, name, quantity, unit_amount, item_id, pools, actor, created_at)
    select d."order", d."partId", d.kind, d.name, d.quantity, d."unitAmount", d."itemId", d.pools, ${actor}, d.at
    from jsonb_to_recordset(${JSON.stringify(dues)}::jsonb) as d ("order" uuid, "partId" uuid, kind text, name text,
      quantity integer, "unitAmount" integer, "itemId" uuid, pools text[], at timestamptz)`)
  await tx.query(sql.unsafe`
    insert into ${table(tx, 'entry')} (id, order_id, kind, amount, currency, provider, at)
    select e.id, e."order", 'payment', e.amount, e.currency, 'test', e.at
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e (id uuid, "order" uuid, amount integer,
      currency text, at timestamptz)`)
}
