import { orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** What moved, summed. What is not grouped by is null; `domain` is null too for money without a purpose. */
export const Sum = Type.Object({
  day: orNull(Type.String()),
  domain: orNull(Type.String()),
  provider: orNull(Type.String()),
  live: Type.Boolean(),
  kind: Type.String(),
  currency: Type.String(),
  count: Type.Integer(),
  /** Minor units, signed. */
  amount: Type.Integer(),
})

export interface ReportSearch {
  event: string
  timeZone: string
  by: readonly ('day' | 'domain' | 'provider')[]
  from: string | undefined
  until: string | undefined
}

/** Days are the event's own. */
export const selectReport = ({ event, timeZone, by, from, until }: ReportSearch) => sql.type(row(Sum))`
  select case when ${by.includes('day')}::boolean then (e.at at time zone ${timeZone})::date::text end as day,
    case when ${by.includes('domain')}::boolean then coalesce(e.domain, a.domain) end as domain,
    case when ${by.includes('provider')}::boolean then e.provider end as provider,
    e.live, e.kind, e.currency, count(*)::integer as count, sum(e.amount)::bigint as amount
  from payments_entry e
    left join payments_entry p on e.domain is null and p.kind = 'payment' and p.payment_ref = e.payment_ref
      and p.account_id is not distinct from e.account_id
    left join payments_assignment a on a.entry_id = p.id
  where e.event_id = ${event}
    and (${from ?? null}::timestamptz is null or e.at >= ${from ?? null}::timestamptz)
    and (${until ?? null}::timestamptz is null or e.at < ${until ?? null}::timestamptz)
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`
