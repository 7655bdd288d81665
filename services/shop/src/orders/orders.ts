import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type Actor, shopMessages } from '@midsummer/contracts'
import { announce, setAlarm, type Tx } from '@midsummer/database'
import {
  type Account,
  accountOf,
  addDues,
  fitPools,
  giveBack,
  type NewDue,
  openAccount,
  orderEnded,
  plain,
  returnStock,
  stockOf,
  takeStock,
  totalOf,
  type Want,
} from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import {
  eventNotOpen,
  lineUnknown,
  optionSoldOut,
  orderNotCancellable,
  orderPriceChanged,
  orderUnknown,
  orderWrong,
  piecesNotLeft,
  soldOut,
  tooMany,
} from '../errors.ts'
import { variantsById } from '../items/items.ts'
import { endPickup, openPickup } from '../pickups/waiting.ts'
import { rulesOf } from '../rules/rules.ts'
import { confirmationMail } from './mail.ts'
import { type PricedLine, price, type Wanted } from './pricing.ts'
import {
  insertLines,
  insertOrder,
  type Line,
  lockBuyer,
  lockOrder,
  lockOrderByPickup,
  lockOverdue,
  moveLine,
  type Order,
  type OrderSearch,
  selectAllOfEvent,
  selectHad,
  selectLines,
  selectOrder,
  selectOrders,
  selectUnclaimed,
  updateOrderState,
} from './queries.ts'

export type { Line, Order } from './queries.ts'

/** An order, its pieces, and what it owes. */
export interface WholeOrder {
  order: Order
  lines: readonly Line[]
  account: Account
}

export interface NewOrder {
  /** Proven; null for who buys at a counter and gives none. */
  email: string | null
  locale: string
  lines: readonly Wanted[]
  /** What the page said it would cost, in minor units. */
  total?: number | undefined
  /** Where the order's pages are. */
  origin: string
}

/** Pieces of a line: `{ line, quantity }`. */
export interface Pieces {
  line: string
  quantity: number
}

/** A payment that was begun in the last moment may still arrive: pieces go back this much later, in milliseconds. */
const GRACE = 60_000

/**
 * Takes pieces for somebody. What costs nothing is confirmed at once; else all of it is held for a while.
 * @throws eventNotOpen, orderWrong, orderPriceChanged, tooMany, soldOut, optionSoldOut
 */
export const placeOrder = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const { state: eventState, currency, name } = await knownEvent(tx, event)
  if (eventState !== 'open') throw eventNotOpen()
  const { email, locale, origin } = input
  const { holdMinutes } = await rulesOf(tx, event)
  const ids = input.lines.map(({ variant }) => variant)
  const offer = { variants: await variantsById(tx, event, ids), locale, now: Date.now() }
  const priced = price(offer, input.lines, 'body/lines')
  if (priced.faults.length > 0) throw orderWrong({ errors: priced.faults })
  const total = totalOf(priced.lines.flatMap(({ dues }) => dues))
  if (input.total !== undefined && input.total !== total) {
    throw orderPriceChanged({ errors: [{ at: 'body/total', message: `is ${total} now` }] })
  }
  if (email !== null) await checkLimits(tx, event, email, priced.lines)

  const state = total > 0 ? 'held' : 'confirmed'
  const expiresAt = total > 0 ? new Date(Date.now() + holdMinutes * 60_000).toISOString() : null
  const codes = { code: secret(), pickupCode: secret() }
  const order = await tx.one(insertOrder(event, { email, locale, ...codes, state, currency, origin, expiresAt }))
  const lines = await tx.many(
    insertLines(
      order.id,
      priced.lines.map(({ item, variant, name, options, quantity }) => ({
        ...{ itemId: item.id, variantId: variant.id, name, options, quantity },
      })),
    ),
  )
  const dues = priced.lines.flatMap(({ dues }, index): NewDue[] =>
    dues.map((due) => ({ ...due, partId: lines[index]?.id ?? null })),
  )
  const whole = { order, lines, account: openAccount(await addDues(tx, actor, order.id, dues)) }
  if (expiresAt !== null) await setAlarm(tx, new Date(Date.parse(expiresAt) + GRACE).toISOString())
  else await welcome(tx, event, name, whole)
  await takeAll(tx, dues, priced.capacities)
  return whole
}

