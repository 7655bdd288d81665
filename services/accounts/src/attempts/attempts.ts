import type { Database, Tx } from '@midsummer/database'
import { tooManyAttempts } from '../errors.ts'
import { deleteOldAttempts, forgiveRow, insertAttempt } from './queries.ts'

/** How often something may be tried in a while. */
export interface Limit {
  /** What is tried, and by whom: `password:account:<hash>`. */
  key: string
  most: number
  minutes: number
}

/**
 * Counts an attempt before it is made, so that many at once are counted too. It stands even when what follows fails.
 * @throws tooManyAttempts
 */
export const attempt = async ({ shared }: Database, limits: readonly Limit[]): Promise<void> => {
  for (const { key, most, minutes } of limits) {
    const { count, left } = await shared((tx) => tx.one(insertAttempt(key, minutes)))
    if (count > most) throw tooManyAttempts({ retryAfter: left })
  }
}

/** Takes attempts back that have succeeded: only failures count. */
export const forgive = ({ shared }: Database, limits: readonly Limit[]): Promise<unknown> =>
  shared(async (tx) => {
    for (const { key } of limits) await forgiveRow(tx, key)
  })

export const forgetAttempts = (tx: Tx) => deleteOldAttempts(tx)
