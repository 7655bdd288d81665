import type { Tx } from '@midsummer/database'
import { cancelOpen, insertPickup } from './queries.ts'

/** What was bought waits for its buyer from now on. */
export const openPickup = (tx: Tx, order: string) => insertPickup(tx, order)

/** Nothing waits any more. */
export const endPickup = (tx: Tx, order: string) => cancelOpen(tx, order)
