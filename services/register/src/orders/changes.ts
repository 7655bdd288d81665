import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Answers } from '@midsummer/forms'
import { answersWrong, correctSubmission, submissionsOf } from '@midsummer/forms/server'
import type { Speaker } from '@midsummer/proofs'
import {
  addDues,
  cancellationDues,
  creditOf,
  giveBack,
  mayCancel,
  orderEnded,
  plain,
  updateOrderState,
} from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import { orderNotCancellable, registrationUnknown } from '../errors.ts'
import {
  correctPerson,
  moveRegistrations,
  REGISTRATION_FORM,
  type Registration,
  readRegistration,
} from '../registrations/registrations.ts'
import { rulesOf } from '../rules/rules.ts'
import { exchangeOptions } from './exchange.ts'
import { cancellationMail, confirmationMail, heldMail, refundMail } from './mail.ts'
import { confirmIfSettled, holdOrder, letGo, readOrder, readOwn, type WholeOrder } from './orders.ts'

export interface Cancellation {
  id: string
  /** The people who do not come; all of them without any. */
  people?: readonly string[] | undefined
  /** How much of the price comes back, in per cent. */
  percent: number
  /** Whether money goes back at all; what is not given back stays a credit, for whoever may give it. */
  giving: boolean
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
  { id, people: chosen, percent, giving, reason }: Cancellation,
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
  // Nothing of the price comes back: neither does a credit from elsewhere, which may be another's to give.
  const { currency } = whole.order
  const back = giving && share > 0 ? await giveBack(tx, actor, { event, order: id, currency, reason }) : 0
  await letGo(tx, whole, leaving)
  await confirmIfSettled(tx, event, id)
  if (whole.order.state === 'confirmed')
    await cancellationMail(tx, await knownEvent(tx, event), whole.order, leaving, back)
  return readOrder(tx, event, id)
}

/** As the event's rules let people do it. @throws orderNotCancellable, and as cancelPeople */
export const cancelOwn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  speaker: Speaker,
  { id, people }: { id: string; people?: readonly string[] | undefined },
): Promise<WholeOrder> => {
  const { order } = await readOwn(tx, event, id, speaker)
  const rules = await rulesOf(tx, event)
  if (!mayCancel(order, rules)) throw orderNotCancellable()
  const reason = 'cancelled by its buyer'
  return cancelPeople(tx, actor, event, { id, people, percent: rules.refundPercent, giving: true, reason })
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

export interface Correction {
  name?: string | undefined
  email?: string | undefined
  /** New answers by field; null takes one away. */
  answers?: Answers | undefined
}

/**
 * Corrects somebody's data, as an admin may, and notes who did. Options that cost something, or are counted, are exchanged.
 * @throws registrationUnknown, answersWrong, optionSoldOut
 */
export const correct = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { answers = {}, ...changes }: Correction,
): Promise<Registration> => {
  const { orderId } = await readRegistration(tx, event, id)
  // Before the person, as everywhere: what is exchanged may settle the order.
  const { people } = await holdOrder(tx, event, orderId)
  const person = people.find((one) => one.id === id)
  if (!person) throw registrationUnknown()
  await correctPerson(tx, actor, event, person, changes)
  if (Object.keys(answers).length > 0) {
    await correctAnswers(tx, actor, event, person, answers)
    await confirmIfSettled(tx, event, orderId)
  }
  return readRegistration(tx, event, id)
}

const correctAnswers = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, orderId, state }: Registration,
  changes: Answers,
): Promise<void> => {
  const at = 'body/answers'
  const submissions = await submissionsOf(tx, { event, reference: id, viewer: 'admin' })
  const given = submissions.find(({ form }) => form === REGISTRATION_FORM)
  if (!given) throw answersWrong({ errors: [{ at, message: 'is not asked' }] })
  const { definition, answers: before } = given
  const { answers: after } = await correctSubmission(tx, actor, { event, id: given.id, viewer: 'admin', changes, at })
  // Who has no place has given everything back already.
  if (state === 'held' || state === 'registered')
    await exchangeOptions(tx, actor, { order: orderId, registration: id, definition, before, after })
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
  const { paid, returning } = account
  const beyond = (amount ?? 0) - creditOf(account)
  // More than was paid gets no line, and is refused below.
  if (line !== undefined && beyond > 0 && (amount ?? 0) <= paid - returning) {
    await addDues(tx, actor, id, [plain('correction', line, -beyond, reason)])
  }
  const back = await giveBack(tx, actor, { event, order: id, currency: order.currency, reason, amount })
  await audit(tx, actor, { action: 'order.refunded', target: id, after: { amount: back, reason } })
  if (back > 0) await refundMail(tx, await knownEvent(tx, event), order, back)
  return readOrder(tx, event, id)
}

/** Mails the codes of an order once more, or where it is paid, to whoever lost them. @throws orderUnknown, orderEnded */
export const mailAgain = async (tx: Tx, actor: Actor, event: string, id: string): Promise<WholeOrder> => {
  const whole = await readOrder(tx, event, id)
  const { order, account } = whole
  const known = await knownEvent(tx, event)
  if (order.state === 'confirmed') await confirmationMail(tx, known, whole)
  else if (order.expiresAt !== null)
    await heldMail(tx, known, order, { amount: account.balance, until: order.expiresAt })
  else throw orderEnded()
  await audit(tx, actor, { action: 'order.mailed', target: id, after: { email: order.email } })
  return whole
}
