import { type Actor, refundWanted } from '@midsummer/contracts'
import { announce, domainOf, type Tx } from '@midsummer/database'
import { actorName } from '@midsummer/service'
import {
  type Due,
  type Entry,
  insertDues,
  insertEntry,
  insertRefund,
  type NewDue,
  selectDues,
  selectEntries,
  selectRefundsWanted,
} from './dues-queries.ts'
import { orderTooLarge, refundTooLarge } from './errors.ts'
import type { Line } from './options.ts'
import type { Want } from './stock.ts'

export { Due, Entry, type NewDue } from './dues-queries.ts'

/** What an order owes and what was paid for it, line by line; amounts in minor units of its currency. */
export interface Account {
  dues: readonly Due[]
  entries: readonly Entry[]
  total: number
  paid: number
  /** Still owed; below zero is a credit. */
  balance: number
  /** Credit that payments has been asked to give back, and has not yet. */
  returning: number
}

export const totalOf = (dues: readonly Pick<Due, 'quantity' | 'unitAmount'>[]): number =>
  dues.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0)

export const accountOf = async (tx: Tx, order: string): Promise<Account> => {
  const dues = await selectDues(tx, order)
  const entries = await selectEntries(tx, order)
  const wanted = await selectRefundsWanted(tx, order)
  const total = totalOf(dues)
  const paid = entries.reduce((sum, { amount }) => sum + amount, 0)
  const refunded = entries.reduce((sum, { kind, amount }) => sum - (kind === 'refund' ? amount : 0), 0)
  return { dues, entries, total, paid, balance: total - paid, returning: Math.max(wanted.amount - refunded, 0) }
}

/** The most that the database can write down of a line or an order: an integer of four bytes. */
const MOST = 2_147_483_647

/** Writes down the lines that an order begins with. @throws orderTooLarge */
export const openDues = async (
  tx: Tx,
  actor: Actor,
  order: string,
  dues: readonly NewDue[],
): Promise<readonly Due[]> => {
  checkSums(dues)
  return dues.length > 0 ? insertDues(tx, order, actorName(actor), dues) : []
}

/** Adds lines to those that an order has. @throws orderTooLarge */
export const addDues = async (tx: Tx, actor: Actor, order: string, dues: readonly NewDue[]): Promise<void> => {
  const [before, added] = await Promise.all([selectDues(tx, order), openDues(tx, actor, order, dues)])
  checkSums([...before, ...added])
}

const checkSums = (dues: readonly Pick<Due, 'quantity' | 'unitAmount'>[]): void => {
  const sums = [totalOf(dues), ...dues.flatMap((due) => [due.quantity, totalOf([due])])]
  if (sums.some((sum) => Math.abs(sum) > MOST)) throw orderTooLarge()
}

/** The account of an order that begins with these lines. */
export const openAccount = (dues: readonly Due[]): Account => {
  const total = totalOf(dues)
  return { dues, entries: [], total, paid: 0, balance: total, returning: 0 }
}

/** Takes what payments told. The same entry twice is one. */
export const noteEntry = (tx: Tx, order: string, entry: Entry) => insertEntry(tx, order, entry)

/** What can go back, beside what is on its way: never more than was paid, however far a price was lowered. */
export const creditOf = ({ balance, paid, returning }: Pick<Account, 'balance' | 'paid' | 'returning'>): number =>
  Math.max(Math.min(-balance, paid) - returning, 0)

/**
 * Has payments give credit back.
 * @param amount in minor units; all of the credit without one
 * @returns what is given back
 * @throws refundTooLarge when there is less credit, or no more than is on its way already
 */
export const giveBack = async (
  tx: Tx,
  actor: Actor,
  { event, order, currency, reason, amount }: Refund,
): Promise<number> => {
  const credit = creditOf(await accountOf(tx, order))
  const back = amount ?? credit
  if (back > credit) throw refundTooLarge({ detail: `The credit is ${credit} ${currency}, in minor units.` })
  if (back === 0) return 0
  const { id } = await insertRefund(tx, order, back, reason, actorName(actor))
  const refund = { id, reference: order, amount: back, currency, reason }
  await announce(tx, refundWanted(domainOf(tx)), { event, refund })
  return back
}

export interface Refund {
  event: string
  order: string
  currency: string
  reason: string
  amount?: number | undefined
}

const RETURNED = 'returned'

/** The line by which a line, or some of its pieces, goes back: its price, and its stock. */
export const returned = (line: Line): Line => ({ ...line, kind: RETURNED, unitAmount: -line.unitAmount })

/** The stock that lines took, less what went back since. */
export const stockOf = (dues: readonly Pick<NewDue, 'kind' | 'pools' | 'quantity'>[]): Want[] => {
  const sums = new Map<string, number>()
  for (const { kind, pools, quantity } of dues)
    for (const pool of pools) sums.set(pool, (sums.get(pool) ?? 0) + (kind === RETURNED ? -quantity : quantity))
  return [...sums].flatMap(([pool, quantity]) => (quantity > 0 ? [{ pool, quantity }] : []))
}

/** What is taken off the price of a part of an order when it is cancelled, in per cent; what comes back is rounded down. */
export const cancellationDues = (dues: readonly Due[], part: string, percent: number): NewDue[] => {
  const price = totalOf(dues.filter(({ partId }) => partId === part))
  const back = Math.floor((price * percent) / 100)
  return back > 0 ? [{ ...plain('cancellation', 'Cancellation', -back), partId: part }] : []
}

/** A line that is no goods. */
export const plain = (kind: Due['kind'], name: string, amount: number, reason: string | null = null): NewDue => ({
  kind,
  name,
  quantity: 1,
  unitAmount: amount,
  reason,
  partId: null,
  itemId: null,
  options: null,
  pools: [],
})
