import type { Tx } from '@midsummer/database'
import { Belonging, deleteBelonging, insertBelonging, selectBelongings, selectManage } from './queries.ts'

export { Belonging }

/** The conventions that somebody is one of the people of. */
export const belongingsOf = (tx: Tx, user: string) => tx.any(selectBelongings(user))

/** The address where a convention's organisers work, if it has one by now: as the platform is reached, at a host of its own. */
export const manageOf = async (tx: Tx, tenant: string, origin: string): Promise<URL | undefined> => {
  const found = await tx.maybeOne(selectManage(tenant))
  return found ? Object.assign(new URL(origin), { hostname: found.host }) : undefined
}

export const noteBelonging = (tx: Tx, user: string, tenant: string) => insertBelonging(tx, user, tenant)

export const endBelonging = (tx: Tx, user: string, tenant: string) => deleteBelonging(tx, user, tenant)
