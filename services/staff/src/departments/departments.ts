import { randomBytes } from 'node:crypto'
import { type Actor, staffMessages } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import { announce, codeOf, onUnique, type Tx } from '@midsummer/database'
import { audit, inputInvalid, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { departmentInside, departmentInUse, departmentTaken, departmentUnknown } from '../errors.ts'
import {
  type Department,
  DepartmentFields,
  deleteDepartment,
  insertDepartment,
  lockDepartments,
  lockTree,
  selectDepartment,
  selectDepartments,
  selectDepartmentsOf,
  selectTold,
  updateDepartment,
} from './queries.ts'

export { Department } from './queries.ts'

/** A new department; what is left out has its default: at the top, owning nothing. */
export const NewDepartment = Type.Object(
  {
    ...Type.Pick(DepartmentFields, ['slug', 'name']).properties,
    ...Type.Partial(Type.Omit(DepartmentFields, ['slug', 'name'])).properties,
  },
  closed,
)
export type NewDepartment = Type.Static<typeof NewDepartment>

/** Changes of a department; what is left out keeps its value. */
export const DepartmentChanges = Type.Partial(NewDepartment, { ...closed, minProperties: 1 })
export type DepartmentChanges = Type.Static<typeof DepartmentChanges>

const defaults: Omit<DepartmentFields, 'slug' | 'name'> = { parentId: null, description: '', modules: [], position: 0 }

/** Every department of an event, in the order of its organisers. */
export const listDepartments = (tx: Tx, event: string) => tx.any(selectDepartments(event))

/** @throws departmentUnknown */
export const readDepartment = async (tx: Tx, event: string, id: string): Promise<Department> => {
  const department = await tx.maybeOne(selectDepartment(event, id))
  if (!department) throw departmentUnknown()
  return department
}

/** The department and all that are parts of it, however deep. */
export const beneath = (all: readonly Department[], id: string): Department[] =>
  all.filter((one) => chainOf(all, one.id).includes(id))

/** The department's id and those above it, nearest first. */
export const chainOf = (all: readonly Pick<Department, 'id' | 'parentId'>[], id: string): string[] => {
  const chain: string[] = []
  for (let at: string | null = id; at !== null && !chain.includes(at); ) {
    chain.push(at)
    at = all.find((one) => one.id === at)?.parentId ?? null
  }
  return chain
}

/** What leading this department brings with it: what it owns, and what its parts own. */
export const ownedBeneath = async (tx: Tx, event: string, id: string): Promise<Department['modules']> =>
  beneath(await listDepartments(tx, event), id).flatMap(({ modules }) => modules)

/** @throws eventUnknown, inputInvalid for a parent that there is not, departmentTaken */
export const addDepartment = async (tx: Tx, actor: Actor, event: string, input: NewDepartment): Promise<Department> => {
  await knownEvent(tx, event)
  const fields = { ...defaults, ...input }
  await checkParent(tx, event, fields.parentId)
  const department = await tx
    .one(insertDepartment(event, randomBytes(15).toString('base64url'), fields))
    .catch(onUnique('staff_department_slug_key', departmentTaken))
  await audit(tx, actor, { action: 'department.added', target: department.id, after: shown(department) })
  await tellDepartments(tx, [department.id])
  return department
}

/** @throws departmentUnknown, inputInvalid for a parent that there is not, departmentInside, departmentTaken */
export const changeDepartment = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...changes }: DepartmentChanges & { id: string },
): Promise<Department> => {
  await lockTree(tx, event)
  const before = await readDepartment(tx, event, id)
  const fields = { ...before, ...changes }
  await checkParent(tx, event, fields.parentId)
  if (fields.parentId && chainOf(await listDepartments(tx, event), fields.parentId).includes(id))
    throw departmentInside()
  const after = await tx.one(updateDepartment(fields)).catch(onUnique('staff_department_slug_key', departmentTaken))
  await audit(tx, actor, { action: 'department.changed', target: id, before: shown(before), after: shown(after) })
  await tellDepartments(tx, [id])
  return after
}

/** @throws departmentUnknown, departmentInUse */
export const removeDepartment = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await readDepartment(tx, event, id)
  await tx
    .transaction((part) => deleteDepartment(part, id))
    .catch((error: unknown) => {
      // 23503: something refers to it.
      throw codeOf(error) === '23503' ? departmentInUse() : error
    })
  await audit(tx, actor, { action: 'department.removed', target: id, before: shown(before) })
  await announce(tx, staffMessages.departmentRemoved, { department: { id, event } })
}

/** Tells accounts what these departments are now. */
export const tellDepartments = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await lockDepartments(tx, ids)
  for (const department of await tx.any(selectTold(ids)))
    await announce(tx, staffMessages.departmentChanged, { department })
}

/** Tells of every department that somebody is in: say, because they are known as a user now. */
export const tellDepartmentsOf = async (tx: Tx, person: string): Promise<void> =>
  tellDepartments(
    tx,
    (await tx.any(selectDepartmentsOf(person))).map(({ id }) => id),
  )

/** Departments as they are told of, for who has lost what it was told. */
export const toldDepartments = async (tx: Tx, event: string) =>
  tx.any(selectTold((await listDepartments(tx, event)).map(({ id }) => id)))

const checkParent = async (tx: Tx, event: string, parent: string | null): Promise<void> => {
  if (parent && !(await tx.maybeOne(selectDepartment(event, parent))))
    throw inputInvalid({ errors: [{ at: 'body/parentId', message: 'is no department of this event' }] })
}

const shown = ({ calendarKey, ...department }: Department) => department
