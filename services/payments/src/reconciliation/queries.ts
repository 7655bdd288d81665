import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A comparison of the ledger with a provider's own list. */
export const Reconciliation = Type.Object({
  id: uuid,
  account: uuid,
  /** How far back it looks. */
  days: Type.Integer(),
  timed: Type.Boolean(),
  dueAt: instant,
  tries: Type.Integer(),
  endedAt: orNull(instant),
  /** Payments that the provider listed. */
  compared: Type.Integer(),
  /** Movements that were missing here, and are settled now. */
  repaired: Type.Integer(),
  fault: orNull(Type.String()),
})
export type Reconciliation = Type.Static<typeof Reconciliation>

const reconciliation = row(Reconciliation)
const columns = sql.fragment`
  id, account_id as account, days, timed, due_at as "dueAt", tries, ended_at as "endedAt", compared, repaired, fault`

export const insertReconciliation = (account: string, days: number, timed: boolean, due: string) =>
  sql.type(reconciliation)`
    insert into payments_reconciliation (account_id, days, timed, due_at) values (${account}, ${days}, ${timed}, ${due})
    returning ${columns}`

/** Whether one waits already that will be followed by others. */
export const selectTimed = (account: string) => sql.type(row(Type.Object({ id: uuid })))`
  select id from payments_reconciliation where account_id = ${account} and timed and ended_at is null`

/** Put off while they are worked on: no other process takes them. */
export const takeDue = (until: string) => sql.type(reconciliation)`
  update payments_reconciliation set tries = tries + 1, due_at = ${until}
  where id in (
    select id from payments_reconciliation where ended_at is null and due_at <= now()
    order by due_at limit 5 for update skip locked)
  returning ${columns}`

export const endReconciliation = (id: string, compared: number, repaired: number) =>
  sql.type(reconciliation)`
    update payments_reconciliation set ended_at = now(), compared = ${compared}, repaired = ${repaired}, fault = null
    where id = ${id} returning ${columns}`

export const putOff = (tx: Tx, id: string, due: string, fault: string) =>
  tx.query(sql.unsafe`update payments_reconciliation set due_at = ${due}, fault = ${fault} where id = ${id}`)

/** The newest first. */
export const selectReconciliations = (event: string, limit: number) => sql.type(reconciliation)`
  select r.id, r.account_id as account, r.days, r.timed, r.due_at as "dueAt", r.tries, r.ended_at as "endedAt",
    r.compared, r.repaired, r.fault
  from payments_reconciliation r join payments_account a on a.id = r.account_id
  where a.event_id = ${event} order by r.id desc limit ${limit}`

/** Whether somebody has begun to pay here lately: then money may be on its way. */
export const selectBusy = (account: string) => sql.type(row(Type.Object({ busy: Type.Boolean() })))`
  select exists (select from payments_attempt where account_id = ${account} and created_at > now() - interval '7 days') as busy`

/** Those of some movements that are not in the ledger. */
export const selectMissing = (account: string, movements: readonly string[]) =>
  sql.type(row(Type.Object({ movement: Type.String() })))`
    select movement from unnest(${sql.array(movements, 'text')}) movement
    where not exists (select from payments_entry e where e.account_id = ${account} and e.movement_ref = movement)`

const Movement = Type.Object({ id: uuid, payment: Type.String(), movement: Type.String(), stray: Type.Boolean() })
export type Movement = Type.Static<typeof Movement>

/** The movements since an instant and those that are stray, after one of them. */
export const selectMovements = (account: string, since: string, after: string | null, limit: number) =>
  sql.type(row(Movement))`
    select e.id, e.payment_ref as payment, e.movement_ref as movement, s.entry_id is not null as stray
    from payments_entry e left join payments_stray s on s.entry_id = e.id
    where e.account_id = ${account} and (e.at >= ${since} or s.entry_id is not null)
      and (${after}::uuid is null or e.id > ${after}::uuid)
    order by e.id limit ${limit}`

export const insertStray = (tx: Tx, entry: string) =>
  tx.query(sql.unsafe`insert into payments_stray (entry_id) values (${entry}) on conflict do nothing`)

export const deleteStray = (tx: Tx, entry: string) =>
  tx.query(sql.unsafe`delete from payments_stray where entry_id = ${entry}`)

export const Stray = Type.Object({
  entry: uuid,
  kind: Type.String(),
  payment: Type.String(),
  amount: Type.Integer(),
  currency: Type.String(),
  at: instant,
  foundAt: instant,
})

export const selectStrays = (event: string) => sql.type(row(Stray))`
  select e.id as entry, e.kind, e.payment_ref as payment, e.amount, e.currency, e.at, s.found_at as "foundAt"
  from payments_stray s join payments_entry e on e.id = s.entry_id
  where e.event_id = ${event} order by s.found_at desc limit 1000`
