import { type Actor, accountsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { tellAccess } from '../access/access.ts'
import { lastSuperuser, memberUnknown } from '../errors.ts'
import { takeAllRoles } from '../roles/roles.ts'
import {
  lockMember,
  lockSuperusers,
  Member,
  markLeft,
  selectAllMembers,
  selectMember,
  selectMemberByEmail,
  selectMembers,
  updateFlags,
  upsertMember,
} from './queries.ts'

export { Member }

/** Somebody comes to a convention for the first time, or again, or under another name. */
export const meetMember = async (
  tx: Tx,
  known: Pick<Member, 'user' | 'email' | 'name' | 'locale'>,
): Promise<Member> => {
  const member = await tx.one(upsertMember(known))
  const { user, email, name, locale } = member
  await audit(tx, { kind: 'person', id: user }, { action: 'membership.met', target: user, after: { email, name } })
  await announce(tx, accountsMessages.membershipChanged, { member: { user, email, name, locale } })
  return member
}

export const findMember = async (tx: Tx, user: string): Promise<Member | undefined> =>
  (await tx.maybeOne(selectMember(user))) ?? undefined

/** @throws memberUnknown */
export const readMember = async (tx: Tx, user: string): Promise<Member> => {
  const member = await findMember(tx, user)
  if (!member) throw memberUnknown()
  return member
}

/** @throws memberUnknown */
export const memberByEmail = async (tx: Tx, email: string): Promise<Member> => {
  const member = await tx.maybeOne(selectMemberByEmail(email))
  if (!member) throw memberUnknown({ detail: email })
  return member
}

/** Whose name or address begins like this. @param after the user of the last page's end */
export const searchMembers = (tx: Tx, search: string, after: string | undefined, limit: number) =>
  tx.any(selectMembers(search, after ?? null, limit))

export const listMembers = (tx: Tx) => tx.any(selectAllMembers)

/** Makes somebody a superuser or a developer, or no more. @throws memberUnknown, lastSuperuser */
export const changeMember = async (
  tx: Tx,
  actor: Actor,
  user: string,
  changes: Partial<Pick<Member, 'superuser' | 'developer'>>,
): Promise<Member> => {
  if (changes.superuser === false) await keepSuperuser(tx, user)
  const before = await tx.maybeOne(lockMember(user))
  if (!before) throw memberUnknown()
  const after = await tx.one(updateFlags(user, { ...before, ...changes }))
  await audit(tx, actor, { action: 'membership.changed', target: user, before, after })
  await tellAccess(tx, [user])
  return after
}

/** Somebody is no member any more, of their own will or by others; what they had been given goes. @throws memberUnknown, lastSuperuser */
export const endMembership = async (tx: Tx, actor: Actor, user: string): Promise<void> => {
  await keepSuperuser(tx, user)
  const before = await tx.maybeOne(lockMember(user))
  if (!before) throw memberUnknown()
  await takeAllRoles(tx, user)
  await markLeft(tx, user)
  await audit(tx, actor, { action: 'membership.ended', target: user, before })
  await tellAccess(tx, [user])
}

const keepSuperuser = async (tx: Tx, user: string): Promise<void> => {
  const superusers = await tx.any(lockSuperusers)
  if (superusers.length === 1 && superusers[0]?.user === user) throw lastSuperuser()
}
