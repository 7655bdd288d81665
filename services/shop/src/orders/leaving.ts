import { type Actor, shopMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Speaker } from '@midsummer/proofs'
import { addDues, giveBack, mayCancel, orderEnded, returnStock, updateOrderState } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import { orderNotCancellable } from '../errors.ts'
import { endPickup } from '../pickups/waiting.ts'
import { rulesOf } from '../rules/rules.ts'
import { confirm, holdOrder, readOrder, readOwn, type WholeOrder } from './orders.ts'
import { backFor, chosen, left, type Pieces, stockOfPieces, told } from './pieces.ts'
import { moveLine, type Order } from './queries.ts'

export interface Cancellation {
  id: string
  /** Which pieces; all that are left without any. */
  pieces?: readonly Pieces[] | undefined
  /** How much of the price comes back, in per cent. */
  percent: number
  reason: string
}

/**
 * Cancels pieces of an order that nobody has picked up: they go back on sale, and what was paid for them, or a part of
 * it, is given back.
 * @throws orderUnknown, orderEnded, lineUnknown, piecesNotLeft
 */
export const cancelPieces = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, pieces, percent, reason }: Cancellation,
): Promise<WholeOrder> => {
  const { order, lines, account } = await holdOrder(tx, event, id)
  if (order.state === 'expired') throw orderEnded()
  const leaving = pieces ? chosen(lines, pieces, left) : lines.map((line) => ({ line, quantity: left(line) }))
  const share = order.state === 'held' ? 100 : percent
  await addDues(
    tx,
    actor,
    id,
    leaving.flatMap(({ line, quantity }) => backFor(account, line, quantity, share)),
  )
  for (const { line, quantity } of leaving) await moveLine(tx, line.id, { cancelled: quantity })
  await audit(tx, actor, { action: 'order.cancelled', target: id, after: { pieces: told(leaving), percent, reason } })
  await giveBack(tx, actor, { event, order: id, currency: order.currency, reason })
  await endIfEmpty(tx, event, order)
  await returnStock(
    tx,
    leaving.flatMap(({ line, quantity }) => stockOfPieces(account, line, quantity)),
  )
  return readOrder(tx, event, id)
}

/** As the event's rules let people do it. @throws orderNotCancellable, and as cancelPieces */
export const cancelOwn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  speaker: Speaker,
  { id, pieces }: { id: string; pieces?: readonly Pieces[] | undefined },
): Promise<WholeOrder> => {
  const { order } = await readOwn(tx, event, id, speaker)
  const rules = await rulesOf(tx, event)
  if (!mayCancel(order, rules)) throw orderNotCancellable()
  return cancelPieces(tx, actor, event, { id, pieces, percent: rules.refundPercent, reason: 'cancelled by its buyer' })
}

/**
 * Cancels all of an order that is held and that nobody has paid anything for: no money goes back, so whoever sells may.
 * @throws orderUnknown, orderNotCancellable
 */
export const cancelUnpaid = async (tx: Tx, actor: Actor, event: string, id: string): Promise<WholeOrder> => {
  const { order, account } = await holdOrder(tx, event, id)
  if (order.state !== 'held' || account.entries.length > 0) throw orderNotCancellable()
  return cancelPieces(tx, actor, event, { id, percent: 100, reason: 'called off before it was paid' })
}

/**
 * Takes back pieces that were handed over.
 * @param restock whether they can be sold again
 * @throws orderUnknown, lineUnknown, piecesNotLeft
 */
export const returnPieces = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, pieces, percent, restock, reason }: Cancellation & { pieces: readonly Pieces[]; restock: boolean },
): Promise<WholeOrder> => {
  const { order, lines, account } = await holdOrder(tx, event, id)
  const coming = chosen(lines, pieces, ({ handed, returned }) => handed - returned)
  await addDues(
    tx,
    actor,
    id,
    coming.flatMap(({ line, quantity }) => backFor(account, line, quantity, percent)),
  )
  for (const { line, quantity } of coming) await moveLine(tx, line.id, { returned: quantity })
  await audit(tx, actor, {
    action: 'order.returned',
    target: id,
    after: { pieces: told(coming), percent, restock, reason },
  })
  await giveBack(tx, actor, { event, order: id, currency: order.currency, reason })
  if (restock) {
    await returnStock(
      tx,
      coming.flatMap(({ line, quantity }) => stockOfPieces(account, line, quantity)),
    )
  }
  return readOrder(tx, event, id)
}

/**
 * Gives credit back that no piece is left of. @throws orderUnknown, refundTooLarge
 * @param amount in minor units; all of the credit without one
 */
export const refundOrder = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, amount, reason }: { id: string; amount?: number | undefined; reason: string },
): Promise<WholeOrder> => {
  const { order } = await holdOrder(tx, event, id)
  const back = await giveBack(tx, actor, { event, order: id, currency: order.currency, reason, amount })
  await audit(tx, actor, { action: 'order.refunded', target: id, after: { amount: back, reason } })
  return readOrder(tx, event, id)
}

/** An order of which nothing waits and nothing was handed over is cancelled; a held one that owes nothing more is confirmed. */
const endIfEmpty = async (tx: Tx, event: string, before: Order): Promise<void> => {
  const { order, lines, account } = await holdOrder(tx, event, before.id)
  if (lines.every(({ quantity, cancelled }) => cancelled === quantity)) {
    await updateOrderState(tx, order.id, 'cancelled')
    if (before.state === 'confirmed')
      await announce(tx, shopMessages.orderCancelled, { event, order: { id: order.id } })
  } else if (order.state === 'held' && account.balance <= 0) await confirm(tx, event, { order, lines, account })
  if (lines.every((line) => left(line) === 0)) await endPickup(tx, order.id)
}
