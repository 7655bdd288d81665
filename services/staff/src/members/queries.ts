import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { Role } from '../shapes.ts'

export const Member = Type.Object({
  departmentId: uuid,
  personId: uuid,
  name: Type.String(),
  role: Role,
  /** From the catalogue, or a free one. */
  titleId: orNull(uuid),
  title: orNull(Type.String()),
  since: instant,
})
export type Member = Type.Static<typeof Member>

const member = row(Member)
const select = sql.fragment`
  select m.department_id as "departmentId", m.person_id as "personId", p.name, m.role, m.title_id as "titleId",
    coalesce(t.name, m.title) as title, m.since
  from staff_member m join staff_person p on p.id = m.person_id left join staff_title t on t.id = m.title_id`

export const selectMembers = (department: string) =>
  sql.type(member)`
    ${select} where m.department_id = ${department}
    order by array_position(array['leader', 'deputy', 'staff', 'volunteer'], m.role), p.name, p.id`

/** Who leads a department, and how many people are in it. */
export const Strength = Type.Object({ leaders: Type.Array(Type.String()), people: Type.Integer() })

export const selectStrengths = (departments: readonly string[]) =>
  sql.type(row(Type.Object({ id: uuid, ...Strength.properties })))`
    select m.department_id as id, count(*) as people,
      coalesce(array_agg(p.name order by p.name) filter (where m.role = 'leader'), '{}') as leaders
    from staff_member m join staff_person p on p.id = m.person_id
    where m.department_id = any(${sql.array([...departments], 'uuid')}) group by m.department_id`

export const selectMemberships = (person: string) =>
  sql.type(member)`${select} where m.person_id = ${person} order by m.department_id`

export const selectMembershipsOfUser = (user: string) =>
  sql.type(member)`${select} where p.user_id = ${user} order by m.department_id`

export const selectMember = (department: string, person: string) =>
  sql.type(member)`${select} where m.department_id = ${department} and m.person_id = ${person}`

export const upsertMember = (
  tx: Tx,
  event: string,
  {
    departmentId,
    personId,
    role,
    titleId,
    title,
  }: Pick<Member, 'departmentId' | 'personId' | 'role' | 'titleId' | 'title'>,
) =>
  tx.query(sql.unsafe`
    insert into staff_member (event_id, department_id, person_id, role, title_id, title)
    values (${event}, ${departmentId}, ${personId}, ${role}, ${titleId}, ${title})
    on conflict (department_id, person_id) do update
      set role = excluded.role, title_id = excluded.title_id, title = excluded.title`)

export const deleteMember = (tx: Tx, department: string, person: string) =>
  tx.query(sql.unsafe`delete from staff_member where department_id = ${department} and person_id = ${person}`)

/** One row when the user leads or represents this department, or one above it. */
export const selectLead = (event: string, department: string, user: string) =>
  sql.type(row(Type.Object({ id: uuid })))`
    with recursive chain as (
      select id, parent_id from staff_department where event_id = ${event} and id = ${department}
      union select above.id, above.parent_id from staff_department above join chain on above.id = chain.parent_id)
    select p.id from chain
      join staff_member m on m.department_id = chain.id and m.role in ('leader', 'deputy')
      join staff_person p on p.id = m.person_id
    where p.user_id = ${user} limit 1`

export const selectLed = (event: string, user: string) =>
  sql.type(row(Type.Object({ id: uuid })))`
    select m.department_id as id from staff_member m join staff_person p on p.id = m.person_id
    where p.event_id = ${event} and p.user_id = ${user} and m.role in ('leader', 'deputy')`