const secret = (): string => randomBytes(15).toString('base64url')

const checkLimits = async (tx: Tx, event: string, email: string, lines: readonly PricedLine[]): Promise<void> => {
  await lockBuyer(tx, event, email)
  const items = new Map(lines.map(({ item }) => [item.id, item]))
  const had = new Map((await tx.any(selectHad(event, email, [...items.keys()]))).map((one) => [one.itemId, one.pieces]))
  for (const { id, name, most } of items.values()) {
    const wanted = lines.reduce((sum, { item, quantity }) => sum + (item.id === id ? quantity : 0), 0)
    if ((had.get(id) ?? 0) + wanted > most) throw tooMany({ detail: `${name}: ${most} in all.` })
  }
}

/** Takes the stock of all lines; when it is not enough, once more after orders whose time is over have let go of theirs. */
const takeAll = async (tx: Tx, dues: readonly NewDue[], capacities: ReadonlyMap<string, number>): Promise<void> => {
  const wants = stockOf(dues)
  let missing = (await fitPools(tx, capacities)) ?? (await takeStock(tx, wants))
  if (missing !== undefined && (await expireOverdue(tx)) > 0) missing = await takeStock(tx, wants)
  if (missing === undefined) return
  const name = dues.find(({ pools }) => pools.includes(missing))?.name ?? missing
  throw (missing.startsWith('item:') ? soldOut : optionSoldOut)({ detail: name })
}

/** @throws orderUnknown, also when `code` is given and is not the order's own */
export const readOrder = async (tx: Tx, event: string, id: string, code?: string): Promise<WholeOrder> => {
  const order = await tx.maybeOne(selectOrder(event, id))
  if (!order || (code !== undefined && !same(code, order.code))) throw orderUnknown()
  return { order, lines: await tx.any(selectLines(id)), account: await accountOf(tx, id) }
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

export const findOrders = (tx: Tx, search: OrderSearch) => tx.any(selectOrders(search))

/** Of every event, the orders of which pieces wait. */
export const unclaimed = (tx: Tx) => tx.any(selectUnclaimed)

/** What orders of an event there are, for who has to count them anew. */
export const ordersOfEvent = (tx: Tx, event: string) => tx.any(selectAllOfEvent(event))

/** The order and its pieces, for who is about to change them; nothing when there is no such order. */
export const lookFor = async (tx: Tx, event: string, id: string): Promise<WholeOrder | undefined> => {
  const order = await tx.maybeOne(lockOrder(event, id))
  if (!order) return undefined
  return { order, lines: await tx.any(selectLines(id)), account: await accountOf(tx, id) }
}

/** As `lookFor`, by what the QR code says. */
export const holdByPickup = async (tx: Tx, event: string, code: string): Promise<WholeOrder | undefined> => {
  const order = await tx.maybeOne(lockOrderByPickup(event, code))
  return order ? lookFor(tx, event, order.id) : undefined
}

/** Pieces that a counter hands over. */
export const handPieces = async (tx: Tx, pieces: readonly { line: Line; quantity: number }[]): Promise<void> => {
  for (const { line, quantity } of pieces) await moveLine(tx, line.id, { handed: quantity })
}

/** @throws orderUnknown */
export const holdOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const whole = await lookFor(tx, event, id)
  if (!whole) throw orderUnknown()
  return whole
}

/** Confirms an order whose balance is settled: its pieces wait at the counter. */
export const confirm = async (tx: Tx, event: string, whole: WholeOrder): Promise<void> => {
  const { name } = await knownEvent(tx, event)
  await updateOrderState(tx, whole.order.id, 'confirmed')
  await welcome(tx, event, name, whole)
}

