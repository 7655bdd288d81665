import type { Tx } from '@midsummer/database'
import { Belonging, deleteBelonging, insertBelonging, selectBelongings } from './queries.ts'

export { Belonging }

/** The conventions that somebody is one of the people of. */
export const belongingsOf = (tx: Tx, user: string) => tx.any(selectBelongings(user))

export const noteBelonging = (tx: Tx, user: string, tenant: string) => insertBelonging(tx, user, tenant)

export const endBelonging = (tx: Tx, user: string, tenant: string) => deleteBelonging(tx, user, tenant)
