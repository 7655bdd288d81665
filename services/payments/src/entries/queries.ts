import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const uuid = Type.String({ format: 'uuid' })
const instant = Type.String({ format: 'date-time' })

/** A movement of money. `amount` in minor units, signed: what came in counts up. */
export const Entry = Type.Object({
  id: uuid,
  event: uuid,
  kind: Type.Unsafe<'payment' | 'refund' | 'dispute' | 'dispute-won'>(Type.String()),
  provider: Type.String(),
  live: Type.Boolean(),
  domain: Type.Union([Type.String(), Type.Null()]),
  reference: Type.Union([uuid, Type.Null()]),
  attempt: Type.Union([uuid, Type.Null()]),
  amount: Type.Integer(),
  currency: Type.String(),
  payment: Type.String(),
  movement: Type.String(),
  remark: Type.Union([Type.String(), Type.Null()]),
  at: instant,
})
export type Entry = Type.Static<typeof Entry>

const entry = row(Entry)

/** An entry as it is known today: what unexpected money was assigned to counts as its purpose. */
const select = sql.fragment`
  select e.id, e.event_id as event, e.kind, e.provider, e.live, coalesce(e.domain, a.domain) as domain,
    coalesce(e.reference, a.reference) as reference, e.attempt_id as attempt, e.amount, e.currency,
    e.payment_ref as payment, e.movement_ref as movement, e.remark, e.at
  from payments_entry e
    left join payments_entry p on e.domain is null and p.kind = 'payment' and p.payment_ref = e.payment_ref
      and p.account_id is not distinct from e.account_id
    left join payments_assignment a on a.entry_id = p.id`

export interface NewEntry {
  event: string
  account: string | null
  provider: string
  live: boolean
  kind: Entry['kind']
  domain: string | null
  reference: string | null
  attempt: string | null
  amount: number
  currency: string
  payment: string
  movement: string
  remark: string | null
  at: string
}

/** Nothing when this movement is in the ledger already. */
export const insertEntry = (e: NewEntry) => sql.type(entry)`
  insert into payments_entry (event_id, account_id, provider, live, kind, domain, reference, attempt_id, amount, currency,
    payment_ref, movement_ref, remark, at)
  values (${e.event}, ${e.account}, ${e.provider}, ${e.live}, ${e.kind}, ${e.domain}, ${e.reference}, ${e.attempt}, ${e.amount},
    ${e.currency}, ${e.payment}, ${e.movement}, ${e.remark}, ${e.at})
  on conflict on constraint payments_entry_movement_key do nothing
  returning id, event_id as event, kind, provider, live, domain, reference, attempt_id as attempt, amount, currency,
    payment_ref as payment, movement_ref as movement, remark, at`

export const selectEntry = (event: string, id: string) =>
  sql.type(entry)`${select} where e.event_id = ${event} and e.id = ${id}`

export const selectPayment = (account: string, payment: string) =>
  sql.type(entry)`${select} where e.account_id = ${account} and e.payment_ref = ${payment} and e.kind = 'payment'`

/** Held until the end of the transaction: a payment is settled by one at a time, in this convention alone. */
export const lockPayment = (account: string, payment: string) => sql.unsafe`
  select pg_advisory_xact_lock(hashtextextended(current_schema() || ${account} || ${payment}, 0))`
