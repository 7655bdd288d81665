import { closed, instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** One line of what is paid: `unitAmount` in minor units; less than nothing for a discount or what is paid already. */
export const Line = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 250 }),
    quantity: Type.Integer({ minimum: 1, maximum: 10_000 }),
    unitAmount: Type.Integer({ minimum: -100_000_000, maximum: 100_000_000 }),
  },
  closed,
)
export type Line = Type.Static<typeof Line>

export const Attempt = Type.Object({
  id: uuid,
  event: uuid,
  account: uuid,
  domain: Type.String(),
  reference: uuid,
  email: Type.String(),
  locale: Type.String(),
  currency: Type.String(),
  lines: Type.Array(Line),
  total: Type.Integer(),
  returnUrl: Type.String(),
  state: Type.Enum(['new', 'open', 'paid', 'declined', 'expired']),
  checkout: orNull(Type.String()),
  url: orNull(Type.String()),
  begunAt: instant,
  expiresAt: instant,
})
export type Attempt = Type.Static<typeof Attempt>

const attempt = row(Attempt)
const columns = sql.fragment`
  id, event_id as event, account_id as account, domain, reference, email, locale, currency, lines, total,
  return_url as "returnUrl", state, checkout_ref as checkout, url, created_at as "begunAt",
  expires_at as "expiresAt"`

export const selectAttempt = (id: string) => sql.type(attempt)`select ${columns} from payments_attempt where id = ${id}`

/** What somebody tried for a reference, the newest first. */
export const selectTries = (event: string, reference: string) => sql.type(attempt)`
  select ${columns} from payments_attempt where event_id = ${event} and reference = ${reference} order by id desc limit 200`

export const selectAttemptOf = (account: string, id: string | null, checkout: string | null) => sql.type(attempt)`
  select ${columns} from payments_attempt
  where account_id = ${account} and (id = ${id}::uuid or checkout_ref = ${checkout}) for update`

export const selectUnderWay = (domain: string, reference: string) => sql.type(attempt)`
  select ${columns} from payments_attempt
  where domain = ${domain} and reference = ${reference} and state in ('new', 'open') for update`

/** Nothing when another attempt at the same thing is under way. */
export const insertAttempt = (fields: Omit<Attempt, 'id' | 'state' | 'checkout' | 'url' | 'begunAt'>) => sql.type(
  attempt,
)`
  insert into payments_attempt (event_id, account_id, domain, reference, email, locale, currency, lines, total, return_url, expires_at)
  values (${fields.event}, ${fields.account}, ${fields.domain}, ${fields.reference}, ${fields.email}, ${fields.locale},
    ${fields.currency}, ${JSON.stringify(fields.lines)}::jsonb, ${fields.total}, ${fields.returnUrl}, ${fields.expiresAt})
  on conflict (domain, reference) where state in ('new', 'open') do nothing
  returning ${columns}`

/** Nothing when it is no longer new. The provider knows the address now: it is kept there, not here. */
export const openAttempt = (id: string, checkout: string, url: string) => sql.type(attempt)`
  update payments_attempt set state = 'open', checkout_ref = ${checkout}, url = ${url}, email = ''
  where id = ${id} and state = 'new' returning ${columns}`

/** What was paid stays paid; what ended otherwise can only become paid. Nothing when it stays as it is. */
export const moveAttempt = (id: string, state: 'paid' | 'declined' | 'expired', checkout: string | null) =>
  sql.type(attempt)`
    update payments_attempt set state = ${state}, checkout_ref = coalesce(checkout_ref, ${checkout}), email = ''
    where id = ${id} and state <> ${state} and (state in ('new', 'open') or ${state} = 'paid')
    returning ${columns}`

export const selectOver = sql.type(attempt)`
  select ${columns} from payments_attempt where state in ('new', 'open') and expires_at <= now() order by expires_at limit 1000`

export const selectUnderWayAt = (account: string) => sql.type(attempt)`
  select ${columns} from payments_attempt where account_id = ${account} and state = 'open' order by id limit 1000`
