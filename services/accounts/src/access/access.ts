import type { Facts } from '@midsummer/access'
import { accountsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { type Known, selectKnown } from './queries.ts'

/** Every gateway forgets what these people could do; everybody's, when none is named. */
export const tellAccess = (tx: Tx, users: readonly string[]): Promise<void> =>
  announce(tx, accountsMessages.accessChanged, { users: [...users] })

/** What a convention knows of somebody, as the resolver takes it; who has left has nothing. */
export const factsOf = ({ member, roles, departments }: Known): Facts => {
  if (!member || member.left) return {}
  const { superuser, developer } = member
  return { superuser, developer, roles, departments }
}

export const knownOf = (tx: Tx, user: string, event: string | null): Promise<Known> => tx.one(selectKnown(user, event))
