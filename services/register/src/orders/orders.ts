import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { claimFiles } from '@midsummer/files'
import type { Answers } from '@midsummer/forms'
import { type PublishedForm, publishedForm, submit } from '@midsummer/forms/server'
import { provenEmail } from '@midsummer/proofs'
import {
  type Account,
  accountOf,
  addDues,
  beginning,
  cancellationDues,
  giveBack,
  lockOverdue,
  mayCancel,
  type NewDue,
  newCode,
  openAccount,
  orderEnded,
  plain,
  returnStock,
  sameCode,
  stockOf,
  takeLines,
  takeStock,
  totalOf,
  updateOrderState,
  watchHold,
} from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import {
  eventNotOpen,
  itemSoldOut,
  levelFull,
  levelUnknown,
  optionSoldOut,
  orderNotCancellable,
  orderPriceChanged,
  orderUnknown,
  orderWrong,
  registrationUnknown,
} from '../errors.ts'
import { itemsById } from '../items/items.ts'
import { type Level, levelsById } from '../levels/levels.ts'
import {
  addRegistrations,
  holdRegistrationsOf,
  moveRegistrations,
  REGISTRATION_FORM,
  type Registration,
  registrationsOf,
  tellRegistered,
} from '../registrations/registrations.ts'
import { rulesOf } from '../rules/rules.ts'
import { confirmationMail } from './mail.ts'
import { type Person, type Priced, price } from './pricing.ts'
import { insertOrder, lockOrder, type Order, type OrderSearch, selectOrder, selectOrders } from './queries.ts'

export type { Order } from './queries.ts'

/** An order, its people, and what it owes. */
export interface WholeOrder {
  order: Order
  people: readonly Registration[]
  account: Account
}

export interface NewOrder {
  /** The token that the answered code earned. */
  proof: string
  locale: string
  people: readonly Person[]
  /** What the page said it would cost, in minor units. */
  total?: number | undefined
  /** The version of the form that the page asked. */
  form?: number | undefined
  /** Where the order's pages are. */
  origin: string
}

/**
 * Takes places and pieces for one or more people of a proven address. What costs nothing is confirmed at once; else all
 * of it is held for a while.
 * @throws eventNotOpen, proofMissing, orderWrong, orderPriceChanged, formChanged, levelFull, itemSoldOut, optionSoldOut
 */
export const placeOrder = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const { state: eventState, currency, name } = await knownEvent(tx, event)
  if (eventState !== 'open') throw eventNotOpen()
  const email = await provenEmail(tx, event, input.proof)
  const rules = await rulesOf(tx, event)
  if (input.people.length > rules.mostPeople) {
    throw orderWrong({ errors: [{ at: 'body/people', message: `must be at most ${rules.mostPeople}` }] })
  }
  const form = await publishedForm(tx, event, REGISTRATION_FORM)
  const priced = await priceAll(tx, event, input, form)
  const total = totalOf(priced.flatMap(({ lines }) => lines))
  if (input.total !== undefined && input.total !== total) {
    throw orderPriceChanged({ errors: [{ at: 'body/total', message: `is ${total} now` }] })
  }

  const { state, expiresAt } = beginning(total, rules.holdMinutes)
  const code = newCode()
  const { locale, origin } = input
  const order = await tx.one(insertOrder(event, { email, locale, code, state, currency, origin, expiresAt }))
  const people = await addRegistrations(
    tx,
    { event, order: order.id, email, state: total > 0 ? 'held' : 'registered' },
    priced.map(({ level }, index) => ({
      name: input.people[index]?.name ?? '',
      snapshot: { level: { id: level.id, slug: level.slug, name: level.name }, price: level.price, currency },
    })),
  )
  const dues = priced.flatMap(({ lines }, index): NewDue[] =>
    lines.map((line) => ({ ...line, partId: people[index]?.id ?? null })),
  )
  const account = openAccount(await addDues(tx, actor, order.id, dues))
  if (form) await keepAnswers(tx, actor, event, input, form, people)
  if (expiresAt !== null) await watchHold(tx, expiresAt)
  const whole = { order, people, account }
  if (state === 'confirmed') {
    await tellRegistered(tx, event, people)
    await confirmationMail(tx, event, name, whole)
  }
  await takeAll(tx, dues, new Map(priced.flatMap(({ capacities }) => [...capacities])))
  return whole
}

