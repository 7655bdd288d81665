import { type Actor, accountsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { tellAccess } from '../access/access.ts'
import { leaveDepartments } from '../departments/departments.ts'
import { lastSuperuser, memberUnknown } from '../errors.ts'
import { takeAllRoles } from '../roles/roles.ts'
import {
  insertAct,
  type Known,
  lockAddress,
  lockMember,
  lockSuperusers,
  Member,
  markLeft,
  selectAllKnown,
  selectKnownByEmail,
  selectMember,
  selectMemberByEmail,
  selectMembers,
  takeAct,
  updateFlags,
  updateJoined,
  upsertKnown,
} from './queries.ts'

export { Member }
/** Who somebody is, as they come to a convention. */
export type Who = Omit<Known, 'joined'>

/**
 * Somebody has signed in at a convention for the first time, or under another name. Whoever has acted there before, by
 * their address alone, is one of its people now.
 */
export const meet = async (tx: Tx, who: Who): Promise<void> => {
  await lockAddress(tx, who.email)
  const known = await tx.one(upsertKnown(who))
  if (await tx.maybeOne(takeAct(who.email))) await join(tx, known.user)
  else await tell(tx, known)
}

/** Somebody has done what makes them one of a convention's people. Until they sign in there, the address is remembered. */
export const noteAct = async (tx: Tx, email: string): Promise<void> => {
  await lockAddress(tx, email)
  const known = await tx.maybeOne(selectKnownByEmail(email))
  if (!known) await insertAct(tx, email)
  else await join(tx, known.user)
}

/** Somebody who has signed in there is one of a convention's people from now on. Repeatable. */
export const join = async (tx: Tx, user: string): Promise<void> => {
  const known = await tx.maybeOne(updateJoined(user))
  if (!known) return
  await audit(tx, { kind: 'person', id: user }, { action: 'membership.begun', target: user })
  await tell(tx, known)
}

const tell = (tx: Tx, { joined, ...member }: Known): Promise<void> =>
  announce(tx, accountsMessages.membershipChanged, { member, joined })

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
export const searchMembers = (tx: Tx, text: string, after: string | undefined, limit: number) =>
  tx.any(selectMembers(text, after ?? null, limit))

/** Everybody who has signed in here and has not left. */
export const listKnown = (tx: Tx) => tx.any(selectAllKnown)

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
  await leaveDepartments(tx, user)
  await markLeft(tx, user)
  await audit(tx, actor, { action: 'membership.ended', target: user, before })
  await announce(tx, accountsMessages.membershipEnded, { user })
  await tellAccess(tx, [user])
}

const keepSuperuser = async (tx: Tx, user: string): Promise<void> => {
  const superusers = await tx.any(lockSuperusers)
  if (superusers.length === 1 && superusers[0]?.user === user) throw lastSuperuser()
}
