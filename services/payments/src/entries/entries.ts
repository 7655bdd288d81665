import { type Actor, paymentsMessages, type TenantRef } from '@midsummer/contracts'
import { announce, type Database, type Tx } from '@midsummer/database'
import { actorName, audit, inChunks, knownEvent } from '@midsummer/service'
import { entryNotOpen, entryUnknown } from '../errors.ts'
import { count } from '../metrics.ts'
import { announceEntry } from './ledger.ts'
import {
  type Entry,
  type EntrySearch,
  insertCredit,
  lockPayment,
  selectAccountOf,
  selectEntries,
  selectEntry,
  selectMovements,
  takeClaim,
  updateClaimUnknown,
  upsertClaim,
} from './queries.ts'

/** All entries that a search finds, the oldest first. */
export const allEntries = (
  { read }: Pick<Database, 'read'>,
  tenant: TenantRef,
  search: Omit<EntrySearch, 'first' | 'after' | 'limit'>,
): AsyncGenerator<Entry> => inChunks((page) => read(tenant, selectEntries({ ...search, first: 'oldest', ...page })))

/** What staff say that money was for. */
export interface Claim {
  domain: string
  reference: string
}

/**
 * Says what money was for that nobody expected. Whose order that would be is asked; until it has answered, the money
 * waits.
 * @throws entryUnknown, entryNotOpen
 */
export const claim = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { domain, reference }: Claim,
): Promise<Entry> => {
  const { entry } = (await hold(tx, event, id)) ?? {}
  if (!entry) throw entryUnknown()
  if (entry.kind !== 'payment' || entry.domain !== null) throw entryNotOpen()
  const { currency } = await knownEvent(tx, event)
  if (entry.currency !== currency)
    throw entryNotOpen({ detail: `It is in ${entry.currency}, and this event counts ${currency}.` })
  await tx.query(upsertClaim(id, domain, reference, actorName(actor)))
  await audit(tx, actor, { action: 'entry.claimed', target: id, before: entry, after: { domain, reference } })
  await announce(tx, paymentsMessages.claimMade, { event, claim: { entry: id, domain, reference } })
  return tx.one(selectEntry(event, id))
}

/**
 * Takes a domain's answer: money for an order that it has counts there from now on, with all that moved in it. An answer
 * to a claim that another has taken the place of changes nothing.
 */
export const answerClaim = async (
  tx: Tx,
  event: string,
  id: string,
  { domain, reference, known }: Claim & { known: boolean },
): Promise<void> => {
  const { entry, account } = (await hold(tx, event, id)) ?? {}
  const asked = entry?.claim
  if (!entry || !account || asked?.state !== 'asked') return
  if (asked.domain !== domain || asked.reference !== reference) return
  if (!known) return void (await tx.query(updateClaimUnknown(id)))
  await tx.query(takeClaim(id))
  for (const movement of await tx.any(selectMovements(entry.payment, account))) await announceEntry(tx, movement)
}

/** Whoever sells was owed less than this payment: it is shown to staff. */
export const noteCredit = async (tx: Tx, id: string): Promise<void> => {
  count(tx, 'odd', 'credit', (await tx.query(insertCredit(id))).rowCount)
}

/** An entry of a provider's, until the end of the transaction. Settling holds the same lock: what moves meanwhile is told once. */
const hold = async (tx: Tx, event: string, id: string): Promise<{ entry: Entry; account: string } | undefined> => {
  const known = await tx.maybeOne(selectEntry(event, id))
  const account = (await tx.maybeOne(selectAccountOf(id)))?.account
  if (!known || !account) return undefined
  await tx.query(lockPayment(account, known.payment))
  return { entry: await tx.one(selectEntry(event, id)), account }
}
