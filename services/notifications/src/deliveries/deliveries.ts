import type { Actor } from '@midsummer/contracts'
import { uuid } from '@midsummer/contracts/shapes'
import { setAlarm, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { deliveryUnderWay, deliveryUnknown } from '../errors.ts'
import { lockedWebhook } from '../webhooks/webhooks.ts'
import { type Delivery, insertDeliveries, lockDelivery, retryRow, type Search, selectDeliveries } from './queries.ts'

export interface Told {
  id: string
  subject: string
  at: string
  data: unknown
}

/** What every message that programs are told says. */
const About = Type.Object({ event: uuid })

/** Has every program told that wants to know. */
export const tellPrograms = async (tx: Tx, { id, subject, at, data }: Told): Promise<void> => {
  if (!Value.Check(About, data)) throw new Error(`${subject} says nothing of its event`)
  const payload = JSON.stringify({ type: subject, timestamp: at, data })
  const added = await tx.any(insertDeliveries(data.event, id, subject, payload))
  if (added.length > 0) await setAlarm(tx, new Date().toISOString())
}

/** @throws webhookUnknown */
export const findDeliveries = async (tx: Tx, event: string, search: Search) => {
  await lockedWebhook(tx, event, search.webhook)
  return tx.any(selectDeliveries(search))
}

/** Sends something again, delivered or not. @throws webhookUnknown, deliveryUnknown, deliveryUnderWay */
export const retryDelivery = async (
  tx: Tx,
  actor: Actor,
  event: string,
  webhook: string,
  id: string,
): Promise<Delivery> => {
  await lockedWebhook(tx, event, webhook)
  const before = await tx.maybeOne(lockDelivery(webhook, id))
  if (!before) throw deliveryUnknown()
  if (before.state === 'sending') throw deliveryUnderWay()
  await audit(tx, actor, { action: 'delivery.retried', target: id, before: { state: before.state } })
  await setAlarm(tx, new Date().toISOString())
  return tx.one(retryRow(id))
}
