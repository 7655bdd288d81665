import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import { type Entry, entryById, recordCash } from '../entries/ledger.ts'
import { drawerClosed, drawerShort, drawerUnknown, refundNotAtDesk } from '../errors.ts'
import { deskRefund, notePaidOut } from '../refunds/refunds.ts'
import {
  closeRow,
  type Drawer,
  type DrawerMovement,
  insertDrawer,
  insertMovement,
  lockDrawer,
  selectDrawer,
  selectMovements,
} from './queries.ts'

/** Opens a drawer with what is in it, in minor units. @throws drawerTaken */
export const openDrawer = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { name, float }: { name: string; float: number },
): Promise<Drawer> => {
  const { currency } = await knownEvent(tx, event)
  const { id } = await insertDrawer(tx, event, name, currency, actorName(actor))
  await tx.one(insertMovement(id, { kind: 'float', amount: float, note: '', actor: actorName(actor) }))
  const drawer = await tx.one(selectDrawer(event, id))
  await audit(tx, actor, { action: 'drawer.opened', target: id, after: drawer })
  return drawer
}

/** @throws drawerUnknown */
export const readDrawer = async (
  tx: Tx,
  event: string,
  id: string,
): Promise<Drawer & { movements: DrawerMovement[] }> => {
  const drawer = await tx.maybeOne(selectDrawer(event, id))
  if (!drawer) throw drawerUnknown()
  return { ...drawer, movements: [...(await tx.any(selectMovements(id)))] }
}

/** Takes money out of a drawer, to the safe. @throws drawerUnknown, drawerClosed, drawerShort */
export const drop = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { amount, note }: { amount: number; note: string },
): Promise<Drawer> => {
  await within(tx, event, id, amount)
  const movement = await tx.one(insertMovement(id, { kind: 'drop', amount: -amount, note, actor: actorName(actor) }))
  await audit(tx, actor, { action: 'drawer.dropped', target: id, after: movement })
  return tx.one(selectDrawer(event, id))
}

/** Closes a drawer with what was counted in it; the difference stays written down. @throws drawerUnknown, drawerClosed */
export const closeDrawer = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { counted, note }: { counted: number; note: string },
): Promise<Drawer> => {
  const { expected } = await within(tx, event, id)
  const amount = counted - expected
  await tx.one(insertMovement(id, { kind: 'difference', amount, note, actor: actorName(actor) }))
  await closeRow(tx, id)
  const drawer = await tx.one(selectDrawer(event, id))
  await audit(tx, actor, { action: 'drawer.closed', target: id, after: { ...drawer, counted } })
  return drawer
}

export interface CashPayment {
  domain: string
  reference: string
  /** Minor units of the event's currency, above zero. */
  amount: number
  note: string
}

/** Takes cash for something. @throws drawerUnknown, drawerClosed */
export const takeCash = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { domain, reference, amount, note }: CashPayment,
): Promise<Entry> => {
  const { currency } = await within(tx, event, id)
  const movement = await tx.one(insertMovement(id, { kind: 'payment', amount, note, actor: actorName(actor) }))
  const entry = await recordCash(tx, {
    event,
    kind: 'payment',
    domain,
    reference,
    amount,
    currency,
    payment: movement.id,
    movement: movement.id,
    at: movement.at,
  })
  await audit(tx, actor, { action: 'cash.taken', target: reference, after: entry })
  return entry
}

/**
 * Pays out a refund of what was paid in cash. Of two who pay it out at once the second is told.
 * @throws drawerUnknown, drawerClosed, drawerShort, refundUnknown, refundNotAtDesk
 */
export const payOut = async (tx: Tx, actor: Actor, event: string, id: string, refundId: string): Promise<Entry> => {
  const refund = await deskRefund(tx, event, refundId)
  const { currency } = await within(tx, event, id, refund.amount)
  if (refund.currency !== currency) throw refundNotAtDesk({ detail: `It is in ${refund.currency}.` })
  const { domain, reference, amount, reason } = refund
  const movement = await tx.one(
    insertMovement(id, { kind: 'refund', amount: -amount, note: reason, actor: actorName(actor) }),
  )
  const paid = await entryById(tx, refund.payment)
  const entry = await recordCash(tx, {
    event,
    kind: 'refund',
    domain,
    reference,
    amount: -amount,
    currency,
    payment: paid.payment,
    movement: movement.id,
    at: movement.at,
  })
  await notePaidOut(tx, refundId)
  await audit(tx, actor, { action: 'cash.paid-out', target: refundId, after: entry })
  return entry
}

/** An open drawer, held until the end of the transaction, with at least an amount in it. */
const within = async (tx: Tx, event: string, id: string, amount = 0): Promise<Drawer> => {
  if (!(await tx.maybeOne(lockDrawer(event, id)))) throw drawerUnknown()
  const drawer = await tx.one(selectDrawer(event, id))
  if (drawer.closedAt !== null) throw drawerClosed({ detail: `since ${drawer.closedAt}` })
  if (drawer.expected < amount) throw drawerShort({ detail: `There should be ${drawer.expected} in it.` })
  return drawer
}
