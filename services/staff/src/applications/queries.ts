import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

export const ApplicationState = Type.Enum(['submitted', 'accepted', 'rejected', 'withdrawn'])
export type ApplicationState = Type.Static<typeof ApplicationState>

export const Application = Type.Object({
  id: uuid,
  personId: uuid,
  name: Type.String(),
  departmentId: uuid,
  openingId: orNull(uuid),
  state: ApplicationState,
  reason: Type.String(),
  createdAt: instant,
})
export type Application = Type.Static<typeof Application>

const application = row(Application)
const id = row(Type.Object({ id: uuid }))
const select = sql.fragment`
  select a.id, a.person_id as "personId", p.name, a.department_id as "departmentId", a.opening_id as "openingId", a.state,
    a.reason, a.created_at as "createdAt"
  from staff_application a join staff_person p on p.id = a.person_id`

export const insertApplication = (
  event: string,
  { personId, departmentId, openingId }: Pick<Application, 'personId' | 'departmentId' | 'openingId'>,
) => sql.type(id)`
  insert into staff_application (event_id, person_id, department_id, opening_id)
  values (${event}, ${personId}, ${departmentId}, ${openingId}) returning id`

export const selectApplication = (event: string, id: string) =>
  sql.type(application)`${select} where a.event_id = ${event} and a.id = ${id}`

export const lockApplication = (event: string, id: string) =>
  sql.type(application)`${select} where a.event_id = ${event} and a.id = ${id} for update of a`

export const selectApplicationsOf = (person: string) =>
  sql.type(application)`${select} where a.person_id = ${person} order by a.id`

export interface Search extends Cursor {
  event: string
  department: string | undefined
  person: string | undefined
  state: ApplicationState | undefined
}

export const selectApplications = ({ event, department, person, state, after, limit }: Search) => sql.type(application)`
  ${select}
  where a.event_id = ${event}
    and (${after ?? null}::uuid is null or a.id > ${after ?? null}::uuid)
    and (${department ?? null}::uuid is null or a.department_id = ${department ?? null}::uuid)
    and (${person ?? null}::uuid is null or a.person_id = ${person ?? null}::uuid)
    and (${state ?? null}::text is null or a.state = ${state ?? null})
  order by a.id limit ${limit}`

export const updateApplication = (one: string, state: ApplicationState, reason: string) => sql.type(id)`
  update staff_application set state = ${state}, reason = ${reason} where id = ${one} returning id`
