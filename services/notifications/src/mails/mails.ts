import type { Actor } from '@midsummer/contracts'
import { setAlarm, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { mailNotFailed, mailOver, mailUnknown } from '../errors.ts'
import { count } from '../metrics.ts'
import { DEFINITIONS, PRIORITIES } from '../templates/definitions.ts'
import {
  bounceRow,
  cancelRow,
  insertMail,
  lockMail,
  type Mail,
  type NewMail,
  retryRow,
  type Search,
  selectMails,
} from './queries.ts'

/** A mail of a template that this version does not know waits with the letters, and fails where staff can see it. */
const priorityOf = (template: string): number => PRIORITIES[DEFINITIONS[template]?.priority ?? 'letter']

/** Takes up what a domain asks for. The same mail asked for again changes nothing. */
export const wantMail = async (tx: Tx, mail: Omit<NewMail, 'priority'>): Promise<void> => {
  const priority = priorityOf(mail.template)
  if (!(await tx.maybeOne(insertMail({ ...mail, priority })))) return
  count(tx, 'mail', 'taken')
  await setAlarm(tx, due(priority))
}

/** Tenants are looked at in the order of their alarms: one with a code is looked at before those with letters. */
export const due = (priority: number, at = Date.now()): string =>
  new Date(at - (priority === PRIORITIES.code ? 3_600_000 : 0)).toISOString()

export const findMails = (tx: Tx, search: Search) => tx.any(selectMails(search))

/** A mail came back that had left for this address. @returns false when it did not */
export const markBounced = async (tx: Tx, id: string, address: string, reason: string): Promise<boolean> => {
  if (!(await tx.maybeOne(bounceRow(id, address, reason)))) return false
  count(tx, 'mail', 'bounced')
  return true
}

/** Takes a mail back that waits. @throws mailUnknown, mailOver when it is leaving or over */
export const cancelMail = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Mail> => {
  const before = await locked(tx, event, id)
  if (before.state !== 'waiting') throw mailOver({ detail: `It is ${before.state}.` })
  await audit(tx, actor, { action: 'mail.cancelled', target: id, before: { state: before.state } })
  return tx.one(cancelRow(id))
}

/** Tries a mail again that failed or was refused. @throws mailUnknown, mailNotFailed */
export const retryMail = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Mail> => {
  const before = await locked(tx, event, id)
  if (before.state !== 'failed' && before.state !== 'refused') throw mailNotFailed({ detail: `It is ${before.state}.` })
  await audit(tx, actor, { action: 'mail.retried', target: id, before: { state: before.state, reason: before.reason } })
  await setAlarm(tx, new Date().toISOString())
  return tx.one(retryRow(id))
}

const locked = async (tx: Tx, event: string, id: string): Promise<Mail> => {
  const mail = await tx.maybeOne(lockMail(event, id))
  if (!mail) throw mailUnknown()
  return mail
}
