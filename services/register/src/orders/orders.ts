import { randomUUIDv7 } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Answers } from '@midsummer/forms'
import { type PublishedForm, publishedForm, submit } from '@midsummer/forms/server'
import { addressOf, isOwn, accountOf as personOf, type Speaker } from '@midsummer/proofs'
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
  stockOf,
  takeLines,
  takeStock,
  totalOf,
  updateOrderState,
  watchHold,
} from '@midsummer/sales'
import { type Cursor, knownEvent } from '@midsummer/service'
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
  type NewPerson,
  REGISTRATION_FORM,
  type Registration,
  registrationsOf,
  tellRegistered,
} from '../registrations/registrations.ts'
import { rulesOf } from '../rules/rules.ts'
import { confirmationMail, heldMail } from './mail.ts'
import { type Offer, type Person, type Priced, price } from './pricing.ts'
import { insertOrder, lockOrder, type Order, type OrderSearch, selectOrder, selectOrders } from './queries.ts'

export type { Order } from './queries.ts'

/** An order, its people, and what it owes. */
export interface WholeOrder {
  order: Order
  people: readonly Registration[]
  account: Account
}

export interface NewOrder {
  /** Whoever is signed in, and a proof of an address: what `addressOf` wants. */
  buyer: { user: string | undefined; proof: string | undefined }
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
 * of it is held for a while. In a rush this is what everybody does: it reads in one flight, and writes in one.
 * @throws accountUnknown, proofMissing, eventNotOpen, orderWrong, orderPriceChanged, formChanged, levelFull, itemSoldOut, optionSoldOut
 */
export const placeOrder = async (tx: Tx, actor: Actor, event: string, input: NewOrder): Promise<WholeOrder> => {
  const [email, known, rules, form, { levels, items }] = await Promise.all([
    addressOf(tx, event, input.buyer),
    knownEvent(tx, event),
    rulesOf(tx, event),
    publishedForm(tx, event, REGISTRATION_FORM),
    offered(tx, event, input.people),
  ])
  const { state: eventState, currency } = known
  if (eventState !== 'open') throw eventNotOpen()
  if (input.people.length > rules.mostPeople) {
    throw orderWrong({ errors: [{ at: 'body/people', message: `must be at most ${rules.mostPeople}` }] })
  }
  const { locale, origin } = input
  const offer: Offer = { levels, items, form: form?.definition, locale, now: Date.now() }
  const priced = priceAll(offer, input.people)
  const total = totalOf(priced.flatMap(({ lines }) => lines))
  if (input.total !== undefined && input.total !== total) {
    throw orderPriceChanged({ errors: [{ at: 'body/total', message: `is ${total} now` }] })
  }

  const { state, expiresAt } = beginning(tx, total, rules.holdMinutes)
  // Named here, so that the rows need not wait for each other. People stand in the order of their ids, which those of one
  // millisecond do not have by themselves.
  const id = randomUUIDv7()
  const fields = { id, email, locale, code: newCode(), state, currency, origin, expiresAt }
  const ids = priced.map(() => randomUUIDv7()).sort()
  const newcomers = priced.map(({ level }, index) => ({
    id: ids[index] ?? '',
    name: input.people[index]?.name ?? '',
    snapshot: { level: { id: level.id, slug: level.slug, name: level.name }, price: level.price, currency },
  }))
  const dues = priced.flatMap(({ lines }, index): NewDue[] =>
    lines.map((line) => ({ ...line, partId: newcomers[index]?.id ?? null })),
  )
  const places = new Map(priced.flatMap(({ capacities }) => [...capacities]))
  const [order, people, owed] = await Promise.all([
    tx.one(insertOrder(event, fields)),
    addRegistrations(tx, { event, order: id, email, state: total > 0 ? 'held' : 'registered' }, newcomers),
    openDues(tx, actor, id, dues),
    form && keepAnswers(tx, actor, event, input, form, newcomers),
    expiresAt === null ? undefined : watchHold(tx, expiresAt),
    expiresAt === null ? undefined : heldMail(tx, known, fields, { amount: total, until: expiresAt }),
    // Last, for what it takes stays locked until the end.
    takeAll(tx, dues, places),
  ])
  const whole = { order, people, account: openAccount(owed) }
  if (state === 'confirmed') await Promise.all([tellRegistered(tx, event, people), confirmationMail(tx, known, whole)])
  return whole
}

/** The levels and items that people chose, and the items that come with them. */
const offered = async (tx: Tx, event: string, people: readonly Person[]): Promise<Pick<Offer, 'levels' | 'items'>> => {
  const wanted = people.flatMap(({ items = [] }) => items.map(({ item }) => item))
  const [levels, chosen] = await Promise.all([
    levelsById(
      tx,
      event,
      people.map(({ level }) => level),
    ),
    itemsById(tx, event, wanted),
  ])
  const included = [...levels.values()].flatMap(({ includes }) => includes)
  return { levels, items: new Map([...chosen, ...(await itemsById(tx, event, included))]) }
}

const priceAll = (offer: Offer, people: readonly Person[]): (Priced & { level: Level })[] => {
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
  newcomers: readonly NewPerson[],
): Promise<void> => {
  const each = newcomers.map(({ id: reference }, index) => {
    const answers: Answers = people[index]?.answers ?? {}
    const at = `body/people/${index}/answers`
    return submit(tx, actor, { event, form, ...(version && { version }), reference, answers, at })
  })
  await Promise.all(each)
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
export const findOwn = async (tx: Tx, event: string, user: string, page: Cursor) => {
  const { email } = await personOf(tx, user)
  return tx.any(selectOrders({ event, email, text: undefined, state: undefined, ...page }))
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
