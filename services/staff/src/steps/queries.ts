import { instant, Name, orNull, Position, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const StepFields = Type.Object({
  /** Whose members it is asked of; null of everybody. */
  departmentId: orNull(uuid),
  position: Position,
  name: Name,
  description: Text,
  /** Whose word counts that it is done. */
  toldBy: Type.Enum(['person', 'staff']),
})
export type StepFields = Type.Static<typeof StepFields>

export const Step = Type.Object({ id: uuid, ...StepFields.properties })
export type Step = Type.Static<typeof Step>

/** A step of somebody's, and since when it is done. */
export const OwnStep = Type.Object({ ...Step.properties, doneAt: orNull(instant) })
export type OwnStep = Type.Static<typeof OwnStep>

const step = row(Step)
const columns = sql.fragment`
  s.id, s.department_id as "departmentId", s.position, s.name, s.description, s.told_by as "toldBy"`

export const selectSteps = (event: string) =>
  sql.type(step)`select ${columns} from staff_step s where event_id = ${event} order by position, id`

export const selectStep = (event: string, one: string) =>
  sql.type(step)`select ${columns} from staff_step s where event_id = ${event} and id = ${one}`

export const selectStepsOf = (event: string, person: string) => sql.type(row(OwnStep))`
  select ${columns}, d.at as "doneAt"
  from staff_step s left join staff_step_done d on d.step_id = s.id and d.person_id = ${person}
  where s.event_id = ${event} and (s.department_id is null or s.department_id in
    (select department_id from staff_member where person_id = ${person}))
  order by s.position, s.id`

export const insertStep = (event: string, fields: StepFields) => sql.type(step)`
  insert into staff_step as s (event_id, department_id, position, name, description, told_by)
  values (${event}, ${fields.departmentId}, ${fields.position}, ${fields.name}, ${fields.description}, ${fields.toldBy})
  returning ${columns}`

export const updateStep = ({ id, ...fields }: Step) => sql.type(step)`
  update staff_step s set position = ${fields.position}, name = ${fields.name}, description = ${fields.description},
    told_by = ${fields.toldBy}
  where id = ${id} returning ${columns}`

export const deleteStep = (tx: Tx, one: string) => tx.query(sql.unsafe`delete from staff_step where id = ${one}`)

export const insertDone = (tx: Tx, one: string, person: string, actor: string) =>
  tx.query(sql.unsafe`
    insert into staff_step_done (step_id, person_id, actor) values (${one}, ${person}, ${actor})
    on conflict (step_id, person_id) do nothing`)

export const deleteDone = (tx: Tx, one: string, person: string) =>
  tx.query(sql.unsafe`delete from staff_step_done where step_id = ${one} and person_id = ${person}`)
