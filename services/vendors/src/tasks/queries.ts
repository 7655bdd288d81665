import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { taskTaken } from '../errors.ts'

/** `paid` and `registered` are true by themselves; `form` is answered, `self` is reported. */
export const TaskKind = Type.Enum(['paid', 'registered', 'form', 'self'])

export const Task = Type.Object({
  id: uuid,
  /** Null for every type. */
  typeId: orNull(uuid),
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  kind: TaskKind,
  form: orNull(Type.String()),
  /** Slugs of the tasks that come before. */
  needs: Type.Array(Type.String()),
  dueAt: orNull(instant),
  position: Type.Integer(),
})
export type Task = Type.Static<typeof Task>
export type TaskFields = Omit<Task, 'id'>

const task = row(Task)
const columns = sql.fragment`
  id, type_id as "typeId", slug, name, description, kind, form, needs, due_at as "dueAt", position`

export const selectTasks = (event: string) =>
  sql.type(task)`select ${columns} from vendors_task where event_id = ${event} order by position, name, id`

/** All of them, for who is about to say which waits for which: two who each make one wait for the other's must not both succeed. */
export const lockTasks = (tx: Tx, event: string) =>
  tx.query(sql.unsafe`select id from vendors_task where event_id = ${event} order by id for update`)

const slugTaken = (slug: string) =>
  onUnique('vendors_task_slug_key', () => taskTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const insertTask = (tx: Tx, event: string, fields: TaskFields) =>
  tx
    .one(sql.type(task)`
      insert into vendors_task (event_id, type_id, slug, name, description, kind, form, needs, due_at, position)
      values (${event}, ${fields.typeId}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.kind},
        ${fields.form}, ${sql.array(fields.needs, 'text')}, ${fields.dueAt}, ${fields.position})
      returning ${columns}`)
    .catch(slugTaken(fields.slug))

export const updateTask = (tx: Tx, id: string, fields: TaskFields) =>
  tx
    .one(sql.type(task)`
      update vendors_task set type_id = ${fields.typeId}, slug = ${fields.slug}, name = ${fields.name},
        description = ${fields.description}, kind = ${fields.kind}, form = ${fields.form},
        needs = ${sql.array(fields.needs, 'text')}, due_at = ${fields.dueAt}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(slugTaken(fields.slug))

export const deleteTask = (tx: Tx, id: string) => tx.query(sql.unsafe`delete from vendors_task where id = ${id}`)

const Done = Type.Object({ taskId: uuid, at: instant })

export const selectDone = (application: string) => sql.type(row(Done))`
  select task_id as "taskId", at from vendors_task_done where application_id = ${application}`

export const insertDone = (tx: Tx, application: string, taskId: string, actor: string) =>
  tx.query(sql.unsafe`
    insert into vendors_task_done (application_id, task_id, actor) values (${application}, ${taskId}, ${actor})
    on conflict do nothing`)
