import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** Somebody told their bank that a payment was wrong. Its money moves in the ledger; here stands what it wants. */
export const Dispute = Type.Object({
  id: uuid,
  dispute: Type.String(),
  payment: Type.String(),
  domain: orNull(Type.String()),
  reference: orNull(uuid),
  amount: Type.Integer(),
  currency: Type.String(),
  reason: Type.String(),
  state: Type.Enum(['open', 'won', 'lost']),
  /** Until when an answer is taken, at the provider's own page. */
  answerBy: orNull(instant),
  at: instant,
})

/** What a provider tells of a dispute. */
export type Told = Pick<Type.Static<typeof Dispute>, 'amount' | 'currency' | 'reason' | 'state' | 'answerBy' | 'at'> & {
  ref: string
}

/** Nothing when it is decided already, which stays, however late an older answer comes. */
export const upsertDispute = (
  account: { id: string; event: string },
  payment: string,
  { ref, amount, currency, reason, state, answerBy, at }: Told,
) => sql.type(row(Type.Object({ id: uuid, isNew: Type.Boolean() })))`
  insert into payments_dispute as known
    (event_id, account_id, dispute_ref, payment_ref, amount, currency, reason, state, answer_by, at)
  values (${account.event}, ${account.id}, ${ref}, ${payment}, ${amount}, ${currency}, ${reason}, ${state}, ${answerBy}, ${at})
  on conflict on constraint payments_dispute_ref_key do update
    set reason = excluded.reason, answer_by = excluded.answer_by, state = excluded.state
    where known.state = 'open'
  returning id, xmax = 0 as "isNew"`

const select = sql.fragment`
  select d.id, d.dispute_ref as dispute, d.payment_ref as payment, coalesce(e.domain, a.domain) as domain,
    coalesce(e.reference, a.reference) as reference, d.amount, d.currency, d.reason, d.state,
    d.answer_by as "answerBy", d.at
  from payments_dispute d
    left join payments_entry e on e.account_id = d.account_id and e.payment_ref = d.payment_ref and e.kind = 'payment'
    left join payments_assignment a on a.entry_id = e.id`

export const selectDispute = (id: string) => sql.type(row(Dispute))`${select} where d.id = ${id}`

export const selectDisputes = (event: string, after: string | null, limit: number) => sql.type(row(Dispute))`
  ${select} where d.event_id = ${event} and (${after}::uuid is null or d.id < ${after}::uuid)
  order by d.id desc limit ${limit}`
