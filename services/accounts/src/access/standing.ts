import { resolve, said } from '@midsummer/access'
import type { SessionStanding, TenantRef } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'
import { findImpersonation } from '../impersonations/impersonations.ts'
import { meetMember } from '../memberships/memberships.ts'
import { factsOf } from './access.ts'
import { explain } from './explain.ts'
import { selectKnown } from './queries.ts'

/** Who is signed in, and where. */
export interface SignedIn {
  session: string
  user: string
  email: string
  name: string
  locale: string
  staff: boolean
}

/** What somebody who is signed in may do at a host: the one place where a session becomes access. */
export const standingOf = async (
  database: Database,
  { staff, session, ...who }: SignedIn,
  tenant: TenantRef | undefined,
  event: string | undefined,
): Promise<SessionStanding> => {
  const { user, email, name } = who
  // Platform staff run the platform on its host, and come to a convention without becoming one of its people.
  if (!tenant) return { session, user, access: {}, operator: staff }
  const seen = staff ? await database.inTenant(tenant, (tx) => findImpersonation(tx, session)) : undefined
  if (seen) {
    const as = await database.inTenant(tenant, (tx) => explain(tx, { user: seen.user, event: event ?? null }))
    return { session, user: seen.user, by: user, ...said(as), operator: false }
  }
  const [known] = await database.read(tenant, selectKnown(user, event ?? null))
  if (!known) throw new Error('a statement without a row')
  const { member } = known
  const met = member && !member.left && member.email === email && member.name === name
  if (!met && !staff) await database.inTenant(tenant, (tx) => meetMember(tx, who))
  return { session, user, ...said(resolve({ ...factsOf(known), platformStaff: staff })), operator: false }
}
