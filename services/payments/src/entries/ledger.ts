import { paymentsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { type Snapshot, stated } from '@midsummer/messages'
import { count } from '../metrics.ts'
import { Entry, insertEntry, type NewEntry, selectEntry, selectEntryById, selectSold } from './queries.ts'

export { Entry }

/** Adds a movement to the ledger, and tells whoever sells. Nothing when it is there already. */
export const record = async (tx: Tx, fields: NewEntry): Promise<Entry | null> => {
  const entry = await tx.maybeOne(insertEntry(fields))
  if (!entry) return null
  if (entry.remark) count(tx, 'odd', entry.remark)
  await announceEntry(tx, entry)
  return entry
}

type Cash = Pick<
  NewEntry,
  'event' | 'kind' | 'domain' | 'reference' | 'amount' | 'currency' | 'payment' | 'movement' | 'at'
>

/** As `record`, of cash, which no provider tells of twice. */
export const recordCash = async (tx: Tx, cash: Cash): Promise<Entry> => {
  const entry = await tx.one(
    insertEntry({ ...cash, account: null, provider: 'cash', live: true, attempt: null, remark: null }),
  )
  await announceEntry(tx, entry)
  return entry
}

/** An entry of an event, if there is such. */
export const findEntry = (tx: Tx, event: string, id: string): Promise<Entry | null> =>
  tx.maybeOne(selectEntry(event, id))

export const entryById = (tx: Tx, id: string): Promise<Entry> => tx.one(selectEntryById(id))

/** Tells whoever sells what moved; money without a purpose is told when it has got one. */
export const announceEntry = async (tx: Tx, entry: Entry): Promise<void> => {
  const data = about(entry)
  if (data) await announce(tx, paymentsMessages.entrySettled, data)
}

/** Every entry that counts for somebody, for who has lost what they were told. */
export const snapshot: Snapshot = async (tx) =>
  (await tx.any(selectSold)).flatMap((entry) => {
    const data = about(entry)
    return data ? [stated(paymentsMessages.entrySettled, data)] : []
  })

const about = ({ event, id, kind, domain, reference, amount, currency, provider, at }: Entry) =>
  domain === null || reference === null
    ? undefined
    : { event, entry: { id, kind, domain, reference, amount, currency, provider, at } }
