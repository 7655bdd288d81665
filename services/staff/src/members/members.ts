import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, inputInvalid } from '@midsummer/service'
import { readDepartment, tellDepartments } from '../departments/departments.ts'
import { memberUnknown } from '../errors.ts'
import { readPerson } from '../people/people.ts'
import type { Role } from '../shapes.ts'
import { checkTitle } from '../titles/titles.ts'
import {
  deleteMember,
  type Member,
  selectLead,
  selectLed,
  selectMember,
  selectMembers,
  selectMemberships,
  selectMembershipsOfUser,
  selectStrengths,
  upsertMember,
} from './queries.ts'

export { Member, Strength } from './queries.ts'

export interface NewMember {
  department: string
  person: string
  role: Role
  titleId?: string | null | undefined
  title?: string | null | undefined
}

/** A department's people, leaders first. @throws departmentUnknown */
export const listMembers = async (tx: Tx, event: string, department: string): Promise<readonly Member[]> => {
  const { id } = await readDepartment(tx, event, department)
  return tx.any(selectMembers(id))
}

/** Departments, each with who leads it and how many people are in it. */
export const withStrength = async <One extends { id: string }>(tx: Tx, departments: readonly One[]) => {
  const strengths = await tx.any(selectStrengths(departments.map(({ id }) => id)))
  return departments.map((department) => ({
    leaders: [],
    people: 0,
    ...department,
    ...strengths.find(({ id }) => id === department.id),
  }))
}

/** What somebody is in which departments. */
export const membershipsOf = (tx: Tx, person: string) => tx.any(selectMemberships(person))

/** What somebody is in one department; nothing when they are not in it. */
export const membershipIn = (tx: Tx, department: string, person: string) =>
  tx.maybeOne(selectMember(department, person))

/** Whether a user leads this department or one above it, or is the deputy. */
export const leads = async (tx: Tx, event: string, department: string, user: string): Promise<boolean> =>
  (await tx.maybeOne(selectLead(event, department, user))) !== null

/** The departments that a user leads or represents. */
export const ledBy = (tx: Tx, event: string, user: string) => tx.any(selectLed(event, user))

/**
 * Makes somebody part of a department, or something else in it; accounts is told.
 * @throws departmentUnknown, personUnknown, inputInvalid for a title that there is not, or two
 */
export const setMember = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { department, person, role, titleId = null, title = null }: NewMember,
): Promise<Member> => {
  await readDepartment(tx, event, department)
  await readPerson(tx, event, person)
  if (titleId && title) throw inputInvalid({ errors: [{ at: 'body/title', message: 'is not told beside titleId' }] })
  await checkTitle(tx, event, titleId)
  const before = await membershipIn(tx, department, person)
  await upsertMember(tx, event, { departmentId: department, personId: person, role, titleId, title })
  const after = await tx.one(selectMember(department, person))
  await audit(tx, actor, { action: 'member.set', target: person, before, after })
  await tellDepartments(tx, [department])
  return after
}

/** Lets somebody leave a department; their shifts stay until somebody takes them off. @throws memberUnknown */
export const removeMember = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { department, person }: { department: string; person: string },
): Promise<void> => {
  await readDepartment(tx, event, department)
  const before = await membershipIn(tx, department, person)
  if (!before) throw memberUnknown()
  await deleteMember(tx, department, person)
  await audit(tx, actor, { action: 'member.removed', target: person, before })
  await tellDepartments(tx, [department])
}

/** Whoever is no member of the convention any more is in none of its departments; accounts is told. */
export const endMemberships = async (tx: Tx, user: string): Promise<void> => {
  const ended = await tx.any(selectMembershipsOfUser(user))
  for (const before of ended) {
    await deleteMember(tx, before.departmentId, before.personId)
    await audit(
      tx,
      { kind: 'system', id: 'membership-ended' },
      { action: 'member.removed', target: before.personId, before },
    )
  }
  await tellDepartments(
    tx,
    ended.map(({ departmentId }) => departmentId),
  )
}
