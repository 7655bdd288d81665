import { type Actor, personActed, shopMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { isOwn, accountOf as personOf, type Speaker } from '@midsummer/proofs'
import {
  type Account,
  accountOf,
  beginning,
  lockOverdue,
  type NewDue,
  newCode,
  openAccount,
  openDues,
  returnStock,
  takeLines,
  takeStock,
  totalOf,
  updateOrderState,
  watchHold,
} from '@midsummer/sales'
import { audit, type Cursor, type KnownEvent, knownEvent } from '@midsummer/service'
import {
  eventNotOpen,
  optionSoldOut,
  orderPriceChanged,
  orderUnknown,
  orderWrong,
  soldOut,
  tooMany,
} from '../errors.ts'
import { variantsById } from '../items/items.ts'
import { count } from '../metrics.ts'
import { openPickup } from '../pickups/waiting.ts'
import { rulesOf } from '../rules/rules.ts'
import { confirmationMail, heldMail } from './mail.ts'
import { left, type Some, stockOfPieces } from './pieces.ts'
import { type PricedLine, price, type Wanted } from './pricing.ts'
import {
  insertLines,
  insertOrder,
  type Line,
  lockBuyer,
  lockOrder,
  lockOrderByPickup,
  moveLine,
  type Order,
  type OrderSearch,
  selectAllOfEvent,
  selectHad,
  selectLines,
  selectOrder,
  selectOrders,
  selectUnclaimed,
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
  /** Whether somebody at a counter takes the money: then no mail says where to pay. */
  counter?: boolean
  locale: string
  lines: readonly Wanted[]
  /** What the page said it would cost, in minor units. */
  total?: number | undefined
  /** Where the order's pages are. */
  origin: string
}

/**
 * Takes pieces for somebody. What costs nothing is confirmed at once; else all of it is held for a while.
 * @throws eventNotOpen, orderWrong, orderPriceChanged, tooMany, soldOut, optionSoldOut
 */
export const placeOrder = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const known = await knownEvent(tx, event)
  const { state: eventState, currency } = known
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

  const { state, expiresAt } = beginning(tx, total, holdMinutes)
  const codes = { code: newCode(), pickupCode: newCode() }
  const order = await tx.one(insertOrder(event, { email, locale, ...codes, state, currency, origin, expiresAt }))
  if (email !== null) await announce(tx, personActed('shop'), { email })
  const lines = await tx.any(
    insertLines(
      order.id,
      priced.lines.map(({ item, variant, name, options, quantity }) => ({
        itemId: item.id,
        variantId: variant.id,
        name,
        options,
        quantity,
      })),
    ),
  )
  const dues = priced.lines.flatMap(({ dues }, index): NewDue[] =>
    dues.map((due) => ({ ...due, partId: lines[index]?.id ?? null })),
  )
  const whole = { order, lines, account: openAccount(await openDues(tx, actor, order.id, dues)) }
  if (expiresAt === null) await welcome(tx, known, whole)
  else {
    await watchHold(tx, expiresAt)
    if (!input.counter) await heldMail(tx, known, whole, expiresAt)
  }
  const missing = await takeLines(tx, dues, priced.capacities, expireOverdue)
  if (missing) throw (missing.pool.startsWith('item:') ? soldOut : optionSoldOut)({ detail: missing.name })
  return whole
}

const checkLimits = async (tx: Tx, event: string, email: string, lines: readonly PricedLine[]): Promise<void> => {
  await lockBuyer(tx, event, email)
  const items = new Map(lines.map(({ item }) => [item.id, item]))
  const had = new Map((await tx.any(selectHad(event, email, [...items.keys()]))).map((one) => [one.itemId, one.pieces]))
  for (const { id, name, most } of items.values()) {
    const wanted = lines.reduce((sum, { item, quantity }) => sum + (item.id === id ? quantity : 0), 0)
    if ((had.get(id) ?? 0) + wanted > most) throw tooMany({ detail: `${name}: ${most} in all.` })
  }
}

/** Sells over the counter, against the same stock. @throws as placeOrder */
export const sell = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const whole = await placeOrder(tx, actor, event, { ...input, counter: true })
  const { order, account } = whole
  await audit(tx, actor, {
    action: 'order.sold',
    target: order.id,
    after: { email: order.email, total: account.total },
  })
  return whole
}

/** @throws orderUnknown */
export const readOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const order = await tx.maybeOne(selectOrder(event, id))
  if (!order) throw orderUnknown()
  return { order, lines: await tx.any(selectLines(id)), account: await accountOf(tx, id) }
}

/** An order as who made it opens it: by its code, or signed in with its address. @throws orderUnknown */
export const readOwn = async (tx: Tx, event: string, id: string, speaker: Speaker): Promise<WholeOrder> => {
  const whole = await readOrder(tx, event, id)
  if (!(await isOwn(tx, whole.order, speaker))) throw orderUnknown()
  return whole
}

/** The orders of whoever is signed in. */
export const findOwn = async (tx: Tx, event: string, user: string, page: Cursor) => {
  const { email } = await personOf(tx, user)
  return tx.any(selectOrders({ event, email, text: undefined, state: undefined, unclaimed: false, ...page }))
}

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
export const handPieces = async (tx: Tx, pieces: readonly Some[]): Promise<void> => {
  for (const { line, quantity } of pieces) {
    await moveLine(tx, line.id, { handed: quantity })
    count(tx, 'piece', 'handed', quantity)
  }
}

/** @throws orderUnknown */
export const holdOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const whole = await lookFor(tx, event, id)
  if (!whole) throw orderUnknown()
  return whole
}

/** Confirms an order whose balance is settled: its pieces wait at the counter. */
export const confirm = async (tx: Tx, event: string, whole: WholeOrder): Promise<void> => {
  const known = await knownEvent(tx, event)
  await updateOrderState(tx, whole.order.id, 'confirmed')
  await welcome(tx, known, whole)
}

const welcome = async (tx: Tx, event: KnownEvent, whole: WholeOrder): Promise<void> => {
  await openPickup(tx, whole.order.id)
  await announce(tx, shopMessages.orderConfirmed, { event: event.id, order: { id: whole.order.id } })
  await confirmationMail(tx, event, whole)
}

/**
 * Ends holds whose time is over.
 * @returns how many
 */
export const expireOverdue = async (tx: Tx, limit = 100): Promise<number> => {
  const overdue = await lockOverdue(tx, limit)
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
