import { isMore, resolve, said } from '@midsummer/access'
import type { SessionStanding, TenantRef } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'
import { provesTwice } from '../factors/factors.ts'
import { findImpersonation } from '../impersonations/impersonations.ts'
import { meet } from '../memberships/memberships.ts'
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
  /** How they have proven who they are. */
  methods: readonly string[]
}

/** What somebody who is signed in may do at a host: the one place where a session becomes access. */
export const standingOf = async (
  database: Database,
  { staff, session, methods, ...who }: SignedIn,
  tenant: TenantRef | undefined,
  event: string | undefined,
): Promise<SessionStanding> => {
  const { user, email, name } = who
  // Platform staff run the platform on its host, and come to a convention without becoming one of its people.
  if (!tenant) return { session, user, access: {}, operator: staff }
  const [known] = await database.read(tenant, selectKnown(user, event ?? null))
  if (!known) throw new Error('a statement without a row')
  const { member, strict } = known
  const proven = !strict || provesTwice(methods)
  // Of whom a second factor is still wanted: they look with nobody else's eyes either.
  const seen = staff && proven ? await database.inTenant(tenant, (tx) => findImpersonation(tx, session)) : undefined
  if (seen) {
    const as = await database.inTenant(tenant, (tx) => explain(tx, { user: seen.user, event: event ?? null }))
    return { session, user: seen.user, by: user, ...said(as), operator: false }
  }
  if ((!staff || member) && (member?.email !== email || member.name !== name))
    await database.inTenant(tenant, (tx) => meet(tx, who))
  const facts = factsOf(known)
  const answer = resolve({ ...facts, platformStaff: staff })
  // Whoever leads a department looks after its people, also where it owns no module.
  const leads = facts.departments?.some(({ part }) => part === 'leader' || part === 'deputy') ?? false
  const withheld = !proven && (leads || isMore(answer))
  return {
    session,
    user,
    operator: false,
    ...(withheld ? { ...said(resolve({})), withheld: 'second-factor' } : said(answer)),
  }
}
