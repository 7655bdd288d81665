import type { SessionStanding, TenantRef } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'

/** Who is signed in, and where. */
export interface SignedIn {
  session: string
  user: string
  staff: boolean
  /** None on the platform's own host. */
  tenant: TenantRef | undefined
  event: string | undefined
}

/**
 * What somebody who is signed in may do at a host: the one place where a session becomes access. Platform staff run the
 * platform, on its host; all else is answered once memberships and roles stand.
 */
export const standingOf = async (_tx: Tx, { session, user, staff, tenant }: SignedIn): Promise<SessionStanding> => ({
  session,
  user,
  access: {},
  operator: staff && tenant === undefined,
})
