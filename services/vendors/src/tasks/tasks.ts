import type { Actor } from '@midsummer/contracts'
import { closed, instant, Name, orNull, Position, Slug, Text, uuid } from '@midsummer/contracts/shapes'
import { codeOf, type Tx } from '@midsummer/database'
import { knownForm, submit } from '@midsummer/forms/server'
import type { Speaker } from '@midsummer/proofs'
import { actorName, audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { holdOwn, type WholeApplication } from '../applications/applications.ts'
import { applicationElsewhere, taskBlocked, taskDerived, taskInUse, taskUnknown, taskWrong } from '../errors.ts'
import { registeredOf } from '../registrations/registrations.ts'
import { typeOf } from '../types/types.ts'
import {
  deleteTask,
  insertDone,
  insertTask,
  lockTasks,
  selectDone,
  selectTasks,
  Task,
  type TaskFields,
  TaskKind,
  updateTask,
} from './queries.ts'

/** A new task; what is left out has its default: for every type, first, without a deadline. */
export const NewTask = Type.Object(
  {
    slug: Slug,
    name: Name,
    kind: TaskKind,
    description: Type.Optional(Text),
    typeId: Type.Optional(orNull(uuid)),
    form: Type.Optional(orNull(Slug)),
    needs: Type.Optional(Type.Array(Slug, { maxItems: 20, uniqueItems: true })),
    dueAt: Type.Optional(orNull(instant)),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewTask = Type.Static<typeof NewTask>
export const TaskChanges = Type.Partial(NewTask, { ...closed, minProperties: 1 })
export type TaskChanges = Type.Static<typeof TaskChanges>

/** A task as it stands for one application. */
export const Progress = Type.Object({
  ...Type.Pick(Task, ['id', 'slug', 'name', 'description', 'kind', 'form', 'dueAt']).properties,
  state: Type.Enum(['done', 'open', 'blocked']),
  /** Slugs of what has to be done before. */
  waitsFor: Type.Array(Type.String()),
})
export type Progress = Type.Static<typeof Progress>

const defaults = { description: '', typeId: null, form: null, needs: [], dueAt: null, position: 0 }

export const listTasks = (tx: Tx, event: string) => tx.any(selectTasks(event))

/** @throws eventUnknown, taskTaken, taskWrong, typeUnknown, formUnknown */
export const addTask = async (tx: Tx, actor: Actor, event: string, input: NewTask): Promise<Task> => {
  await knownEvent(tx, event)
  const fields = { ...defaults, ...input }
  await checkTask(tx, event, fields, await holdTasks(tx, event))
  const task = await insertTask(tx, event, fields)
  await audit(tx, actor, { action: 'task.added', target: task.id, after: task })
  return task
}

/** @throws taskUnknown, taskTaken, taskWrong, typeUnknown */
export const changeTask = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: TaskChanges,
): Promise<Task> => {
  const tasks = await holdTasks(tx, event)
  const before = tasks.find((task) => task.id === id)
  if (!before) throw taskUnknown()
  const fields = { ...before, ...changes }
  const others = tasks.filter((task) => task !== before)
  await checkTask(tx, event, fields, others)
  const task = await updateTask(tx, id, fields)
  await audit(tx, actor, { action: 'task.changed', target: id, before, after: task })
  return task
}

/** Takes a task away that nobody has done and no other waits for. @throws taskUnknown, taskInUse */
export const removeTask = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const tasks = await holdTasks(tx, event)
  const before = tasks.find((task) => task.id === id)
  if (!before) throw taskUnknown()
  if (tasks.some(({ needs }) => needs.includes(before.slug))) throw taskInUse()
  await tx
    .transaction((part) => deleteTask(part, id))
    .catch((error: unknown) => {
      // 23503: somebody has done it.
      throw codeOf(error) === '23503' ? taskInUse() : error
    })
  await audit(tx, actor, { action: 'task.removed', target: id, before })
}

const holdTasks = async (tx: Tx, event: string): Promise<readonly Task[]> => {
  await lockTasks(tx, event)
  return listTasks(tx, event)
}

const checkTask = async (tx: Tx, event: string, fields: TaskFields, others: readonly Task[]): Promise<void> => {
  const slugs = new Set(others.map(({ slug }) => slug))
  const unknown = fields.needs.findIndex((need) => !slugs.has(need))
  const errors = [
    ...((fields.kind === 'form') === (fields.form !== null)
      ? []
      : [{ at: 'body/form', message: 'belongs to a task of the kind form, and to no other' }]),
    ...(unknown >= 0 ? [{ at: `body/needs/${unknown}`, message: 'is no other task of this event' }] : []),
    ...(inCircle(fields, others) ? [{ at: 'body/needs', message: 'would make a circle' }] : []),
  ]
  if (errors.length > 0) throw taskWrong({ errors })
  if (fields.typeId) await typeOf(tx, event, fields.typeId)
  await knownForm(tx, event, fields.form)
}

/** Whether a task would wait for itself. */
const inCircle = ({ slug, needs }: TaskFields, others: readonly Task[]): boolean => {
  const seen = new Set<string>()
  const next = [...needs]
  for (let need = next.pop(); need !== undefined; need = next.pop()) {
    if (need === slug) return true
    if (seen.has(need)) continue
    seen.add(need)
    next.push(...(others.find((task) => task.slug === need)?.needs ?? []))
  }
  return false
}

/** What of the tasks is done, can be done, and waits for another. */
export const progressOf = (tasks: readonly Task[], isDone: (task: Task) => boolean): Progress[] => {
  const done = new Set(tasks.filter(isDone).map(({ slug }) => slug))
  const asked = new Set(tasks.map(({ slug }) => slug))
  return tasks.map(({ id, slug, name, description, kind, form, dueAt, needs }) => {
    // What is not asked of this vendor holds up nothing.
    const waitsFor = needs.filter((need) => asked.has(need) && !done.has(need))
    const state = done.has(slug) ? 'done' : waitsFor.length > 0 ? 'blocked' : 'open'
    return { id, slug, name, description, kind, form, dueAt, state, waitsFor }
  })
}

/** The tasks of an approved application, in order; before that there are none. */
export const tasksOf = async (
  tx: Tx,
  event: string,
  { application, people, account }: WholeApplication,
): Promise<Progress[]> => {
  if (application.state !== 'approved') return []
  const tasks = (await listTasks(tx, event)).filter(({ typeId }) => typeId === null || typeId === application.typeId)
  const done = new Set((await tx.any(selectDone(application.id))).map(({ taskId }) => taskId))
  const registered = await registeredOf(
    tx,
    event,
    people.map(({ email }) => email),
  )
  return progressOf(tasks, ({ id, kind }) => {
    if (kind === 'paid') return application.acceptedAt !== null && account.balance <= 0
    if (kind === 'registered') return people.every(({ email }) => registered.has(email.toLowerCase()))
    return done.has(id)
  })
}

export interface Report {
  application: string
  task: string
  speaker: Speaker
  /** To the form of a task that asks one. */
  answers?: Record<string, unknown> | undefined
}

/**
 * The vendor has done a task. Twice is once.
 * @throws applicationUnknown, applicationElsewhere, taskUnknown, taskBlocked, taskDerived, taskWrong, answersWrong
 */
export const reportTask = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { application: id, task: slug, speaker, answers }: Report,
): Promise<Progress[]> => {
  const whole = await holdOwn(tx, event, id, speaker)
  if (whole.application.state !== 'approved') throw applicationElsewhere()
  const tasks = await tasksOf(tx, event, whole)
  const task = tasks.find((one) => one.slug === slug)
  if (!task) throw taskUnknown()
  if (task.kind === 'paid' || task.kind === 'registered') throw taskDerived()
  if (task.state === 'blocked') throw taskBlocked({ detail: task.waitsFor.join(', ') })
  if (task.state === 'done') return tasks
  if (task.form) {
    await submit(tx, actor, { event, form: task.form, reference: id, answers: answers ?? {} })
  } else if (answers !== undefined) {
    throw taskWrong({ errors: [{ at: 'body/answers', message: 'this task asks no form' }] })
  }
  await insertDone(tx, id, task.id, actorName(actor))
  return tasksOf(tx, event, whole)
}
