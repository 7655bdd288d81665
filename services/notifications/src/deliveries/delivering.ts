import type { TenantRef } from '@midsummer/contracts'
import { type Database, setAlarm } from '@midsummer/database'
import type { Log } from '@midsummer/messages'
import type { Outside, Secrets } from '@midsummer/service'
import { Webhook } from 'standardwebhooks'
import { inSeconds, openHands, pauseAfter, type Way } from '../hands.ts'
import { count } from '../metrics.ts'
import { hasFailed, hasTaken } from '../webhooks/webhooks.ts'
import { deleteOld, endDelivered, endFailed, putBack, selectFree, type Taken, takeDeliveries } from './queries.ts'

/** Deliveries that one process makes at once, each to another program. */
const AT_ONCE = 8
/** Who takes up a delivery and is not heard of for this long has died, in seconds. */
const LEASE = 60
/** Tries of one delivery; the last comes about two days after the first. */
const MOST_ATTEMPTS = 14
/** Before the second try, in seconds. */
const PAUSE = 10
/** What was delivered, or was not, is shown for this long, in days. */
const KEPT = 30
/** When all hands are full, in seconds. */
const SOON = 0.25
/** The program says that it is gone for good. */
const GONE = 410

export interface DeliveringOptions {
  database: Database
  secrets: Secrets
  outside: Outside
  log: Log
}

/** Tells programs what happened: at least once each, signed, until they take it or are given up. */
export const openDelivering = ({ database, secrets, outside, log }: DeliveringOptions): Way => {
  const hands = openHands(AT_ONCE, log)

  const look = async (tenant: TenantRef): Promise<void> => {
    const taken = await database.inTenant(tenant, async (tx) => {
      await deleteOld(tx, KEPT)
      const most = hands.free()
      const deliveries = most > 0 ? await tx.any(takeDeliveries(most, LEASE)) : []
      if (deliveries.length > 0) await setAlarm(tx, inSeconds(LEASE))
      if (await tx.maybeOne(selectFree())) await setAlarm(tx, inSeconds(hands.free() > deliveries.length ? 0 : SOON))
      return deliveries
    })
    for (const delivery of taken) hands.take(() => deliver(tenant, delivery))
  }
  const deliver = async (tenant: TenantRef, delivery: Taken): Promise<void> => {
    const { id, webhook, message, payload, url, attempts } = delivery
    const at = new Date()
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Midsummer',
      'webhook-id': message,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secrets.open(delivery.secret, webhook)).sign(message, at, payload),
    }
    const answer = await outside.ask(url, { method: 'POST', headers, body: payload }).then(
      ({ status }) => status,
      (error: unknown) => reasonOf(error),
    )
    await database.inTenant(tenant, async (tx) => {
      if (typeof answer === 'number' && answer >= 200 && answer < 300) {
        count(tx, 'delivery', 'delivered', (await endDelivered(tx, id)).rowCount)
        await hasTaken(tx, webhook)
      } else {
        const reason = typeof answer === 'number' ? `answered ${answer}` : answer
        const again = inSeconds(pauseAfter(attempts - 1, PAUSE))
        if (attempts >= MOST_ATTEMPTS) count(tx, 'delivery', 'failed', (await endFailed(tx, delivery, reason)).rowCount)
        else {
          count(tx, 'delivery', 'waits', (await putBack(tx, delivery, again, reason)).rowCount)
          await setAlarm(tx, again)
        }
        await hasFailed(tx, { ...delivery, id: webhook }, { gone: answer === GONE, reason })
      }
      // What waited until this program had nothing in hand.
      if (await tx.maybeOne(selectFree())) await setAlarm(tx, at.toISOString())
    })
  }

  return { look, stop: hands.stop }
}

/** What an organiser may read: why nothing came back. */
const reasonOf = (error: unknown): string => {
  const [outer, inner] = [error, error instanceof Error ? error.cause : undefined].map((one) =>
    one instanceof Error ? one.message : '',
  )
  return inner || outer || 'no answer'
}
