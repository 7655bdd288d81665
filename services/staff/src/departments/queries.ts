import { MODULES } from '@midsummer/contracts'
import { Name, orNull, Position, Slug, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const DepartmentFields = Type.Object({
  parentId: orNull(uuid),
  slug: Slug,
  name: Name,
  description: Text,
  /** What it owns: its leaders and deputies hold the elevated access of these. */
  modules: Type.Array(Type.Enum([...MODULES]), { uniqueItems: true }),
  position: Position,
})
export type DepartmentFields = Type.Static<typeof DepartmentFields>

export const Department = Type.Object({ id: uuid, ...DepartmentFields.properties, calendarKey: Type.String() })
export type Department = Type.Static<typeof Department>

const department = row(Department)
const columns = sql.fragment`
  id, parent_id as "parentId", slug, name, description, modules, position, calendar_key as "calendarKey"`

export const selectDepartments = (event: string) =>
  sql.type(department)`select ${columns} from staff_department where event_id = ${event} order by position, name, id`

export const selectDepartment = (event: string, id: string) =>
  sql.type(department)`select ${columns} from staff_department where event_id = ${event} and id = ${id}`

/** The whole tree, for who is about to change its shape: two who each put one beneath the other's must not both succeed. */
export const lockTree = (tx: Tx, event: string) =>
  tx.query(sql.unsafe`select id from staff_department where event_id = ${event} order by id for update`)

export const insertDepartment = (event: string, calendarKey: string, fields: DepartmentFields) => sql.type(department)`
  insert into staff_department (event_id, parent_id, slug, name, description, modules, position, calendar_key)
  values (${event}, ${fields.parentId}, ${fields.slug}, ${fields.name}, ${fields.description},
    ${sql.array(fields.modules, 'text')}, ${fields.position}, ${calendarKey})
  returning ${columns}`

export const updateDepartment = ({ id, ...fields }: DepartmentFields & { id: string }) => sql.type(department)`
  update staff_department set parent_id = ${fields.parentId}, slug = ${fields.slug}, name = ${fields.name},
    description = ${fields.description}, modules = ${sql.array(fields.modules, 'text')}, position = ${fields.position}
  where id = ${id} returning ${columns}`

export const deleteDepartment = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`delete from staff_department where id = ${id}`)

/** For who is about to tell of them: what two change at once is told whole by the later one. */
export const lockDepartments = (tx: Tx, ids: readonly string[]) =>
  tx.query(sql.unsafe`
    select id from staff_department where id = any(${sql.array([...ids], 'uuid')}) order by id for no key update`)

/** A department as accounts is told of it. */
export const selectTold = (ids: readonly string[]) =>
  sql.type(
    row(
      Type.Object({
        id: uuid,
        event: uuid,
        parent: orNull(uuid),
        name: Type.String(),
        modules: Type.Array(Type.String()),
        leaders: Type.Array(uuid),
        deputies: Type.Array(uuid),
        members: Type.Array(uuid),
      }),
    ),
  )`
    select d.id, d.event_id as event, d.parent_id as parent, d.name, d.modules,
      coalesce(array_agg(p.user_id::text) filter (where m.role = 'leader'), '{}') as leaders,
      coalesce(array_agg(p.user_id::text) filter (where m.role = 'deputy'), '{}') as deputies,
      coalesce(array_agg(p.user_id::text) filter (where m.role in ('staff', 'volunteer')), '{}') as members
    from staff_department d
      left join (staff_member m join staff_person p on p.id = m.person_id and p.user_id is not null) on m.department_id = d.id
    where d.id = any(${sql.array([...ids], 'uuid')}) group by d.id order by d.id`

export const selectDepartmentsOf = (person: string) =>
  sql.type(row(Type.Object({ id: uuid })))`select department_id as id from staff_member where person_id = ${person}`