const priceAll = async (
  tx: Tx,
  event: string,
  { people, locale }: NewOrder,
  form: PublishedForm | undefined,
): Promise<(Priced & { level: Level })[]> => {
  const levels = await levelsById(
    tx,
    event,
    people.map(({ level }) => level),
  )
  const wanted = people.flatMap(({ items = [] }) => items.map(({ item }) => item))
  const included = [...levels.values()].flatMap(({ includes }) => includes)
  const items = await itemsById(tx, event, [...wanted, ...included])
  const offer = { levels, items, form: form?.definition, locale, now: Date.now() }
  const priced = people.map((person, index) => price(offer, person, `body/people/${index}`))
  const errors = priced.flatMap(({ faults }) => faults)
  if (errors.length > 0) throw orderWrong({ errors })
  return priced.map((one) => {
    if (!one.level) throw levelUnknown()
    return { ...one, level: one.level }
  })
}

const keepAnswers = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { people, form: version }: NewOrder,
  form: PublishedForm,
  registrations: readonly Registration[],
): Promise<void> => {
  for (const [index, { id: reference }] of registrations.entries()) {
    const answers: Answers = people[index]?.answers ?? {}
    const at = `body/people/${index}/answers`
    await submit(tx, actor, {
      event,
      form,
      ...(version && { version }),
      reference,
      answers,
      at,
      files: claimFiles,
    })
  }
}

/** Takes the stock of all lines. */
const takeAll = async (tx: Tx, dues: readonly NewDue[], capacities: ReadonlyMap<string, number>): Promise<void> => {
  const missing = await takeLines(tx, dues, capacities, expireOverdue)
  if (!missing) return
  const { pool, name } = missing
  throw (pool.startsWith('level:') ? levelFull : pool.startsWith('item:') ? itemSoldOut : optionSoldOut)({
    detail: name,
  })
}

/** @throws orderUnknown, also when `code` is given and is not the order's own */
export const readOrder = async (tx: Tx, event: string, id: string, code?: string): Promise<WholeOrder> => {
  const order = await tx.maybeOne(selectOrder(event, id))
  if (!order || (code !== undefined && !sameCode(code, order.code))) throw orderUnknown()
  return { order, people: await registrationsOf(tx, id), account: await accountOf(tx, id) }
}

export const findOrders = (tx: Tx, search: OrderSearch) => tx.any(selectOrders(search))

/** The order and its people, for who is about to change them; nothing when there is no such order. */
export const lookFor = async (tx: Tx, event: string, id: string): Promise<WholeOrder | undefined> => {
  const order = await tx.maybeOne(lockOrder(event, id))
  if (!order) return undefined
  return { order, people: await holdRegistrationsOf(tx, id), account: await accountOf(tx, id) }
}

const holdOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const whole = await lookFor(tx, event, id)
  if (!whole) throw orderUnknown()
  return whole
}

/** Confirms an order whose balance is settled: its people are registered. */
export const confirm = async (tx: Tx, event: string, whole: WholeOrder): Promise<void> => {
  const { name } = await knownEvent(tx, event)
  await updateOrderState(tx, whole.order.id, 'confirmed')
  const staying = whole.people.filter(({ state }) => state !== 'cancelled')
  await moveRegistrations(tx, event, staying, 'registered')
  await confirmationMail(tx, event, name, whole)
}

/** A held order that owes nothing any more, say after a discount, is confirmed. */
const confirmIfSettled = async (tx: Tx, event: string, id: string): Promise<void> => {
  const whole = await holdOrder(tx, event, id)
  if (whole.order.state === 'held' && whole.account.balance <= 0) await confirm(tx, event, whole)
}

/** The stock of people who do not stay goes back. */
const letGo = (tx: Tx, { account }: WholeOrder, people: readonly Registration[]): Promise<void> => {
  const gone = new Set(people.map(({ id }) => id))
  return returnStock(tx, stockOf(account.dues.filter(({ partId }) => partId !== null && gone.has(partId))))
}

/**
 * Ends holds whose time is over.
 * @returns how many
 */
export const expireOverdue = async (tx: Tx, limit = 100): Promise<number> => {
  const overdue = await lockOverdue(tx, limit)
  for (const { event, id } of overdue) {
    const whole = await holdOrder(tx, event, id)
    const held = whole.people.filter(({ state }) => state === 'held')
    await updateOrderState(tx, id, 'expired')
    await moveRegistrations(tx, event, held, 'expired')
    await letGo(tx, whole, held)
  }
  return overdue.length
}

/**
 * Takes an expired order's places again, for money that came late.
 * @returns whether there was enough left of everything
 */
