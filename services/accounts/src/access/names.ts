import type { Tx } from '@midsummer/database'
import { knownEvents } from '@midsummer/service'
import { findMember } from '../memberships/memberships.ts'
import { rolesOf } from '../roles/roles.ts'

/** What somebody is in a convention, in words for its programs: `member`, `superuser`, `admin_event`, `f27:admin_registrar`. */
export const roleNames = async (tx: Tx, user: string): Promise<string[]> => {
  const member = await findMember(tx, user)
  if (!member) return []
  const slugs = new Map((await knownEvents(tx)).map(({ id, slug }) => [id, slug]))
  const roles = await rolesOf(tx, user)
  return [
    'member',
    ...(member.superuser ? ['superuser'] : []),
    ...(member.developer ? ['developer'] : []),
    ...roles.map(({ event, role }) => (event === null ? role : `${slugs.get(event)}:${role}`)),
  ]
}
