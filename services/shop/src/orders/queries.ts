import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import { OrderState } from '@midsummer/sales'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

/** One checkout. */
export const Order = Type.Object({
  id: uuid,
  /** None where it was sold at a counter. */
  email: orNull(Type.String()),
  locale: Type.String(),
  /** Opens the order. */
  code: Type.String(),
  /** What the QR code says, which a counter scans. */
  pickupCode: Type.String(),
  state: OrderState,
  currency: Type.String(),
  origin: Type.String(),
  /** When its pieces go back, if nothing is paid until then. */
  expiresAt: orNull(instant),
  createdAt: instant,
})
export type Order = Type.Static<typeof Order>

/** Pieces of one variant, with the same options. */
export const Line = Type.Object({
  id: uuid,
  itemId: uuid,
  variantId: uuid,
  name: Type.String(),
  options: orNull(Type.Record(Type.String(), Type.Unknown())),
  quantity: Type.Integer(),
  /** Pieces that the buyer has, or had. */
  handed: Type.Integer(),
  cancelled: Type.Integer(),
  /** Of the handed, those that came back. */
  returned: Type.Integer(),
})
export type Line = Type.Static<typeof Line>

const order = row(Order)
const columns = sql.fragment`
  id, email, locale, code, pickup_code as "pickupCode", state, currency, origin, expires_at as "expiresAt",
  created_at as "createdAt"`
const line = row(Line)
const lineColumns = sql.fragment`
  id, item_id as "itemId", variant_id as "variantId", name, options, quantity, handed, cancelled, returned`

export const insertOrder = (event: string, fields: Omit<Order, 'id' | 'createdAt'>) => sql.type(order)`
  insert into shop_order (event_id, email, locale, code, pickup_code, state, currency, origin, expires_at)
  values (${event}, ${fields.email}, ${fields.locale}, ${fields.code}, ${fields.pickupCode}, ${fields.state},
    ${fields.currency}, ${fields.origin}, ${fields.expiresAt})
  returning ${columns}`

/** In the order given. */
export const insertLines = (
  order: string,
  lines: readonly Pick<Line, 'itemId' | 'variantId' | 'name' | 'options' | 'quantity'>[],
) => sql.type(line)`
  insert into shop_line (order_id, item_id, variant_id, name, options, quantity)
  select ${order}, l."itemId", l."variantId", l.name, l.options, l.quantity
  from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l ("itemId" uuid, "variantId" uuid, name text,
    options jsonb, quantity integer)
  returning ${lineColumns}`

export const selectOrder = (event: string, id: string) =>
  sql.type(order)`select ${columns} from shop_order where event_id = ${event} and id = ${id}`

export const lockOrder = (event: string, id: string) =>
  sql.type(order)`select ${columns} from shop_order where event_id = ${event} and id = ${id} for update`

export const lockOrderByPickup = (event: string, code: string) =>
  sql.type(order)`select ${columns} from shop_order where event_id = ${event} and pickup_code = ${code} for update`

export const selectLines = (order: string) =>
  sql.type(line)`select ${lineColumns} from shop_line where order_id = ${order} order by id`

/** Adds to what became of pieces; whoever does has locked the order. */
export const moveLine = (
  tx: Tx,
  id: string,
  { handed = 0, cancelled = 0, returned = 0 }: Partial<Pick<Line, 'handed' | 'cancelled' | 'returned'>>,
) =>
  tx.query(sql.unsafe`
    update shop_line set handed = handed + ${handed}, cancelled = cancelled + ${cancelled},
      returned = returned + ${returned}
    where id = ${id}`)

/** One order of an address at a time, until the commit, so that a limit per person is one. */
export const lockBuyer = (tx: Tx, event: string, email: string) =>
  tx.query(sql.unsafe`select pg_advisory_xact_lock(hashtextextended(${`${event} ${email.toLowerCase()}`}, 0))`)

const Had = row(Type.Object({ itemId: uuid, pieces: Type.Integer() }))

