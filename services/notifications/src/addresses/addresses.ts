import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { addressNotRefused } from '../errors.ts'
import { deleteRefused, selectRefused, upsertRefused } from './queries.ts'

/** No more mail goes to this address until staff take the mark away. */
export const markRefused = async (tx: Tx, address: string, reason: string): Promise<void> => {
  await upsertRefused(tx, address, reason)
}

export const listRefused = (tx: Tx, after: string, limit: number) => tx.any(selectRefused(after, limit))

/** Mail may go to this address again. @throws addressNotRefused */
export const releaseAddress = async (tx: Tx, actor: Actor, event: string, address: string): Promise<void> => {
  const before = await tx.maybeOne(deleteRefused(address))
  if (!before) throw addressNotRefused()
  await audit(tx, actor, { action: 'address.released', target: event, before })
}
