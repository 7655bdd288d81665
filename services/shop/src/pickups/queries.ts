import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Pickup = Type.Object({
  id: uuid,
  orderId: uuid,
  state: Type.Enum(['pending', 'validated', 'fulfilled', 'cancelled']),
  /** Which counter has it, or had. */
  counter: orNull(Type.String()),
  /** What was handed over. */
  pieces: Type.Array(Type.Object({ line: uuid, quantity: Type.Integer() })),
  changedAt: instant,
})
export type Pickup = Type.Static<typeof Pickup>

const pickup = row(Pickup)
const columns = sql.fragment`id, order_id as "orderId", state, counter, pieces, changed_at as "changedAt"`

export const insertPickup = (tx: Tx, order: string) =>
  tx.query(sql.unsafe`insert into shop_pickup (order_id, state) values (${order}, 'pending')`)

/** The newest is the one that is open, if one is. */
export const selectPickups = (order: string) =>
  sql.type(pickup)`select ${columns} from shop_pickup where order_id = ${order} order by id desc`

const Owner = row(Type.Object({ order: uuid }))

export const selectOrderOf = (event: string, id: string) => sql.type(Owner)`
  select o.id as "order" from shop_pickup p join shop_order o on o.id = p.order_id
  where o.event_id = ${event} and p.id = ${id}`

/** Whoever moves a pick-up has locked its order. */
export const updatePickup = (
  { id, state, counter, pieces }: Pick<Pickup, 'id' | 'state' | 'counter' | 'pieces'>,
  actor: string,
) => sql.type(pickup)`
  update shop_pickup set state = ${state}, counter = ${counter}, pieces = ${JSON.stringify(pieces)}::jsonb,
    actor = ${actor}, changed_at = now()
  where id = ${id}
  returning ${columns}`

export const cancelOpen = (tx: Tx, order: string) =>
  tx.query(sql.unsafe`
    update shop_pickup set state = 'cancelled', changed_at = now()
    where order_id = ${order} and state in ('pending', 'validated')`)
