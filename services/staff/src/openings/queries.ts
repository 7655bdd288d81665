import { instant, Name, orNull, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'
import { Role } from '../shapes.ts'

export const OpeningFields = Type.Object({
  departmentId: uuid,
  name: Name,
  description: Text,
  /** What they become. */
  role: Role,
  wanted: Type.Integer({ minimum: 1, maximum: 1000 }),
  closesAt: orNull(instant),
  closed: Type.Boolean(),
})
export type OpeningFields = Type.Static<typeof OpeningFields>

export const Opening = Type.Object({ id: uuid, ...OpeningFields.properties, accepted: Type.Integer() })
export type Opening = Type.Static<typeof Opening>

const opening = row(Opening)
const select = sql.fragment`
  select o.id, o.department_id as "departmentId", o.name, o.description, o.role, o.wanted, o.closes_at as "closesAt", o.closed,
    (select count(*)::integer from staff_application a where a.opening_id = o.id and a.state = 'accepted') as accepted
  from staff_opening o`

export const selectOpenings = (event: string) => sql.type(opening)`${select} where o.event_id = ${event} order by o.id`

export const selectOpening = (event: string, id: string) =>
  sql.type(opening)`${select} where o.event_id = ${event} and o.id = ${id}`

export const insertOpening = (event: string, fields: OpeningFields) => sql.type(row(Type.Object({ id: uuid })))`
  insert into staff_opening (event_id, department_id, name, description, role, wanted, closes_at, closed)
  values (${event}, ${fields.departmentId}, ${fields.name}, ${fields.description}, ${fields.role}, ${fields.wanted},
    ${fields.closesAt}, ${fields.closed})
  returning id`

export const updateOpening = ({ id, ...fields }: OpeningFields & { id: string }) =>
  sql.type(row(Type.Object({ id: uuid })))`
    update staff_opening set name = ${fields.name}, description = ${fields.description}, role = ${fields.role},
      wanted = ${fields.wanted}, closes_at = ${fields.closesAt}, closed = ${fields.closed}
    where id = ${id} returning id`
