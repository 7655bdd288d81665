import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Answers } from '@midsummer/forms'
import { type PublishedForm, publishedForm, submit } from '@midsummer/forms/server'
import { isOwn, accountOf as personOf, type Speaker } from '@midsummer/proofs'
import {
  type Account,
  accountOf,
  addDues,
  beginning,
  lockOverdue,
  type NewDue,
  newCode,
  openAccount,
  returnStock,
  stockOf,
  takeLines,
  takeStock,
  totalOf,
  updateOrderState,
  watchHold,
} from '@midsummer/sales'
import { knownEvent } from '@midsummer/service'
import {
  eventNotOpen,
  itemSoldOut,
  levelFull,
  levelUnknown,
  optionSoldOut,
  orderPriceChanged,
  orderUnknown,
  orderWrong,
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
  /** Proven to be theirs. */
  email: string
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
 * @throws eventNotOpen, orderWrong, orderPriceChanged, formChanged, levelFull, itemSoldOut, optionSoldOut
 */
export const placeOrder = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const known = await knownEvent(tx, event)
  const { state: eventState, currency } = known
  if (eventState !== 'open') throw eventNotOpen()
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

  const { state, expiresAt } = beginning(tx, total, rules.holdMinutes)
  const code = newCode()
  const { email, locale, origin } = input
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
    await confirmationMail(tx, known, whole)
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
    await submit(tx, actor, { event, form, ...(version && { version }), reference, answers, at })
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

/** @throws orderUnknown */
export const readOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const order = await tx.maybeOne(selectOrder(event, id))
  if (!order) throw orderUnknown()
  return { order, people: await registrationsOf(tx, id), account: await accountOf(tx, id) }
}

/** An order as who made it opens it: by its code, or signed in with its address. @throws orderUnknown */
export const readOwn = async (tx: Tx, event: string, id: string, speaker: Speaker): Promise<WholeOrder> => {
  const whole = await readOrder(tx, event, id)
  if (!(await isOwn(tx, whole.order, speaker))) throw orderUnknown()
  return whole
}

/** The orders of whoever is signed in. */
export const findOwn = async (
  tx: Tx,
  event: string,
  user: string,
  page: { after: string | undefined; limit: number },
) => {
  const { email } = await personOf(tx, user)
  return tx.any(selectOrders({ ...{ event, email, text: undefined, state: undefined }, ...page }))
}

export const findOrders = (tx: Tx, search: OrderSearch) => tx.any(selectOrders(search))

/** The order and its people, for who is about to change them; nothing when there is no such order. */
export const lookFor = async (tx: Tx, event: string, id: string): Promise<WholeOrder | undefined> => {
  const order = await tx.maybeOne(lockOrder(event, id))
  if (!order) return undefined
  return { order, people: await holdRegistrationsOf(tx, id), account: await accountOf(tx, id) }
}

/** As `lookFor`, of an order that there has to be. @throws orderUnknown */
export const holdOrder = async (tx: Tx, event: string, id: string): Promise<WholeOrder> => {
  const whole = await lookFor(tx, event, id)
  if (!whole) throw orderUnknown()
  return whole
}

/** Confirms an order whose balance is settled: its people are registered. */
export const confirm = async (tx: Tx, event: string, whole: WholeOrder): Promise<void> => {
  const known = await knownEvent(tx, event)
  await updateOrderState(tx, whole.order.id, 'confirmed')
  const staying = whole.people.filter(({ state }) => state !== 'cancelled')
  await moveRegistrations(tx, event, staying, 'registered')
  await confirmationMail(tx, known, whole)
}

/** A held order that owes nothing any more, say after a discount, is confirmed. */
export const confirmIfSettled = async (tx: Tx, event: string, id: string): Promise<void> => {
  const whole = await holdOrder(tx, event, id)
  if (whole.order.state === 'held' && whole.account.balance <= 0) await confirm(tx, event, whole)
}

/** The stock of people who do not stay goes back. */
export const letGo = (tx: Tx, { account }: WholeOrder, people: readonly Registration[]): Promise<void> => {
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
