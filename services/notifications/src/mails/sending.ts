import type { TenantRef } from '@midsummer/contracts'
import { type Database, setAlarm, type Tx } from '@midsummer/database'
import type { Log } from '@midsummer/messages'
import { ProblemError } from '@midsummer/service'
import { markRefused } from '../addresses/addresses.ts'
import { inSeconds, openHands, pauseAfter, type Way } from '../hands.ts'
import { count } from '../metrics.ts'
import { PRIORITIES } from '../templates/definitions.ts'
import { writeMail } from '../templates/templates.ts'
import { TextBroken } from '../templates/writing.ts'
import { due } from './mails.ts'
import type { Leave, Provider } from './provider.ts'
import { deleteOld, endFailed, endHopeless, endSent, putBack, selectDue, type Taken, takeMails } from './queries.ts'
import { AT_ONCE, NotTaken, type Smtp } from './smtp.ts'

/** Who takes up a mail and is not heard of for this long has died, in seconds: longer than SMTP's silences together. */
const LEASE = 180
/** Tries of one mail that the server took amiss; the last comes about a day after the first. */
const MOST_FAILURES = 10
/** Before the second try, in seconds. */
const PAUSE = 60
/** What has left or never will is shown to staff for this long, in days. */
const KEPT = 90
/** When all hands are full, in seconds. */
const SOON = 0.25

export interface SendingOptions {
  database: Database
  smtp: Smtp
  provider: Provider
  log: Log
}

/**
 * Sends mail: taken up, sent, marked. A mail cannot be sent and marked in one transaction, so a crash between the two
 * sends it again, under the same Message-ID; whoever takes it up sets the alarm for that first.
 */
export const openSending = ({ database, smtp, provider, log }: SendingOptions): Way => {
  const hands = openHands(AT_ONCE, log)

  const look = async (tenant: TenantRef): Promise<void> => {
    const free = hands.free()
    const waiting = await database.inTenant(tenant, async (tx) => {
      await deleteOld(tx, KEPT)
      for (const { state } of await tx.any(endHopeless)) count(tx, 'mail', state)
      const found = await tx.any(selectDue(AT_ONCE))
      if (found.length > 0 && free === 0) await setAlarm(tx, inSeconds(SOON))
      return found
    })
    const [first] = waiting
    if (!first || free === 0) return
    const urgent = waiting.filter(({ priority }) => priority === PRIORITIES.code).length
    const leave = await provider.ask(Math.min(urgent || waiting.length, free), urgent > 0)
    const taken = await database.inTenant(tenant, async (tx) => {
      const mails = leave.granted > 0 ? await tx.any(takeMails(leave.granted, LEASE)) : []
      if (mails.length > 0) await setAlarm(tx, inSeconds(LEASE))
      if (mails.length < waiting.length) await setAlarm(tx, leave.granted > 0 ? due(first.priority) : leave.again)
      return mails
    })
    for (const mail of taken) hands.take(() => send(tenant, mail, leave))
  }

  const send = async (tenant: TenantRef, mail: Taken, leave: Leave): Promise<void> => {
    try {
      const letter = await database.inTenant(tenant, (tx) =>
        writeMail(tx, mail.event, mail.template, mail.locale, mail.data),
      )
      await smtp.post({ ...letter, place: { mail: mail.id, tenant: tenant.id }, to: mail.to })
      await provider.took()
      await database.inTenant(tenant, async (tx) => {
        count(tx, 'mail', 'sent', (await endSent(tx, mail.id)).rowCount)
        // What had to wait for a hand, or for this one to show that the server is well again.
        const [next] = await tx.any(selectDue(1))
        if (next) await setAlarm(tx, due(next.priority))
      })
    } catch (error) {
      if (error instanceof NotTaken) return notTaken(tenant, mail, leave, error)
      // The text is at fault, or there is none: staff mend it, and try again.
      if (!(error instanceof TextBroken || error instanceof ProblemError)) throw error
      await database.inTenant(tenant, (tx) => fail(tx, mail, 'failed', error.message))
    }
  }

  const notTaken = async (
    tenant: TenantRef,
    mail: Taken,
    leave: Leave,
    { fault, message }: NotTaken,
  ): Promise<void> => {
    // Before anything else: what comes behind this mail should not run into the same wall.
    const again = fault === 'provider' ? await provider.refused(leave) : undefined
    if (!again) await provider.took()
    await database.inTenant(tenant, async (tx) => {
      if (fault === 'address') {
        await fail(tx, mail, 'refused', message)
        return markRefused(tx, mail.to, message)
      }
      // A server that takes nothing from anybody is no failure of the mail's.
      const failures = again ? mail.failures : mail.failures + 1
      if (failures >= MOST_FAILURES) return fail(tx, mail, 'failed', message)
      const dueAt = again ?? inSeconds(pauseAfter(mail.failures, PAUSE))
      count(tx, 'mail', 'waits', (await putBack(tx, { ...mail, failures }, dueAt, message)).rowCount)
      await setAlarm(tx, dueAt)
    })
  }

  return { look, stop: hands.stop }
}

const fail = async (tx: Tx, mail: Taken, state: 'refused' | 'failed', reason: string): Promise<void> => {
  count(tx, 'mail', state, (await endFailed(tx, mail, state, reason)).rowCount)
}
