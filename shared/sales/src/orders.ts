import { randomBytes, timingSafeEqual } from 'node:crypto'
import { setAlarm, type Tx } from '@midsummer/database'
import { type Account, type Entry, noteEntry, stockOf } from './dues.ts'
import { count } from './metrics.ts'
import type { Line } from './options.ts'
import type { OrderState } from './orders-queries.ts'
import { fitPools, takeStock } from './stock.ts'

/** A payment that was begun in the last moment may still arrive: what is held goes back this much later, in milliseconds. */
const GRACE = 60_000

/** What opens an order, or is scanned: nobody guesses 15 random bytes. */
export const newCode = (): string => randomBytes(15).toString('base64url')

export const sameCode = (one: string, other: string): boolean => {
  // By their bytes: a letter may have more than one.
  const [given, known] = [Buffer.from(one), Buffer.from(other)]
  return given.length === known.length && timingSafeEqual(given, known)
}

/** How an order begins: what costs nothing is confirmed at once, else it is held for a while. */
export const beginning = (
  tx: Tx,
  total: number,
  holdMinutes: number,
): { state: OrderState; expiresAt: string | null } => {
  const state = total > 0 ? 'held' : 'confirmed'
  count(tx, 'order', state)
  const expiresAt = total > 0 ? new Date(Date.now() + holdMinutes * 60_000).toISOString() : null
  return { state, expiresAt }
}

/** Has the service look after a hold once its time is over. */
export const watchHold = (tx: Tx, expiresAt: string) =>
  setAlarm(tx, new Date(Date.parse(expiresAt) + GRACE).toISOString())

/**
 * Takes the stock of all lines; when it is not enough, once more after orders whose time is over have let go of theirs.
 * @param capacities of the pools of chosen options
 * @param expireOverdue how many let go
 * @returns what there is not enough of: its pool, and its name on the order
 */
export const takeLines = async (
  tx: Tx,
  dues: readonly Line[],
  capacities: ReadonlyMap<string, number>,
  expireOverdue: (tx: Tx) => Promise<number>,
): Promise<{ pool: string; name: string } | undefined> => {
  const wants = stockOf(dues)
  let pool = (await fitPools(tx, capacities)) ?? (await takeStock(tx, wants))
  if (pool !== undefined && (await expireOverdue(tx)) > 0) pool = await takeStock(tx, wants)
  const missing = pool
  if (missing === undefined) return undefined
  return { pool: missing, name: dues.find(({ pools }) => pools.includes(missing))?.name ?? missing }
}

/** Whether people may cancel by themselves: what is held at any time, what is paid until the event's rules say no. */
export const mayCancel = ({ state }: { state: OrderState }, { cancelUntil }: { cancelUntil: string | null }): boolean =>
  state === 'held' || (cancelUntil !== null && Date.now() < Date.parse(cancelUntil))

interface Settled {
  order: { id: string; state: OrderState }
  account: Account
}

/** What a domain does with its orders when money comes. */
export interface Settling<Whole extends Settled> {
  /** The order, locked; nothing when there is none. */
  lookFor: (tx: Tx, event: string, id: string) => Promise<Whole | undefined>
  confirm: (tx: Tx, event: string, whole: Whole) => Promise<unknown>
  /** Takes the stock of an expired order again, and confirms it if there was enough left. */
  revive: (tx: Tx, event: string, whole: Whole) => Promise<unknown>
}

/**
 * Takes what payments tells of an order: once nothing is owed any more, it is confirmed. Money for an order that has
 * expired takes its stock again if it can; else, and when the order is cancelled or unknown, it is a credit that staff see.
 */
export const settlement =
  <Whole extends Settled>({ lookFor, confirm, revive }: Settling<Whole>) =>
  async (tx: Tx, event: string, order: string, entry: Entry): Promise<void> => {
    await noteEntry(tx, order, entry)
    const whole = await lookFor(tx, event, order)
    if (!whole || whole.account.balance > 0) return
    if (whole.order.state === 'held') await confirm(tx, event, whole)
    if (whole.order.state === 'expired' && entry.amount > 0) await revive(tx, event, whole)
  }
