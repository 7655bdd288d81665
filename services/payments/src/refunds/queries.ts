import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

export const RefundState = Type.Enum(['desk', 'wanted', 'asked', 'done', 'failed'])

/** Money on its way back, against one payment. `amount` in minor units, above zero. */
export const Refund = Type.Object({
  id: uuid,
  /** What was asked for at once, perhaps against several payments. */
  wanted: uuid,
  event: uuid,
  domain: orNull(Type.String()),
  reference: orNull(uuid),
  payment: orNull(uuid),
  amount: Type.Integer(),
  currency: Type.String(),
  reason: Type.String(),
  askedBy: Type.String(),
  state: RefundState,
  /** Why it is not done yet, or never will be by itself. */
  fault: orNull(Type.String()),
  round: Type.Integer(),
  tries: Type.Integer(),
  createdAt: instant,
})
export type Refund = Type.Static<typeof Refund>

const refund = row(Refund)
const columns = sql.fragment`
  id, wanted, event_id as event, domain, reference, payment_id as payment, amount, currency, reason,
  asked_by as "askedBy", state, fault, round, tries, created_at as "createdAt"`

/** Held until the end of the transaction: what is left of a reference's payments is given away by one at a time. */
export const lockReference = (reference: string) => sql.unsafe`
  select pg_advisory_xact_lock(hashtextextended(current_schema() || ${reference}, 0))`

/** A payment, and what of it is neither back nor on its way back. */
export const Left = Type.Object({ id: uuid, account: orNull(uuid), payment: Type.String(), left: Type.Integer() })
export type Left = Type.Static<typeof Left>

/** What can go back of the payments of a reference. */
export const selectLeft = (domain: string, reference: string, currency: string) =>
  selectLeftWhere(sql.fragment`
    p.currency = ${currency} and coalesce(p.domain, a.domain) = ${domain}
      and coalesce(p.reference, a.reference) = ${reference}`)

/** What can go back of one payment. */
export const selectLeftOf = (id: string) => selectLeftWhere(sql.fragment`p.id = ${id}`)

/** The oldest first; without those that nothing is left of. */
const selectLeftWhere = (which: ReturnType<typeof sql.fragment>) => sql.type(row(Left))`
  select id, account, payment, "left" from (
    select p.id, p.account_id as account, p.payment_ref as payment, p.at,
      ((select sum(e.amount) from payments_entry e
          where e.payment_ref = p.payment_ref and e.account_id is not distinct from p.account_id)
        - coalesce((select sum(r.amount) from payments_refund r
          where r.payment_id = p.id and r.state in ('desk', 'wanted', 'asked')), 0))::bigint as "left"
    from payments_entry p left join payments_assignment a on a.entry_id = p.id
    where p.kind = 'payment' and ${which}
  ) payments
  where "left" > 0 order by at, id`

export const insertRefund = (fields: Omit<Refund, 'id' | 'round' | 'tries' | 'createdAt'>) => sql.type(refund)`
  insert into payments_refund (wanted, event_id, domain, reference, payment_id, amount, currency, reason, asked_by, state, fault)
  values (${fields.wanted}, ${fields.event}, ${fields.domain}, ${fields.reference}, ${fields.payment}, ${fields.amount},
    ${fields.currency}, ${fields.reason}, ${fields.askedBy}, ${fields.state}, ${fields.fault})
  returning ${columns}`

export const selectWanted = (wanted: string) =>
  sql.type(refund)`select ${columns} from payments_refund where wanted = ${wanted} order by id`

export const selectRefund = (id: string) => sql.type(refund)`select ${columns} from payments_refund where id = ${id}`

export const lockRefund = (event: string, id: string) =>
  sql.type(refund)`select ${columns} from payments_refund where event_id = ${event} and id = ${id} for update`

export interface RefundSearch extends Cursor {
  event: string
  state: Refund['state'] | undefined
  reference: string | undefined
}

/** The newest first. */
export const selectRefunds = ({ event, state, reference, after, limit }: RefundSearch) => sql.type(refund)`
  select ${columns} from payments_refund
  where event_id = ${event} and (${state ?? null}::text is null or state = ${state ?? null})
    and (${reference ?? null}::uuid is null or reference = ${reference ?? null}::uuid)
    and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
  order by id desc limit ${limit}`

/** A refund that is to be asked of a provider, and the payment that it is taken from. */
export const DueRefund = Type.Object({
  ...Type.Pick(Refund, ['id', 'amount', 'currency', 'round', 'tries', 'state']).properties,
  account: uuid,
  paymentRef: Type.String(),
})
export type DueRefund = Type.Static<typeof DueRefund>

/** Put off while they are worked on: no other process takes them. */
export const takeDue = (until: string) => sql.type(row(DueRefund))`
  update payments_refund r set tries = r.tries + 1, due_at = ${until}
  from payments_entry p
  where p.id = r.payment_id and p.account_id is not null and r.id in (
    select id from payments_refund where state in ('wanted', 'asked') and due_at <= now()
    order by due_at limit 50 for update skip locked)
  returning r.id, r.amount, r.currency, r.round, r.tries, r.state, p.account_id as account, p.payment_ref as "paymentRef"`

export const putOff = (tx: Tx, id: string, due: string, fault: string | null) =>
  tx.query(sql.unsafe`
    update payments_refund set due_at = ${due}, fault = ${fault} where id = ${id} and state in ('wanted', 'asked')`)

export const failRefund = (tx: Tx, id: string, fault: string) =>
  tx.query(sql.unsafe`
    update payments_refund set state = 'failed', fault = ${fault} where id = ${id} and state in ('wanted', 'asked')`)

/** Another round: the provider is asked by another key. */
export const renewRefund = (id: string, payment: string, state: 'desk' | 'wanted') => sql.type(refund)`
  update payments_refund set state = ${state}, payment_id = ${payment}, round = round + 1, tries = 0, fault = null, due_at = now()
  where id = ${id} returning ${columns}`

export const finishAtDesk = (id: string) =>
  sql.type(refund)`update payments_refund set state = 'done' where id = ${id} and state = 'desk' returning ${columns}`

/** The provider has done it, in whichever round; unless the money came back, which it tells for good. */
export const noteDone = (tx: Tx, id: string, ref: string) =>
  tx.query(sql.unsafe`
    update payments_refund set state = 'done', fault = null
    where id = ${id} and state <> 'done'
      and not exists (select from payments_entry e where e.kind = 'refund' and e.movement_ref = ${`${ref}/failed`})`)

export const noteUnderWay = (tx: Tx, id: string, round: number) =>
  tx.query(sql.unsafe`
    update payments_refund set state = 'asked', fault = null where id = ${id} and round = ${round} and state = 'wanted'`)

export const noteFailed = (tx: Tx, id: string, round: number, fault: string) =>
  tx.query(sql.unsafe`
    update payments_refund set state = 'failed', fault = ${fault} where id = ${id} and round = ${round} and state <> 'failed'`)