const welcome = async (tx: Tx, event: string, name: string, whole: WholeOrder): Promise<void> => {
  await openPickup(tx, whole.order.id)
  await announce(tx, shopMessages.orderConfirmed, { event, order: { id: whole.order.id } })
  await confirmationMail(tx, event, name, whole)
}

/**
 * Ends holds whose time is over.
 * @returns how many
 */
export const expireOverdue = async (tx: Tx, limit = 100): Promise<number> => {
  const overdue = await tx.any(lockOverdue(limit))
  for (const { event, id } of overdue) {
    const { lines, account } = await holdOrder(tx, event, id)
    await updateOrderState(tx, id, 'expired')
    await returnStock(
      tx,
      lines.flatMap((line) => stockOfPieces(account, line, left(line))),
    )
  }
  return overdue.length
}

/**
 * Takes an expired order's pieces again, for money that came late.
 * @returns whether there was enough left of everything
 */
export const revive = async (tx: Tx, event: string, whole: WholeOrder): Promise<boolean> => {
  const wants = whole.lines.flatMap((line) => stockOfPieces(whole.account, line, left(line)))
  if ((await takeStock(tx, wants)) !== undefined) return false
  await confirm(tx, event, whole)
  return true
}

/** Pieces that have neither been handed over nor cancelled. */
export const left = ({ quantity, handed, cancelled }: Line): number => quantity - handed - cancelled

/** What a line was sold for: neither corrections nor what came off it later. */
const soldFor = ({ dues }: Account, { id }: Line) =>
  dues.filter(({ partId, kind }) => partId === id && (kind === 'item' || kind === 'option'))

/** The stock that some pieces of a line took. */
const stockOfPieces = (account: Account, line: Line, pieces: number): Want[] =>
  pieces === 0
    ? []
    : stockOf(soldFor(account, line).map((due) => ({ ...due, quantity: (due.quantity / line.quantity) * pieces })))

/** What comes back for some pieces of a line, rounded down. */
const backFor = (account: Account, line: Line, pieces: number, percent: number): NewDue[] => {
  const back = Math.floor((totalOf(soldFor(account, line)) * pieces * percent) / (line.quantity * 100))
  return back > 0 ? [{ ...plain('cancellation', line.name, -back), partId: line.id }] : []
}

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
  { id, code, pieces }: { id: string; code: string; pieces?: readonly Pieces[] | undefined },
): Promise<WholeOrder> => {
  const { order } = await readOrder(tx, event, id, code)
  const { cancelUntil, refundPercent } = await rulesOf(tx, event)
  const late = cancelUntil === null || Date.parse(cancelUntil) <= Date.now()
  if (order.state !== 'held' && late) throw orderNotCancellable()
  return cancelPieces(tx, actor, event, { id, pieces, percent: refundPercent, reason: 'cancelled by its buyer' })
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

const told = (pieces: readonly { line: Line; quantity: number }[]): Pieces[] =>
  pieces.map(({ line, quantity }) => ({ line: line.id, quantity }))

/**
 * The lines that are meant, once each.
 * @param free how many pieces of a line there are for it
 * @throws lineUnknown, piecesNotLeft
 */
export const chosen = (
  lines: readonly Line[],
  pieces: readonly Pieces[],
  free: (line: Line) => number,
): { line: Line; quantity: number }[] => {
  const sums = new Map<string, number>()
  for (const { line, quantity } of pieces) sums.set(line, (sums.get(line) ?? 0) + quantity)
  return [...sums].map(([id, quantity]) => {
    const line = lines.find((one) => one.id === id)
    if (!line) throw lineUnknown({ detail: id })
    if (quantity > free(line)) throw piecesNotLeft({ detail: `${line.name}: ${free(line)}` })
    return { line, quantity }
  })
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
