import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Address = row(Type.Object({ email: Type.String() }))
const Known = row(Type.Object({ id: Type.String() }))

export const selectAddresses = (event: string) =>
  sql.type(Address)`select email from staff_person where event_id = ${event}`

export const selectPersonKnown = (id: string) => sql.type(Known)`select id from staff_person where id = ${id}`

export interface ExampleHelper {
  id: string
  name: string
  email: string
  locale: string
  skills: readonly string[]
  code: string
  calendarKey: string
  at: string
}

export const insertExamplePeople = (event: string, people: readonly ExampleHelper[]) => sql.unsafe`
  insert into staff_person (id, event_id, email, name, locale, skills, code, calendar_key, created_at)
  select p.id, ${event}, p.email, p.name, p.locale, p.skills, p.code, p."calendarKey", p.at
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id uuid, email text, name text, locale text,
    skills text[], code text, "calendarKey" text, at timestamptz)`

export const insertExampleMembers = (
  event: string,
  members: readonly { person: string; department: string; role: string; at: string }[],
) => sql.unsafe`
  insert into staff_member (event_id, department_id, person_id, role, since)
  select ${event}, m.department, m.person, m.role, m.at
  from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m (person uuid, department uuid, role text,
    at timestamptz)`

export const insertExampleApplications = (
  event: string,
  applications: readonly { id: string; person: string; department: string; state: string; at: string }[],
) => sql.unsafe`
  insert into staff_application (id, event_id, person_id, department_id, state, created_at)
  select a.id, ${event}, a.person, a.department, a.state, a.at
  from jsonb_to_recordset(${JSON.stringify(applications)}::jsonb) as a (id uuid, person uuid, department uuid,
    state text, at timestamptz)`

export interface ExamplePlace {
  id: string
  slot: string
  person: string
  /** Null is a bid. */
  place: number | null
}

/** Nobody is reminded who does not exist. */
export const insertExamplePlaces = (event: string, places: readonly ExamplePlace[]) => sql.unsafe`
  insert into staff_assignment (id, event_id, slot_id, wanted, during, person_id, state, place, reminded_at)
  select a.id, ${event}, o.id, o.wanted, o.during, a.person, case when a.place is null then 'bid' else 'assigned' end,
    a.place, now()
  from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as a (id uuid, slot uuid, person uuid, place integer)
    join staff_slot o on o.id = a.slot`

export const insertExampleWork = (
  event: string,
  work: readonly { id: string; person: string; assignment: string; startsAt: string; endsAt: string }[],
) => sql.unsafe`
  insert into staff_clock (id, event_id, person_id, assignment_id, during)
  select w.id, ${event}, w.person, w.assignment, tstzrange(w."startsAt", w."endsAt")
  from jsonb_to_recordset(${JSON.stringify(work)}::jsonb) as w (id uuid, person uuid, assignment uuid,
    "startsAt" timestamptz, "endsAt" timestamptz)`

/** What hours have earned, without a word to anybody. */
export const insertExampleEarned = (event: string, hours: readonly { id: string; weighted: number }[]) => sql.unsafe`
  insert into staff_earned (reward_id, person_id)
  select r.id, h.id
  from jsonb_to_recordset(${JSON.stringify(hours)}::jsonb) as h (id uuid, weighted numeric)
    join staff_reward r on r.event_id = ${event} and r.hours <= h.weighted
  on conflict (reward_id, person_id) do nothing`

export const insertExampleDone = (done: readonly { step: string; person: string; at: string }[], actor: string) =>
  sql.unsafe`
    insert into staff_step_done (step_id, person_id, at, actor)
    select d.step, d.person, d.at, ${actor}
    from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as d (step uuid, person uuid, at timestamptz)`
