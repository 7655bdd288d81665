import { orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Answers = row(Type.Object({ ...Held, event: Type.String(), form: Type.String(), answers: Type.Unknown() }))

const Registration = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    name: Type.String(),
    email: Type.String(),
    level: Type.String(),
    state: Type.String(),
    createdAt: Type.String(),
    checkedInAt: orNull(Type.String()),
  }),
)

const Order = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    email: Type.String(),
    locale: Type.String(),
    state: Type.String(),
    currency: Type.String(),
    paid: Type.Integer(),
    createdAt: Type.String(),
  }),
)

const ids = (all: readonly string[]) => sql.array([...all], 'uuid')
/** Somebody is to come to an event that is not over. */
const comes = sql.fragment`r.state in ('held', 'registered') and e.state in ('draft', 'open')`

export const selectAnswersOf = (owner: DataOwner) => sql.type(Answers)`
  select s.id, case when ${comes} then 'running' end as "keptFor", e.slug as event, f.key as form, s.answers
  from register_registration r join register_event e on e.id = r.event_id
    join register_submission s on s.reference = r.id join register_form f on f.id = s.form_id
  where ${isTheirs(owner, sql.fragment`r.email`, sql.fragment`r.created_at`)} order by s.id`

/** Whoever has paid stands in the books. */
export const selectRegistrationsOf = (owner: DataOwner) => sql.type(Registration)`
  select r.id, case when ${comes} then 'running'
      when exists (select from register_entry m where m.order_id = r.order_id) then 'books' end as "keptFor",
    e.slug as event, r.name, r.email, r.snapshot -> 'level' ->> 'name' as level, r.state, r.created_at as "createdAt",
    c.at as "checkedInAt"
  from register_registration r join register_event e on e.id = r.event_id
    left join register_check_in c on c.registration_id = r.id
  where ${isTheirs(owner, sql.fragment`r.email`, sql.fragment`r.created_at`)} order by r.id`

export const forgetRegistrations = (all: readonly string[]) =>
  sql.unsafe`update register_registration set name = '', email = '' where id = any(${ids(all)})`

export const selectOrdersOf = (owner: DataOwner) => sql.type(Order)`
  select o.id, case when o.state in ('held', 'confirmed') and e.state in ('draft', 'open') then 'running'
      when m.payments > 0 then 'books' end as "keptFor",
    e.slug as event, o.email, o.locale, o.state, o.currency, m.paid, o.created_at as "createdAt"
  from register_order o join register_event e on e.id = o.event_id
    cross join lateral (select count(*) as payments, coalesce(sum(amount), 0)::integer as paid
      from register_entry where order_id = o.id) m
  where ${isTheirs(owner, sql.fragment`o.email`, sql.fragment`o.created_at`)} order by o.id`

export const forgetOrders = (all: readonly string[]) =>
  sql.unsafe`update register_order set email = '' where id = any(${ids(all)})`