export const revive = async (tx: Tx, event: string, whole: WholeOrder): Promise<boolean> => {
  const gone = whole.people.filter(({ state }) => state === 'expired')
  const ids = new Set(gone.map(({ id }) => id))
  const dues = whole.account.dues.filter(({ partId }) => partId !== null && ids.has(partId))
  if ((await takeStock(tx, stockOf(dues))) !== undefined) return false
  await confirm(tx, event, whole)
  return true
}

export interface Cancellation {
  id: string
  /** The people who do not come; all of them without any. */
  people?: readonly string[] | undefined
  /** How much of the price comes back, in per cent. */
  percent: number
  reason: string
}

/**
 * Cancels people of an order: their places go back, and what was paid for them, or a part of it, is given back. Whom
 * nobody has checked in may be cancelled; who is cancelled already stays so.
 * @throws orderUnknown, orderEnded, registrationUnknown, orderNotCancellable when somebody is checked in
 */
export const cancelPeople = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, people: chosen, percent, reason }: Cancellation,
): Promise<WholeOrder> => {
  const whole = await holdOrder(tx, event, id)
  if (whole.order.state === 'expired') throw orderEnded()
  const unknown = chosen?.find((one) => !whole.people.some((person) => person.id === one))
  if (unknown) throw registrationUnknown({ detail: unknown })
  const leaving = whole.people.filter(
    (person) => person.state !== 'cancelled' && (chosen === undefined || chosen.includes(person.id)),
  )
  if (leaving.length === 0) return whole
  if (leaving.some(({ checkedInAt }) => checkedInAt !== null)) {
    throw orderNotCancellable({ detail: 'Somebody is checked in already.' })
  }
  const share = whole.order.state === 'held' ? 100 : percent
  const dues = leaving.flatMap((person) => cancellationDues(whole.account.dues, person.id, share))
  await addDues(tx, actor, id, dues)
  await moveRegistrations(tx, event, leaving, 'cancelled')
  const all = whole.people.every((person) => person.state === 'cancelled' || leaving.includes(person))
  if (all) await updateOrderState(tx, id, 'cancelled')
  await audit(tx, actor, {
    action: 'order.cancelled',
    target: id,
    after: { people: leaving.map((person) => person.id), percent: share, reason },
  })
  await giveBack(tx, actor, { event, order: id, currency: whole.order.currency, reason })
  await letGo(tx, whole, leaving)
  await confirmIfSettled(tx, event, id)
  return readOrder(tx, event, id)
}

/** As the event's rules let people do it. @throws orderNotCancellable, and as cancelPeople */
export const cancelOwn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, code, people }: { id: string; code: string; people?: readonly string[] | undefined },
): Promise<WholeOrder> => {
  const { order } = await readOrder(tx, event, id, code)
  const rules = await rulesOf(tx, event)
  if (!mayCancel(order, rules)) throw orderNotCancellable()
  return cancelPeople(tx, actor, event, { id, people, percent: rules.refundPercent, reason: 'cancelled by its buyer' })
}

/**
 * Adds a line to what an order owes: a discount below zero, a correction either way. Staff say why.
 * @throws orderUnknown, orderEnded
 */
export const correctDues = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, name, amount, reason }: { id: string; name: string; amount: number; reason: string },
): Promise<WholeOrder> => {
  const { order } = await holdOrder(tx, event, id)
  if (order.state === 'expired') throw orderEnded()
  await addDues(tx, actor, id, [plain('correction', name, amount, reason)])
  await audit(tx, actor, { action: 'order.corrected', target: id, after: { name, amount, reason } })
  await confirmIfSettled(tx, event, id)
  return readOrder(tx, event, id)
}

/**
 * Gives money back, by staff: credit, and what was paid beyond it where `line` names what the price is less by.
 * @throws orderUnknown, refundTooLarge
 */
export const refundOrder = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, amount, line, reason }: { id: string; amount?: number | undefined; line?: string | undefined; reason: string },
): Promise<WholeOrder> => {
  const { order, account } = await holdOrder(tx, event, id)
  const { balance, paid, returning } = account
  const beyond = (amount ?? 0) - Math.max(-balance - returning, 0)
  // More than was paid gets no line, and is refused below.
  if (line !== undefined && beyond > 0 && (amount ?? 0) <= paid - returning) {
    await addDues(tx, actor, id, [plain('correction', line, -beyond, reason)])
  }
  const back = await giveBack(tx, actor, { event, order: id, currency: order.currency, reason, amount })
  await audit(tx, actor, { action: 'order.refunded', target: id, after: { amount: back, reason } })
  return readOrder(tx, event, id)
}
