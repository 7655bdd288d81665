import { paymentsMessages } from '@midsummer/contracts'
import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

/** What staff said that money was for, while that is asked, or when there is no such order. */
const Claim = Type.Object({ domain: Type.String(), reference: uuid, state: Type.Enum(['asked', 'unknown']) })

/** A movement of money. `amount` in minor units, signed: what came in counts up. */
export const Entry = Type.Object({
  id: uuid,
  event: uuid,
  kind: Type.Enum([...paymentsMessages.MOVEMENTS]),
  provider: Type.String(),
  live: Type.Boolean(),
  domain: orNull(Type.String()),
  reference: orNull(uuid),
  attempt: orNull(uuid),
  amount: Type.Integer(),
  currency: Type.String(),
  payment: Type.String(),
  movement: Type.String(),
  /** What is odd about it. */
  remark: orNull(Type.Enum(['unknown', 'amount', 'currency', 'late', 'credit'])),
  claim: orNull(Claim),
  at: instant,
})
export type Entry = Type.Static<typeof Entry>

const entry = row(Entry)

/** An entry as it is known today: what unexpected money was assigned to counts as its purpose, and a credit is odd. */
const select = sql.fragment`
  select e.id, e.event_id as event, e.kind, e.provider, e.live, coalesce(e.domain, a.domain) as domain,
    coalesce(e.reference, a.reference) as reference, e.attempt_id as attempt, e.amount, e.currency,
    e.payment_ref as payment, e.movement_ref as movement,
    coalesce(e.remark, case when k.entry_id is not null then 'credit' end) as remark, e.at,
    (select jsonb_build_object('domain', c.domain, 'reference', c.reference, 'state', c.state)
      from payments_claim c where c.entry_id = e.id) as claim
  from payments_entry e
    left join payments_entry p on e.domain is null and p.kind = 'payment' and p.payment_ref = e.payment_ref
      and p.account_id is not distinct from e.account_id
    left join payments_assignment a on a.entry_id = p.id
    left join payments_credit k on k.entry_id = e.id`

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
  remark: Entry['remark']
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
    payment_ref as payment, movement_ref as movement, remark, at, null::jsonb as claim`

export const selectEntry = (event: string, id: string) =>
  sql.type(entry)`${select} where e.event_id = ${event} and e.id = ${id}`

export const selectEntryById = (id: string) => sql.type(entry)`${select} where e.id = ${id}`

export const selectPayment = (account: string, payment: string) =>
  sql.type(entry)`${select} where e.account_id = ${account} and e.payment_ref = ${payment} and e.kind = 'payment'`

/** Held until the end of the transaction: a payment is settled by one at a time, in this convention alone. */
export const lockPayment = (account: string, payment: string) => sql.unsafe`
  select pg_advisory_xact_lock(hashtextextended(current_schema() || ${account} || ${payment}, 0))`

export interface EntrySearch extends Cursor {
  event: string
  domain: string | undefined
  reference: string | undefined
  kind: Entry['kind'] | undefined
  provider: string | undefined
  /** Only what is odd: money that nobody expected, of another amount, too late, or more than was owed. */
  odd: boolean | undefined
  from: string | undefined
  until: string | undefined
  /** Which come first: those that were recorded last, or first. */
  first: 'newest' | 'oldest'
}

export const selectEntries = (search: EntrySearch) => sql.type(entry)`
  ${select}
  where e.event_id = ${search.event}
    and (${search.domain ?? null}::text is null or coalesce(e.domain, a.domain) = ${search.domain ?? null})
    and (${search.reference ?? null}::uuid is null or coalesce(e.reference, a.reference) = ${search.reference ?? null}::uuid)
    and (${search.kind ?? null}::text is null or e.kind = ${search.kind ?? null})
    and (${search.provider ?? null}::text is null or e.provider = ${search.provider ?? null})
    and (${search.odd ?? null}::boolean is null or (e.remark is not null or k.entry_id is not null) = ${search.odd ?? null}::boolean)
    and (${search.from ?? null}::timestamptz is null or e.at >= ${search.from ?? null}::timestamptz)
    and (${search.until ?? null}::timestamptz is null or e.at < ${search.until ?? null}::timestamptz)
    and (${search.after ?? null}::uuid is null
      or ${search.first === 'newest' ? sql.fragment`e.id <` : sql.fragment`e.id >`} ${search.after ?? null}::uuid)
  order by e.id ${search.first === 'newest' ? sql.fragment`desc` : sql.fragment`asc`} limit ${search.limit}`

/** Whatever counts for somebody. */
export const selectSold = sql.type(entry)`${select} where coalesce(e.domain, a.domain) is not null order by e.id`

/** The payment that an entry is, or is part of, with all its movements. */
export const selectMovements = (payment: string, account: string) =>
  sql.type(entry)`${select} where e.payment_ref = ${payment} and e.account_id = ${account} order by e.id`

export const selectAccountOf = (id: string) =>
  sql.type(row(Type.Object({ account: orNull(uuid) })))`
    select account_id as account from payments_entry where id = ${id}`

/** Another claim takes the place of one that was not answered, or not known. */
export const upsertClaim = (id: string, domain: string, reference: string, actor: string) => sql.unsafe`
  insert into payments_claim (entry_id, domain, reference, actor) values (${id}, ${domain}, ${reference}, ${actor})
  on conflict (entry_id) do update set domain = excluded.domain, reference = excluded.reference, actor = excluded.actor,
    state = 'asked'`

export const updateClaimUnknown = (id: string) => sql.unsafe`
  update payments_claim set state = 'unknown' where entry_id = ${id}`

export const insertCredit = (id: string) => sql.unsafe`
  insert into payments_credit (entry_id) select id from payments_entry where id = ${id} on conflict do nothing`

/** A claim that was right becomes the purpose of its entry. */
export const takeClaim = (id: string) => sql.unsafe`
  with claim as (delete from payments_claim where entry_id = ${id} returning entry_id, domain, reference, actor)
  insert into payments_assignment (entry_id, domain, reference, actor) select entry_id, domain, reference, actor from claim`
