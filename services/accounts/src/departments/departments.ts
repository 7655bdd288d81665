import type { Tx } from '@midsummer/database'
import { tellAccess } from '../access/access.ts'
import { dropFromDepartments, selectStaff, type Told, upsertDepartment } from './queries.ts'

/** Takes what staff told of a department. What it owns may have passed to anybody: everybody is asked for anew. */
export const learnDepartment = async (tx: Tx, told: Told, message: string): Promise<void> => {
  await upsertDepartment(tx, told, false, message)
  await tellAccess(tx, [])
}

/** There is no such department any more. */
export const forgetDepartment = async (tx: Tx, { id, event }: Pick<Told, 'id' | 'event'>, message: string) => {
  const empty = { parent: null, name: '', modules: [], leaders: [], deputies: [], members: [] }
  await upsertDepartment(tx, { id, event, ...empty }, true, message)
  await tellAccess(tx, [])
}

/** Somebody is in no department any more; staff, who say who is, hear of it later. */
export const leaveDepartments = (tx: Tx, user: string) => dropFromDepartments(tx, user)

/** Whether somebody is in a department of the event. */
export const isStaff = async (tx: Tx, event: string, user: string): Promise<boolean> =>
  (await tx.maybeOne(selectStaff(event, user))) !== null
