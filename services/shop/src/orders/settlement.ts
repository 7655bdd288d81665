import type { Tx } from '@midsummer/database'
import { type Entry, noteEntry } from '@midsummer/sales'
import { confirm, lookFor, revive } from './orders.ts'

/**
 * Takes what payments tells of an order: once nothing is owed any more, it is confirmed. Money for an order that has
 * expired takes its pieces again if it can; else, and when the order is cancelled or unknown, it is a credit that staff see.
 */
export const settle = async (tx: Tx, event: string, order: string, entry: Entry): Promise<void> => {
  await noteEntry(tx, order, entry)
  const whole = await lookFor(tx, event, order)
  if (!whole || whole.account.balance > 0) return
  if (whole.order.state === 'held') await confirm(tx, event, whole)
  if (whole.order.state === 'expired' && entry.amount > 0) await revive(tx, event, whole)
}
