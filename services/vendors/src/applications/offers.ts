import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Speaker } from '@midsummer/proofs'
import {
  accountOf,
  addDues,
  cancellationDues,
  type Entry,
  giveBack,
  noteEntry,
  plain,
  returnStock,
  takeStock,
  watchHold,
} from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import { applicationElsewhere, offerNone, tablesFull } from '../errors.ts'
import { count } from '../metrics.ts'
import { rulesOf } from '../rules/rules.ts'
import { sizeOf, tablePool } from '../types/types.ts'
import { hold, holdOwn, lookFor, move, read, type WholeApplication } from './applications.ts'
import { emptyDraft } from './drafts.ts'
import { type Application, type ApplicationState, lockNextWaiting, lockOverdue } from './queries.ts'

const system: Actor = { kind: 'system', id: 'vendors' }

const HOUR = 60 * 60_000

/** Where an application can go by an organiser's decision. A draft is its vendor's alone. */
const STEPS: Record<ApplicationState, readonly ApplicationState[]> = {
  draft: [],
  submitted: ['approved', 'rejected', 'waitlisted', 'archived'],
  waitlisted: ['approved', 'rejected', 'archived'],
  rejected: ['approved', 'waitlisted', 'archived'],
  approved: ['rejected', 'waitlisted', 'archived'],
  archived: ['submitted'],
}

/** Where this one can go: who has come stays until it is archived, and what keeps its table comes back with it alone. */
export const stepsOf = ({ state, acceptedAt, checkedInAt }: Application): readonly ApplicationState[] => {
  if (state === 'archived' && acceptedAt !== null) return ['approved']
  return checkedInAt === null ? STEPS[state] : ['archived']
}

/** Whether a step gives the table back: what is firm is archived with its table, and with what was paid for it. */
export const givesUp = ({ state, offerUntil }: Application, next: ApplicationState): boolean =>
  state === 'approved' && (next !== 'archived' || offerUntil !== null)

export interface Decision {
  id: string
  state: ApplicationState
  reason: string
  /** How long an offer stands, in hours; as the rules say without it. */
  hours?: number | undefined
  /** The table that is offered; the one that was asked for without it. */
  size?: string | undefined
}

/**
 * Decides: who is approved is offered a table until a deadline; whose approval is taken back gives it up.
 * @throws applicationUnknown, applicationElsewhere, sizeUnknown, tablesFull
 */
export const decide = async (tx: Tx, actor: Actor, event: string, decision: Decision): Promise<WholeApplication> => {
  const { id, state, reason } = decision
  const before = await hold(tx, event, id)
  const { application } = before
  if (!stepsOf(application).includes(state)) {
    const where = application.state === 'approved' && application.checkedInAt ? 'checked in' : application.state
    throw applicationElsewhere({ detail: `It is ${where}; ${state} does not follow.` })
  }
  const left = givesUp(application, state)
  // To the archive with its table, and back.
  if (application.acceptedAt !== null && !left) return move(tx, actor, event, before, { state, reason })
  if (state === 'approved') return offer(tx, actor, event, before, decision)
  if (left) await letGo(tx, actor, event, before, reason)
  const waitingSince = state === 'waitlisted' ? new Date().toISOString() : null
  const after = await move(tx, actor, event, before, {
    state,
    reason,
    waitingSince,
    offerUntil: null,
    acceptedAt: null,
    tableNumber: null,
    lapsedAt: null,
  })
  if (left) await offerNext(tx, event, application.sizeId)
  return { ...after, account: await accountOf(tx, id) }
}

/** Takes a table for an application and asks its price. @throws sizeUnknown, tablesFull */
const offer = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { application: asked, people }: WholeApplication,
  { reason, hours, size }: Pick<Decision, 'reason' | 'hours' | 'size'>,
): Promise<WholeApplication> => {
  const { offerHours } = await rulesOf(tx, event)
  const { id: sizeId, name, price } = await sizeOf(tx, event, size ?? asked.sizeId, asked.typeId)
  const { id } = asked
  await addDues(tx, actor, id, [{ ...plain('table', name, price), partId: id }])
  const offerUntil = new Date(Date.now() + (hours ?? offerHours) * HOUR).toISOString()
  await watchHold(tx, offerUntil)
  const before = { application: asked, people, account: await accountOf(tx, id) }
  const after = await move(tx, actor, event, before, {
    state: 'approved',
    reason,
    sizeId,
    offerUntil,
    acceptedAt: null,
  })
  const full = await takeStock(tx, [{ pool: tablePool(sizeId), quantity: 1 }])
  if (full !== undefined) throw tablesFull({ detail: name })
  count(tx, 'offer', 'made')
  return after
}

