import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { drawerTaken } from '../errors.ts'

/** A box of cash at a desk. Amounts in minor units. */
export const Drawer = Type.Object({
  id: uuid,
  name: Type.String(),
  currency: Type.String(),
  openedBy: Type.String(),
  openedAt: instant,
  closedAt: orNull(instant),
  /** What should be in it, or should have been when it closed. */
  expected: Type.Integer(),
  /** What was counted, less what should have been there; null while it is open. */
  difference: orNull(Type.Integer()),
})
export type Drawer = Type.Static<typeof Drawer>

/** What went in (above zero) or out. */
export const DrawerMovement = Type.Object({
  id: uuid,
  kind: Type.Enum(['float', 'payment', 'refund', 'drop', 'difference']),
  amount: Type.Integer(),
  /** What was paid or given back: `register`, and the order's id; null for what is for none. */
  domain: orNull(Type.String()),
  reference: orNull(uuid),
  note: Type.String(),
  actor: Type.String(),
  at: instant,
})
export type DrawerMovement = Type.Static<typeof DrawerMovement>

const drawer = row(Drawer)
const movement = row(DrawerMovement)
const select = sql.fragment`
  select d.id, d.name, d.currency, d.opened_by as "openedBy", d.opened_at as "openedAt", d.closed_at as "closedAt",
    m.expected, case when d.closed_at is not null then m.difference end as difference
  from payments_drawer d cross join lateral (
    select coalesce(sum(amount) filter (where kind <> 'difference'), 0)::bigint as expected,
      coalesce(sum(amount) filter (where kind = 'difference'), 0)::bigint as difference
    from payments_drawer_movement where drawer_id = d.id) m`

/** The newest first. */
export const selectDrawers = (event: string, after: string | null, limit: number) => sql.type(drawer)`
  ${select} where d.event_id = ${event} and (${after}::uuid is null or d.id < ${after}::uuid) order by d.id desc limit ${limit}`

export const selectDrawer = (event: string, id: string) =>
  sql.type(drawer)`${select} where d.event_id = ${event} and d.id = ${id}`

/** Whoever puts in, takes out or closes waits here: what is expected is then exact. */
export const lockDrawer = (event: string, id: string) => sql.type(row(Type.Object({ id: uuid })))`
  select id from payments_drawer where event_id = ${event} and id = ${id} for update`

/** An entry of cash is named by the movement that it was. */
export const selectMovements = (id: string) => sql.type(movement)`
  select m.id, m.kind, m.amount, e.domain, e.reference, m.note, m.actor, m.at
  from payments_drawer_movement m
    left join payments_entry e on e.account_id is null and e.kind = m.kind and e.movement_ref = m.id::text
  where m.drawer_id = ${id} order by m.id`

export const insertDrawer = (tx: Tx, event: string, name: string, currency: string, actor: string) =>
  tx
    .one(sql.type(row(Type.Object({ id: uuid })))`
      insert into payments_drawer (event_id, name, currency, opened_by) values (${event}, ${name}, ${currency}, ${actor})
      returning id`)
    .catch(onUnique('payments_drawer_open', () => drawerTaken({ errors: [{ at: 'body/name', message: name }] })))

export const insertMovement = (
  id: string,
  { kind, amount, note, actor }: Pick<DrawerMovement, 'kind' | 'amount' | 'note' | 'actor'>,
) => sql.type(row(Type.Pick(DrawerMovement, ['id', 'kind', 'amount', 'note', 'actor', 'at'])))`
  insert into payments_drawer_movement (drawer_id, kind, amount, note, actor)
  values (${id}, ${kind}, ${amount}, ${note}, ${actor}) returning id, kind, amount, note, actor, at`

export const closeRow = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update payments_drawer set closed_at = now() where id = ${id}`)
