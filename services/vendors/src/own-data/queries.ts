import { instant, orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Application = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    email: Type.String(),
    vendor: Type.String(),
    locale: Type.String(),
    state: Type.String(),
    name: Type.String(),
    description: Type.String(),
    website: orNull(Type.String()),
    paid: Type.Integer(),
    createdAt: instant,
    draft: Type.Unknown(),
    answers: Type.Array(Type.Unknown()),
    messages: Type.Array(Type.Unknown()),
  }),
)

/** Whoever has paid stands in the books; what is not over yet goes on. */
const keptFor = sql.fragment`
  case when a.state in ('submitted', 'approved', 'waitlisted') and e.state in ('draft', 'open') then 'running'
    when exists (select from vendors_entry where order_id = a.id) then 'books' end as "keptFor"`

export const selectApplicationsOf = (owner: DataOwner) => sql.type(Application)`
  select a.id, ${keptFor}, e.slug as event, p.email, p.name as vendor, a.locale, a.state, a.name, a.description, a.website,
    (select coalesce(sum(amount), 0)::integer from vendors_entry where order_id = a.id) as paid,
    a.created_at as "createdAt", a.draft,
    array(select answers from vendors_submission where reference = a.id order by id) as answers,
    array(select jsonb_build_object('at', at, 'side', side, 'body', body) from vendors_message
      where application_id = a.id order by id) as messages
  from vendors_person p join vendors_application a on a.id = p.application_id join vendors_event e on e.id = a.event_id
  where p.kind = 'vendor' and ${isTheirs(owner, sql.fragment`p.email`, sql.fragment`uuid_extract_timestamp(p.id)`)} order by a.id`

/** With all that hangs on it, what hangs first. */
export const deleteApplications = (ids: readonly string[]) => {
  const gone = sql.array([...ids], 'uuid')
  return [
    sql.unsafe`update vendors_session set current_id = null where current_id = any(${gone})`,
    sql.unsafe`delete from vendors_rating where application_id = any(${gone})`,
    sql.unsafe`delete from vendors_queue where application_id = any(${gone})`,
    sql.unsafe`delete from vendors_task_done where application_id = any(${gone})`,
    sql.unsafe`delete from vendors_message where application_id = any(${gone})`,
    sql.unsafe`delete from vendors_application where id = any(${gone})`,
  ]
}

const Companion = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    kind: Type.String(),
    name: Type.String(),
    email: Type.String(),
    booth: orNull(Type.String()),
    at: Type.String(),
  }),
)

export const selectCompanionsOf = (owner: DataOwner) => sql.type(Companion)`
  select p.id, ${keptFor}, e.slug as event, p.kind, p.name, p.email, p.booth, a.name as at
  from vendors_person p join vendors_application a on a.id = p.application_id join vendors_event e on e.id = a.event_id
  where p.kind <> 'vendor' and ${isTheirs(owner, sql.fragment`p.email`, sql.fragment`uuid_extract_timestamp(p.id)`)} order by p.id`

export const deleteCompanions = (ids: readonly string[]) =>
  sql.unsafe`delete from vendors_person where id = any(${sql.array([...ids], 'uuid')})`

const Registration = row(Type.Object({ ...Held, email: Type.String(), registered: Type.Boolean() }))

export const selectRegistrationsOf = (owner: DataOwner) => sql.type(Registration)`
  select r.id, case when e.state in ('draft', 'open') then 'running' end as "keptFor", r.email, r.registered
  from vendors_registration r left join vendors_event e on e.id = r.event_id
  where ${isTheirs(owner, sql.fragment`r.email`, sql.fragment`uuid_extract_timestamp(r.id)`)} order by r.id`

export const deleteRegistrations = (ids: readonly string[]) =>
  sql.unsafe`delete from vendors_registration where id = any(${sql.array([...ids], 'uuid')})`
