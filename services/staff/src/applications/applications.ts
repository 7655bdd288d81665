import { type Actor, staffMessages } from '@midsummer/contracts'
import { announce, onUnique, type Tx } from '@midsummer/database'
import type { Answers } from '@midsummer/forms'
import { publishedForm, submit } from '@midsummer/forms/server'
import { audit, inputInvalid } from '@midsummer/service'
import { readDepartment } from '../departments/departments.ts'
import { applicationDecided, applicationOnce, applicationUnknown, openingClosed } from '../errors.ts'
import { membershipIn, setMember } from '../members/members.ts'
import { isOpen, readOpening } from '../openings/openings.ts'
import { mailTo } from '../people/mail.ts'
import { type Person, readPerson, welcome } from '../people/people.ts'
import type { Role } from '../shapes.ts'
import {
  type Application,
  insertApplication,
  lockApplication,
  type Search,
  selectApplication,
  selectApplications,
  selectApplicationsOf,
  updateApplication,
} from './queries.ts'

export { Application, ApplicationState } from './queries.ts'

/** The form that whoever applies answers, when an organiser has published one. */
export const APPLICATION_FORM = 'application'

export interface NewApplication {
  user: string | undefined
  proof: string | undefined
  name: string
  locale: string
  origin: string
  department?: string | undefined
  opening?: string | undefined
  answers?: Answers | undefined
}

/**
 * Somebody asks to help: in a department, or in a position that it seeks somebody for.
 * @throws eventUnknown, accountUnknown, proofMissing, departmentUnknown, openingUnknown, openingClosed, applicationOnce, answersWrong
 */
export const apply = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { department, opening, answers, ...who }: NewApplication,
): Promise<{ person: Person; application: Application }> => {
  const person = await welcome(tx, event, who)
  const wanted = opening === undefined ? undefined : await readOpening(tx, event, opening)
  if (wanted && !isOpen(wanted, Date.now())) throw openingClosed()
  const departmentId = wanted?.departmentId ?? department
  if (departmentId === undefined)
    throw inputInvalid({ errors: [{ at: 'body/department', message: 'is missing, and no opening names one' }] })
  const { name } = await readDepartment(tx, event, departmentId)
  if (await membershipIn(tx, departmentId, person.id)) throw applicationOnce()
  const { id } = await tx
    .one(insertApplication(event, { personId: person.id, departmentId, openingId: wanted?.id ?? null }))
    .catch(onUnique('staff_application_once', applicationOnce))
  if (answers || (await publishedForm(tx, event, APPLICATION_FORM)))
    await submit(tx, actor, { event, form: APPLICATION_FORM, reference: id, answers: answers ?? {} })
  await mailTo(tx, event, person, 'staff.application', {
    department: name,
    state: 'submitted',
    reason: '',
  })
  return { person, application: await told(tx, event, id) }
}

export const findApplications = (tx: Tx, search: Search) => tx.any(selectApplications(search))

/** What somebody has applied for, oldest first. */
export const applicationsOf = (tx: Tx, person: string) => tx.any(selectApplicationsOf(person))

/** @throws applicationUnknown */
export const readApplication = async (tx: Tx, event: string, id: string): Promise<Application> => {
  const application = await tx.maybeOne(selectApplication(event, id))
  if (!application) throw applicationUnknown()
  return application
}

/** What whoever is accepted becomes. */
export const roleOffered = async (tx: Tx, event: string, { openingId }: Application): Promise<Role> =>
  openingId === null ? 'volunteer' : (await readOpening(tx, event, openingId)).role

/**
 * Accepts somebody into the department, or turns them down; they are told.
 * @throws applicationUnknown, applicationDecided
 */
export const decide = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, state, reason }: { id: string; state: 'accepted' | 'rejected'; reason: string },
): Promise<Application> => {
  const before = await undecided(tx, event, id)
  await tx.one(updateApplication(id, state, reason))
  if (state === 'accepted') {
    const role = await roleOffered(tx, event, before)
    // Somebody who came another way meanwhile stays what they are.
    if (!(await membershipIn(tx, before.departmentId, before.personId)))
      await setMember(tx, actor, event, { department: before.departmentId, person: before.personId, role })
  }
  await audit(tx, actor, { action: `application.${state}`, target: id, before: before.state, after: { state, reason } })
  const { name: department } = await readDepartment(tx, event, before.departmentId)
  const person = await readPerson(tx, event, before.personId)
  await mailTo(tx, event, person, 'staff.application', { department, state, reason })
  return told(tx, event, id)
}

/** @throws applicationUnknown when it is another's, applicationDecided */
export const withdrawApplication = async (tx: Tx, event: string, person: string, id: string): Promise<Application> => {
  const before = await readApplication(tx, event, id)
  if (before.personId !== person) throw applicationUnknown()
  await undecided(tx, event, id)
  await tx.one(updateApplication(id, 'withdrawn', ''))
  return told(tx, event, id)
}

/** An application that has changed, announced as it is now. */
const told = async (tx: Tx, event: string, id: string): Promise<Application> => {
  const application = await readApplication(tx, event, id)
  const { personId: person, departmentId: department, openingId: opening, state } = application
  await announce(tx, staffMessages.applicationChanged, {
    event,
    application: { id, person, department, opening, state },
  })
  return application
}

const undecided = async (tx: Tx, event: string, id: string): Promise<Application> => {
  const application = await tx.maybeOne(lockApplication(event, id))
  if (!application) throw applicationUnknown()
  if (application.state !== 'submitted') throw applicationDecided()
  return application
}
