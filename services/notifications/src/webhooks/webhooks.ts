import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import { setAlarm, type Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import { webhookTooMany, webhookUnknown } from '../errors.ts'
import { wantMail } from '../mails/mails.ts'
import { count } from '../metrics.ts'
import {
  deleteWebhook,
  insertWebhook,
  lockWebhook,
  markDead,
  markFailing,
  markTaking,
  selectWebhooks,
  updateSecret,
  updateWebhook,
  type Webhook,
} from './queries.ts'

const MOST = 10
/** A program that has taken nothing for this long is given up, in seconds. */
const DEAD_AFTER = 3 * 24 * 3_600

export type NewWebhook = Pick<Webhook, 'url' | 'subjects' | 'contact'>
export type WebhookChanges = Partial<NewWebhook> & { on?: boolean }

/** As the Standard Webhooks scheme writes it. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export const listWebhooks = (tx: Tx, event: string) => tx.any(selectWebhooks(event))

/** @throws webhookUnknown */
export const lockedWebhook = async (tx: Tx, event: string, id: string): Promise<Webhook> => {
  const webhook = await tx.maybeOne(lockWebhook(event, id))
  if (!webhook) throw webhookUnknown()
  return webhook
}

/** Adds a program, and makes the secret that it knows us by, which is shown this once. @throws webhookTooMany */
export const addWebhook = async (
  tx: Tx,
  actor: Actor,
  event: string,
  input: NewWebhook,
  secrets: Secrets,
): Promise<Webhook & { secret: string }> => {
  if ((await listWebhooks(tx, event)).length >= MOST) throw webhookTooMany({ detail: `${MOST} at most` })
  const id = randomUUID()
  const secret = newSecret()
  const webhook = await tx.one(insertWebhook(event, { ...input, id, secret: secrets.seal(secret, id) }))
  await audit(tx, actor, { action: 'webhook.added', target: id, after: webhook })
  return { ...webhook, secret }
}

/** Changes a program, or switches it; switched on it begins anew, with what waits for it. @throws webhookUnknown */
export const changeWebhook = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { on, ...changes }: WebhookChanges,
): Promise<Webhook> => {
  const before = await lockedWebhook(tx, event, id)
  const switched = on === undefined ? {} : { state: on ? ('on' as const) : ('off' as const), failingSince: null }
  const after = await tx.one(updateWebhook({ ...before, ...changes, ...switched }))
  await audit(tx, actor, { action: 'webhook.changed', target: id, before, after })
  if (on) await setAlarm(tx, new Date().toISOString())
  return after
}

/** Makes another secret, shown this once; the one before is worth nothing from now on. @throws webhookUnknown */
export const renewSecret = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  secrets: Secrets,
): Promise<{ secret: string }> => {
  await lockedWebhook(tx, event, id)
  const secret = newSecret()
  await updateSecret(tx, id, secrets.seal(secret, id))
  await audit(tx, actor, { action: 'webhook.secret-renewed', target: id })
  return { secret }
}

/** @throws webhookUnknown */
export const removeWebhook = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await lockedWebhook(tx, event, id)
  await deleteWebhook(tx, id)
  await audit(tx, actor, { action: 'webhook.removed', target: id, before })
}

/** The program took something: whatever was wrong is over. */
export const hasTaken = async (tx: Tx, id: string): Promise<void> => {
  await markTaking(tx, id)
}

/** The program took nothing. After days of that, or when it says that it is gone, it is given up, and its owner told. */
export const hasFailed = async (
  tx: Tx,
  { id, event, url, contact }: Pick<Webhook, 'id' | 'url' | 'contact'> & { event: string },
  { gone, reason }: { gone: boolean; reason: string },
): Promise<void> => {
  await markFailing(tx, id)
  if (!(await tx.maybeOne(markDead(id, gone ? 0 : DEAD_AFTER)))) return
  count(tx, 'webhook', 'given-up')
  await audit(tx, { kind: 'system', id: 'deliveries' }, { action: 'webhook.given-up', target: id, after: { reason } })
  const mail = { id: randomUUID(), event, template: 'notifications.webhook-dead', to: contact, locale: 'en' }
  await wantMail(tx, { ...mail, data: { url, reason }, until: undefined })
}
