import { randomUUID } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import { setAlarm, type Tx } from '@midsummer/database'
import { actorName, audit } from '@midsummer/service'
import { findEntry } from '../entries/ledger.ts'
import { entryUnknown, refundNotAtDesk, refundNotFailed, refundTooMuch, refundUnknown } from '../errors.ts'
import type { Payment } from '../providers/provider.ts'
import {
  finishAtDesk,
  insertRefund,
  lockReference,
  lockRefund,
  noteDone,
  noteFailed,
  noteUnderWay,
  type Refund,
  renewRefund,
  selectLeft,
  selectLeftOf,
  selectWanted,
} from './queries.ts'

/** Money that is owed to whoever paid for a reference. `amount` in minor units, above zero. */
export interface WantedRefund {
  /** The same for every delivery: it takes effect once. */
  id: string
  event: string
  domain: string
  reference: string
  amount: number
  currency: string
  reason: string
  askedBy: string
}

/**
 * Plans a refund against the payments of its reference, the oldest first: what was paid at a desk goes back over a desk,
 * the rest through its provider. More than is left of them stays as a refund that failed, for people to see.
 * @returns one refund for each payment that it is taken from
 */
export const wantRefund = async (tx: Tx, wanted: WantedRefund): Promise<readonly Refund[]> => {
  const { id, event, domain, reference, amount, currency, reason, askedBy } = wanted
  await tx.query(lockReference(reference))
  const before = await tx.any(selectWanted(id))
  if (before.length > 0) return before
  const planned: Refund[] = []
  const plan = async (part: Pick<Refund, 'payment' | 'amount' | 'state' | 'fault'>) =>
    planned.push(
      await tx.one(insertRefund({ wanted: id, event, domain, reference, currency, reason, askedBy, ...part })),
    )
  let rest = amount
  for (const { id: payment, account, left } of await tx.any(selectLeft(domain, reference, currency))) {
    if (rest === 0) break
    const part = Math.min(left, rest)
    await plan({ payment, amount: part, state: account === null ? 'desk' : 'wanted', fault: null })
    rest -= part
  }
  if (rest > 0) {
    await plan({
      payment: null,
      amount: rest,
      state: 'failed',
      fault: 'No payment is left that this could go back from.',
    })
  }
  await setAlarm(tx, new Date().toISOString())
  return planned
}

/** As `wantRefund`, by staff: all of it or nothing. @throws refundTooMuch */
export const refundByStaff = async (tx: Tx, actor: Actor, wanted: WantedRefund): Promise<readonly Refund[]> => {
  const planned = await wantRefund(tx, wanted)
  if (planned.some(({ payment }) => payment === null)) throw refundTooMuch()
  await audit(tx, actor, { action: 'refund.wanted', target: wanted.reference, after: planned })
  return planned
}

/**
 * Gives back from one payment, also one that nobody expected. `amount` in minor units.
 * @throws entryUnknown, refundTooMuch
 */
export const refundPayment = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { amount, reason }: Pick<WantedRefund, 'amount' | 'reason'>,
): Promise<Refund> => {
  const paid = await findEntry(tx, event, id)
  if (paid?.kind !== 'payment') throw entryUnknown()
  const { domain, reference, currency } = paid
  await tx.query(lockReference(reference ?? id))
  const from = await tx.maybeOne(selectLeftOf(id))
  if (!from || from.left < amount) throw refundTooMuch({ detail: `${from?.left ?? 0} are left of it.` })
  const [askedBy, state] = [actorName(actor), from.account === null ? 'desk' : 'wanted'] as const
  const fields = {
    wanted: randomUUID(),
    event,
    domain,
    reference,
    payment: id,
    amount,
    currency,
    reason,
    askedBy,
    state,
  }
  const refund = await tx.one(insertRefund({ ...fields, fault: null }))
  await audit(tx, actor, { action: 'refund.wanted', target: id, after: refund })
  await setAlarm(tx, new Date().toISOString())
  return refund
}

/**
 * Tries a refund again that failed, in a new round, from the payment that it was taken from, or, where that has not
 * enough left, from another of its reference.
 * @throws refundUnknown, refundNotFailed, refundTooMuch
 */
export const retryRefund = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Refund> => {
  const failed = await tx.maybeOne(lockRefund(event, id))
  if (!failed) throw refundUnknown()
  if (failed.state !== 'failed') throw refundNotFailed()
  const { domain, reference, payment, amount, currency } = failed
  await tx.query(lockReference(reference ?? payment ?? id))
  const lefts =
    domain !== null && reference !== null ? selectLeft(domain, reference, currency) : selectLeftOf(payment ?? id)
  const enough = (await tx.any(lefts)).filter(({ left }) => left >= amount)
  const from = enough.find((one) => one.id === payment) ?? enough[0]
  if (!from) throw refundTooMuch()
  const renewed = await tx.one(renewRefund(id, from.id, from.account === null ? 'desk' : 'wanted'))
  await audit(tx, actor, { action: 'refund.retried', target: id, before: failed, after: renewed })
  await setAlarm(tx, new Date().toISOString())
  return renewed
}

/** A refund that is to be paid out in cash, and what it is taken from; held until the end of the transaction. @throws refundUnknown, refundNotAtDesk */
export const deskRefund = async (tx: Tx, event: string, id: string): Promise<Refund & { payment: string }> => {
  const refund = await tx.maybeOne(lockRefund(event, id))
  if (!refund) throw refundUnknown()
  const { payment, state } = refund
  if (state !== 'desk' || payment === null) throw refundNotAtDesk()
  return { ...refund, payment }
}

/** It was paid out. */
export const notePaidOut = (tx: Tx, id: string): Promise<Refund> => tx.one(finishAtDesk(id))

const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,6})$/

/** What the provider is to call a refund: the same for every try, another one for each round. */
export const keyOf = ({ id, round }: Pick<Refund, 'id' | 'round'>): string => `${id}:${round}`

/** Brings our refunds up to what the provider tells of them; those that were made there by hand are not ours. */
export const noteRefunds = async (tx: Tx, { refunds }: Payment): Promise<void> => {
  for (const { ref, key, state, reason } of refunds) {
    const [, id, round] = KEY.exec(key ?? '') ?? []
    if (!id) continue
    if (state === 'done') await noteDone(tx, id, ref)
    else if (state === 'pending') await noteUnderWay(tx, id, Number(round))
    else await noteFailed(tx, id, Number(round), `The provider gave it back: ${reason ?? 'it did not say why'}.`)
  }
}
