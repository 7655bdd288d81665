import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Helper = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    email: Type.String(),
    name: Type.String(),
    locale: Type.String(),
    skills: Type.Array(Type.String()),
    createdAt: Type.String(),
    departments: Type.Array(Type.Unknown()),
    applications: Type.Array(Type.Unknown()),
    shifts: Type.Array(Type.Unknown()),
    worked: Type.Array(Type.Unknown()),
  }),
)

/** Whoever helps at an event that is not over is expected there. */
export const selectHelpers = (owner: DataOwner) => sql.type(Helper)`
  select p.id, case when e.state in ('draft', 'open') then 'running' end as "keptFor", e.slug as event, p.email, p.name,
    p.locale, p.skills, p.created_at as "createdAt",
    array(select jsonb_build_object('department', d.name, 'role', m.role, 'since', m.since)
      from staff_member m join staff_department d on d.id = m.department_id
      where m.person_id = p.id order by d.name) as departments,
    array(select jsonb_build_object('department', d.name, 'state', a.state, 'at', a.created_at, 'answers', s.answers)
      from staff_application a join staff_department d on d.id = a.department_id
        left join staff_submission s on s.reference = a.id
      where a.person_id = p.id order by a.id) as applications,
    array(select jsonb_build_object('shift', s.name, 'state', a.state, 'from', lower(a.during), 'until', upper(a.during))
      from staff_assignment a join staff_slot o on o.id = a.slot_id join staff_shift s on s.id = o.shift_id
      where a.person_id = p.id order by a.id) as shifts,
    array(select jsonb_build_object('from', lower(c.during), 'until', upper(c.during))
      from staff_clock c where c.person_id = p.id order by c.id) as worked
  from staff_person p join staff_event e on e.id = p.event_id
  where p.user_id = ${owner.user} or ${isTheirs(owner, sql.fragment`p.email`, sql.fragment`p.created_at`)} order by p.id`

/** The shifts and hours stay as nobody's: rosters and sums are the event's. */
export const forgetHelpers = (ids: readonly string[]) => sql.unsafe`
  update staff_person set user_id = null, email = id || '@nobody.invalid', name = '-', skills = '{}',
    code = 'gone-' || id, calendar_key = 'gone-' || id
  where id = any(${sql.array([...ids], 'uuid')})`

export const forgetMemberships = (ids: readonly string[]) =>
  sql.unsafe`delete from staff_member where person_id = any(${sql.array([...ids], 'uuid')})`

export const selectApplicationIds = (people: readonly string[]) => sql.type(row(Type.Object({ id: Type.String() })))`
  select id from staff_application where person_id = any(${sql.array([...people], 'uuid')})`