/** Pieces that an address holds or has bought, by item. */
export const selectHad = (event: string, email: string, items: readonly string[]) => sql.type(Had)`
  select l.item_id as "itemId", sum(l.quantity - l.cancelled - l.returned)::integer as pieces
  from shop_line l join shop_order o on o.id = l.order_id
  where o.event_id = ${event} and lower(o.email) = lower(${email}) and o.state in ('held', 'confirmed')
    and l.item_id = any(${sql.array([...items], 'uuid')})
  group by l.item_id`

export interface OrderSearch extends Cursor {
  event: string
  /** Whose they are. */
  email?: string
  text: string | undefined
  state: Order['state'] | undefined
  /** Only those of which pieces wait for their buyer. */
  unclaimed: boolean
}

export const FoundOrder = Type.Object({
  ...Type.Pick(Order, ['id', 'email', 'state', 'currency', 'createdAt']).properties,
  total: Type.Integer(),
  paid: Type.Integer(),
  /** Pieces that wait. */
  waiting: Type.Integer(),
})

export const selectOrders = ({ event, email, text, state, unclaimed, after, limit }: OrderSearch) => sql.type(
  row(FoundOrder),
)`
  select o.id, o.email, o.state, o.currency, o.created_at as "createdAt", l.waiting,
    (select coalesce(sum(quantity * unit_amount), 0)::integer from shop_due d where d.order_id = o.id) as total,
    (select coalesce(sum(amount), 0)::integer from shop_entry e where e.order_id = o.id) as paid
  from shop_order o
    cross join lateral (select case o.state when 'confirmed' then sum(quantity - cancelled - handed) else 0 end::integer as waiting
      from shop_line where order_id = o.id) l
  where o.event_id = ${event}
    and (${after ?? null}::uuid is null or o.id > ${after ?? null}::uuid)
    and (${state ?? null}::text is null or o.state = ${state ?? null})
    and (${email ?? null}::text is null or lower(o.email) = lower(${email ?? null}))
    and (not ${unclaimed} or l.waiting > 0)
    and (${text ?? null}::text is null or starts_with(lower(o.email), lower(${text ?? null})))
  order by o.id limit ${limit}`

/** A line as a file tells it, with its order. */
export const ExportedLine = Type.Object({
  id: uuid,
  order: uuid,
  at: instant,
  state: OrderState,
  email: Order.properties.email,
  item: Type.String(),
  variant: Type.String(),
  ...Type.Pick(Line, ['name', 'quantity', 'handed', 'cancelled', 'returned']).properties,
  options: Type.String(),
  amount: Type.Integer(),
  currency: Type.String(),
})

/** Every line that was sold. */
export const selectExported = (event: string, { after, limit }: Cursor) =>
  sql.type(row(ExportedLine))`
  select l.id, o.id as "order", o.created_at as at, o.state, o.email, i.slug as item, v.slug as variant, l.name,
    l.quantity, l.handed, l.cancelled, l.returned, coalesce(l.options::text, '') as options,
    (select coalesce(sum(quantity * unit_amount), 0)::integer from shop_due d where d.part_id = l.id) as amount,
    o.currency
  from shop_line l join shop_order o on o.id = l.order_id join shop_item i on i.id = l.item_id
    join shop_variant v on v.id = l.variant_id
  where o.event_id = ${event} and o.state in ('confirmed', 'cancelled')
    and (${after ?? null}::uuid is null or l.id > ${after ?? null}::uuid)
  order by l.id limit ${limit}`

export const selectAllOfEvent = (event: string) =>
  sql.type(
    order,
  )`select ${columns} from shop_order where event_id = ${event} and state in ('confirmed', 'cancelled') order by id`

const Unclaimed = row(
  Type.Object({ event: Type.String(), id: uuid, email: Order.properties.email, waiting: Type.Integer() }),
)

export const selectUnclaimed = sql.type(Unclaimed)`
  select e.slug as event, o.id, o.email, sum(l.quantity - l.cancelled - l.handed)::integer as waiting
  from shop_order o join shop_event e on e.id = o.event_id join shop_line l on l.order_id = o.id
  where o.state = 'confirmed'
  group by e.slug, o.id having sum(l.quantity - l.cancelled - l.handed) > 0
  order by e.slug, o.id`
