import type { Actor, TenantRef } from '@midsummer/contracts'
import type { Database, Tx } from '@midsummer/database'
import { audit, inChunks, knownEvent } from '@midsummer/service'
import { entryNotOpen, entryUnknown } from '../errors.ts'
import { announceEntry } from './ledger.ts'
import {
  type Entry,
  type EntrySearch,
  insertAssignment,
  lockPayment,
  selectAccountOf,
  selectEntries,
  selectEntry,
  selectMovements,
} from './queries.ts'

/** All entries that a search finds, the oldest first. */
export const allEntries = (
  { read }: Pick<Database, 'read'>,
  tenant: TenantRef,
  search: Omit<EntrySearch, 'first' | 'after' | 'limit'>,
): AsyncGenerator<Entry> => inChunks((page) => read(tenant, selectEntries({ ...search, first: 'oldest', ...page })))

/**
 * Gives money that nobody expected a purpose: from then on it counts there, with all that moved in it.
 * @throws entryUnknown, entryNotOpen
 */
export const assign = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { domain, reference }: { domain: string; reference: string },
): Promise<Entry> => {
  const known = await tx.maybeOne(selectEntry(event, id))
  const account = (await tx.maybeOne(selectAccountOf(id)))?.account
  if (!known || !account) throw entryUnknown()
  // Settling holds the same lock: what moves meanwhile is told once, by it or by us.
  await tx.query(lockPayment(account, known.payment))
  const entry = await tx.one(selectEntry(event, id))
  if (entry.kind !== 'payment' || entry.domain !== null) throw entryNotOpen()
  const { currency } = await knownEvent(tx, event)
  if (entry.currency !== currency)
    throw entryNotOpen({ detail: `It is in ${entry.currency}, and this event counts ${currency}.` })
  await tx.query(insertAssignment(id, domain, reference, actor.id ?? actor.kind))
  await audit(tx, actor, { action: 'entry.assigned', target: id, before: entry, after: { domain, reference } })
  for (const movement of await tx.any(selectMovements(entry.payment, account))) await announceEntry(tx, movement)
  return tx.one(selectEntry(event, id))
}
