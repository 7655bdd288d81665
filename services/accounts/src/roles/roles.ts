import { allows, holds, ROLES } from '@midsummer/access'
import { type Actor, type Context, RIGHTS } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import { tellAccess } from '../access/access.ts'
import { notYours, roleUnknown } from '../errors.ts'
import { deleteAllRoles, deleteRoles, Given, insertRoles, selectRoles } from './queries.ts'

export { Given }

/** Who gives and decides, and what they hold: nobody gives what they do not have. */
export interface Giver {
  actor: Actor
  /** The event that their own answer is about. */
  event: string | null
  holds: Pick<Context, 'access' | 'rights'>
}

/** What may be given: the roles of an event, and the finer rights. */
export const GIVEN: readonly string[] = [...Object.keys(ROLES), ...RIGHTS]

export const rolesOf = (tx: Tx, user: string): Promise<readonly Given[]> => tx.any(selectRoles(user))

/**
 * Somebody has these roles and rights in an event, or in all, and no others there.
 * @throws roleUnknown, notYours, eventUnknown
 */
export const setRoles = async (
  tx: Tx,
  giver: Giver,
  user: string,
  event: string | null,
  roles: readonly string[],
): Promise<readonly Given[]> => {
  if (event !== null) await knownEvent(tx, event)
  const before = (await rolesOf(tx, user)).filter((given) => given.event === event).map(({ role }) => role)
  const added = roles.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !roles.includes(role))
  mayGive(giver, event, [...added, ...taken])
  await deleteRoles(tx, user, event, taken)
  await insertRoles(tx, user, event, added, actorName(giver.actor))
  await audit(tx, giver.actor, {
    action: 'roles.set',
    target: user,
    before: { event, roles: before },
    after: { event, roles },
  })
  await tellAccess(tx, [user])
  return rolesOf(tx, user)
}

/** Somebody has these besides what they have, as it was settled by who invited them. */
export const giveRoles = async (
  tx: Tx,
  actor: Actor,
  user: string,
  event: string | null,
  roles: readonly string[],
  givenBy: string,
): Promise<void> => {
  await insertRoles(tx, user, event, roles, givenBy)
  await audit(tx, actor, { action: 'roles.given', target: user, after: { event, roles } })
  await tellAccess(tx, [user])
}

/** Whatever was given to somebody who leaves goes with them. */
export const takeAllRoles = (tx: Tx, user: string) => deleteAllRoles(tx, user)

/** An admin decides for the event that they are in; for another, or for all of them, who owns the convention. */
export const decidesFor = ({ event: own, holds: giver }: Giver, event: string | null): boolean =>
  allows(giver, 'accounts', 'superadmin') || (event !== null && event === own)

/** @throws roleUnknown; notYours for what the giver does not hold there */
export const mayGive = (giver: Giver, event: string | null, roles: readonly string[]): void => {
  const unknown = roles.filter((role) => !GIVEN.includes(role))
  if (unknown.length > 0)
    throw roleUnknown({ errors: unknown.map((role) => ({ at: 'body/roles', message: role.slice(0, 60) })) })
  if (!decidesFor(giver, event)) throw notYours({ detail: 'You may give roles in your own event alone.' })
  // Rights are held one by one, also by who decides for the whole convention.
  const refused = roles.filter((role) => !holds(giver.holds, { roles: [role] }))
  if (refused.length > 0) throw notYours({ errors: refused.map((role) => ({ at: 'body/roles', message: role })) })
}