/** The table goes back, its price is owed no more, and what was paid for it is given back. */
const letGo = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { application: { id, sizeId }, account }: WholeApplication,
  reason: string,
): Promise<void> => {
  await addDues(tx, actor, id, cancellationDues(account.dues, id, 100))
  const { currency } = await knownEvent(tx, event)
  await giveBack(tx, actor, { event, order: id, currency, reason: reason || 'the table went back' })
  await returnStock(tx, [{ pool: tablePool(sizeId), quantity: 1 }])
}

/** A table that came free is offered to who waits longest for one of its size, where the rules say so. */
const offerNext = async (tx: Tx, event: string, size: string): Promise<void> => {
  const { offerNext: wanted } = await rulesOf(tx, event)
  const next = wanted ? await tx.maybeOne(lockNextWaiting(size)) : null
  if (!next) return
  await offer(tx, system, event, await read(tx, event, next.id), { reason: '' })
}

/** The vendor accepts; what costs nothing is firm at once. @throws applicationUnknown, offerNone */
export const accept = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  speaker: Speaker,
): Promise<WholeApplication> => {
  const whole = await holdOwn(tx, event, id, speaker)
  const { state, acceptedAt, offerUntil, reason } = whole.application
  if (state !== 'approved') throw offerNone()
  if (acceptedAt) return whole
  const firm = whole.account.balance <= 0
  return move(tx, actor, event, whole, {
    state,
    reason,
    acceptedAt: new Date().toISOString(),
    offerUntil: firm ? null : offerUntil,
  })
}

/** The vendor comes no more, at whatever step. @throws applicationUnknown, applicationElsewhere */
export const withdraw = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  speaker: Speaker,
): Promise<WholeApplication> => {
  const before = await holdOwn(tx, event, id, speaker)
  const { state, sizeId, checkedInAt } = before.application
  if (state === 'archived' || checkedInAt) throw applicationElsewhere()
  const reason = 'withdrawn by the vendor'
  const whole = state === 'draft' ? await emptyDraft(tx, before) : before
  if (state === 'approved') await letGo(tx, actor, event, whole, reason)
  const after = await move(tx, actor, event, whole, {
    state: 'archived',
    reason,
    offerUntil: null,
    acceptedAt: null,
    tableNumber: null,
  })
  if (state === 'approved') await offerNext(tx, event, sizeId)
  return { ...after, account: await accountOf(tx, id) }
}

/**
 * Offers whose time is over fall back to the end of the waiting list, and their tables go on to the next.
 * @returns how many fell
 */
export const lapseOverdue = async (tx: Tx, limit = 100): Promise<number> => {
  const overdue = await tx.any(lockOverdue(limit))
  for (const { id, eventId: event, sizeId } of overdue) {
    const whole = await read(tx, event, id)
    count(tx, 'offer', 'lapsed')
    await letGo(tx, system, event, whole, 'the offer was not taken in time')
    const now = new Date().toISOString()
    await move(tx, system, event, whole, {
      state: 'waitlisted',
      reason: '',
      waitingSince: now,
      lapsedAt: now,
      offerUntil: null,
      acceptedAt: null,
      tableNumber: null,
    })
    await offerNext(tx, event, sizeId)
  }
  return overdue.length
}

/**
 * Takes what payments tells: a table that is paid is accepted, and firm. Money that comes after the offer fell back takes
 * a table again if there is one; else, and for what is unknown, it is a credit that staff see.
 */
export const settle = async (tx: Tx, event: string, id: string, entry: Entry): Promise<void> => {
  await noteEntry(tx, id, entry)
  const whole = await lookFor(tx, event, id)
  if (!whole) return
  const { state, offerUntil, lapsedAt, sizeId } = whole.application
  if (state === 'approved' && offerUntil !== null && whole.account.balance <= 0) await firm(tx, event, whole)
  if (state === 'waitlisted' && lapsedAt !== null && entry.amount > 0) {
    const { name, price } = await sizeOf(tx, event, sizeId)
    const credit = -whole.account.balance - whole.account.returning
    if (credit < price || (await takeStock(tx, [{ pool: tablePool(sizeId), quantity: 1 }])) !== undefined) return
    await addDues(tx, system, id, [{ ...plain('table', name, price), partId: id }])
    await firm(tx, event, whole)
  }
}

const firm = (tx: Tx, event: string, whole: WholeApplication): Promise<WholeApplication> => {
  const { reason, acceptedAt } = whole.application
  return move(tx, system, event, whole, {
    state: 'approved',
    reason,
    offerUntil: null,
    acceptedAt: acceptedAt ?? new Date().toISOString(),
  })
}

/**
 * Gives credit back. @throws applicationUnknown, refundTooLarge
 * @param amount in minor units; all of the credit without one
 */
export const refund = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, amount, reason }: { id: string; amount?: number | undefined; reason: string },
): Promise<WholeApplication> => {
  await hold(tx, event, id)
  const { currency } = await knownEvent(tx, event)
  const back = await giveBack(tx, actor, { event, order: id, currency, reason, amount })
  await audit(tx, actor, { action: 'application.refunded', target: id, after: { amount: back, reason } })
  return read(tx, event, id)
}
