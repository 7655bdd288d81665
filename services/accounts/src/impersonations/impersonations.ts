import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { tellAccess } from '../access/access.ts'
import { impersonationUnknown } from '../errors.ts'
import { readMember } from '../memberships/memberships.ts'
import { inMinutes } from '../secret.ts'
import { endImpersonations, type Impersonation, insertImpersonation, selectImpersonation } from './queries.ts'

/** Of who runs the platform, in one browser. */
export interface Looking {
  session: string
  staff: string
}

/**
 * Who runs the platform sees and does for a while what a member of a convention would; whatever they do names both.
 * @throws memberUnknown
 */
export const beginImpersonation = async (
  tx: Tx,
  { session, staff }: Looking,
  { user, reason, minutes }: { user: string; reason: string; minutes: number },
): Promise<Impersonation> => {
  await readMember(tx, user)
  await tx.any(endImpersonations(session))
  const begun = await tx.one(insertImpersonation({ session, staff, user, reason, endsAt: inMinutes(minutes) }))
  await audit(tx, { kind: 'person', id: staff }, { action: 'impersonation.begun', target: user, after: begun })
  await tellAccess(tx, [staff])
  return begun
}

/** @throws impersonationUnknown */
export const endImpersonation = async (tx: Tx, actor: Actor, session: string): Promise<void> => {
  const ended = await tx.any(endImpersonations(session))
  if (ended.length === 0) throw impersonationUnknown()
  for (const { user } of ended) {
    await audit(tx, actor, { action: 'impersonation.ended', target: user })
    await tellAccess(tx, [user])
  }
}

export const findImpersonation = async (tx: Tx, session: string): Promise<Impersonation | undefined> =>
  (await tx.maybeOne(selectImpersonation(session))) ?? undefined
