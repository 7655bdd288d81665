import { instant, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** Whose calendar a key opens. */
const Owner = row(Type.Object({ id: uuid, event: uuid, name: Type.String() }))

export const selectPersonOfKey = (key: string) =>
  sql.type(Owner)`select id, event_id as event, name from staff_person where calendar_key = ${key}`

export const selectDepartmentOfKey = (key: string) =>
  sql.type(Owner)`select id, event_id as event, name from staff_department where calendar_key = ${key}`

/** A shift as a calendar shows it. */
export const Dated = Type.Object({
  id: uuid,
  department: Type.String(),
  name: Type.String(),
  place: Type.String(),
  description: Type.String(),
  startsAt: instant,
  endsAt: instant,
  /** By name, those who are on it. */
  people: Type.Array(Type.String()),
})
export type Dated = Type.Static<typeof Dated>

export const selectDated = ({ person, department }: { person?: string; department?: string }) => sql.type(row(Dated))`
  select s.id, d.name as department, s.name, s.place, s.description, lower(s.during) as "startsAt",
    upper(s.during) as "endsAt", coalesce(array_agg(p.name order by p.name) filter (where p.id is not null), '{}') as people
  from staff_shift s join staff_department d on d.id = s.department_id
    left join (staff_slot o join staff_assignment a on a.slot_id = o.id and a.state = 'assigned'
      join staff_person p on p.id = a.person_id) on o.shift_id = s.id
  where not s.cancelled and (s.department_id = ${department ?? null}::uuid or s.id in (
    select o.shift_id from staff_slot o join staff_assignment a on a.slot_id = o.id
    where a.person_id = ${person ?? null}::uuid and a.state = 'assigned'))
  group by s.id, d.name order by lower(s.during), s.id`
