import { randomBytes } from 'node:crypto'
import { type Actor, personActed } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { type Account, addressOf, learnAccount, type Speaker } from '@midsummer/proofs'
import { audit, knownEvent } from '@midsummer/service'
import { tellDepartmentsOf } from '../departments/departments.ts'
import { personKnown, personMissing, personUnknown } from '../errors.ts'
import {
  insertPerson,
  linkPeople,
  lockPerson,
  moveAddress,
  type Person,
  type PersonSearch,
  selectPeople,
  selectPerson,
  selectPersonOfCode,
  selectPersonOfUser,
  updateOrigin,
  updateSkills,
  upsertPerson,
} from './queries.ts'

export { Person } from './queries.ts'

/** The person who speaks. @throws personMissing, personUnknown */
export const speaking = async (tx: Tx, event: string, { user, code }: Speaker): Promise<Person> => {
  if (code === undefined && user === undefined) throw personMissing()
  const person = await tx.maybeOne(
    code === undefined ? selectPersonOfUser(event, user ?? '') : selectPersonOfCode(event, code),
  )
  if (!person) throw personUnknown()
  return person
}

/** Whoever comes: signed in, or with the proof of an address. */
interface Newcomer {
  origin: string
  user: string | undefined
  proof: string | undefined
}

const secret = () => randomBytes(15).toString('base64url')

/**
 * The person who wants to help: of the user who is signed in, or else of the address that is proven; made when there is none.
 * @throws eventUnknown, accountUnknown while accounts' message is on the way, proofMissing
 */
export const welcome = async (
  tx: Tx,
  event: string,
  { user, proof, ...fields }: Pick<Person, 'name' | 'locale'> & Newcomer,
): Promise<Person> => {
  await knownEvent(tx, event)
  if (user !== undefined) {
    const known = await tx.maybeOne(selectPersonOfUser(event, user))
    if (known) return known.origin ? known : tx.one(updateOrigin(known.id, fields.origin))
  }
  const email = await addressOf(tx, event, { user, proof })
  await announce(tx, personActed('staff'), { email })
  return tx.one(upsertPerson(event, { email, ...fields, code: secret(), calendarKey: secret() }))
}

/** Staff add somebody who did not come by themselves. @throws eventUnknown, personKnown */
export const addPerson = async (
  tx: Tx,
  actor: Actor,
  event: string,
  fields: Pick<Person, 'email' | 'name' | 'locale'>,
): Promise<Person> => {
  await knownEvent(tx, event)
  const person = await tx.maybeOne(insertPerson(event, { ...fields, code: secret(), calendarKey: secret() }))
  if (!person) throw personKnown()
  const { id, name, email } = person
  await audit(tx, actor, { action: 'person.added', target: id, after: { name, email } })
  return person
}

/** Takes what accounts tells of a member: whoever has helped under this address is this user from here on. */
export const learnMember = async (tx: Tx, account: Account, message: string): Promise<void> => {
  if (!(await learnAccount(tx, account, message))) return
  await moveAddress(tx, account)
  for (const { id } of await tx.any(linkPeople(account))) await tellDepartmentsOf(tx, id)
}

/** @throws personUnknown */
export const readPerson = async (tx: Tx, event: string, id: string): Promise<Person> => {
  const person = await tx.maybeOne(selectPerson(event, id))
  if (!person) throw personUnknown()
  return person
}

/** The person, for who is about to change where they are. @throws personUnknown */
export const holdPerson = async (tx: Tx, event: string, id: string): Promise<Person> => {
  const person = await tx.maybeOne(lockPerson(event, id))
  if (!person) throw personUnknown()
  return person
}

export const findPeople = (tx: Tx, search: PersonSearch) => tx.any(selectPeople(search))

/** Notes what staff have seen of somebody. @throws personUnknown */
export const noteSkills = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, skills }: { id: string; skills: readonly string[] },
): Promise<Person> => {
  const before = await holdPerson(tx, event, id)
  const after = await tx.one(updateSkills(event, id, skills))
  const what = ({ skills }: Person) => ({ skills })
  await audit(tx, actor, { action: 'person.skills', target: id, before: what(before), after: what(after) })
  return after
}
