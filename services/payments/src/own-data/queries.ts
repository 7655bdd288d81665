import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Attempt = row(
  Type.Object({
    ...Held,
    email: Type.String(),
    domain: Type.String(),
    reference: Type.String(),
    state: Type.String(),
    currency: Type.String(),
    total: Type.Integer(),
    createdAt: Type.String(),
  }),
)

/** What was paid stays in the books; what may still be paid is waited for. */
export const selectAttemptsOf = (owner: DataOwner) => sql.type(Attempt)`
  select id, case when state in ('new', 'open') then 'running' when state = 'paid' then 'books' end as "keptFor",
    email, domain, reference, state, currency, total, created_at as "createdAt"
  from payments_attempt where ${isTheirs(owner, sql.fragment`email`, sql.fragment`created_at`)} order by id`

export const forgetAttempts = (ids: readonly string[]) =>
  sql.unsafe`update payments_attempt set email = '' where id = any(${sql.array([...ids], 'uuid')})`
