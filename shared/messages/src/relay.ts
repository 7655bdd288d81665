import type { Domain, Envelope } from '@midsummer/contracts'
import { type Database, row, sql } from '@midsummer/database'
import { headers, type NatsConnection } from 'nats'
import Type from 'typebox'
import { ensureStream, subjectOf } from './connect.ts'
import { type Log, loop, type Running } from './loop.ts'

/** What was announced can be read again for this long. */
const KEPT = '90 days'
const HOUR = 60 * 60_000
/** Rows that one transaction holds while they are published. */
const BATCH = 200
const Waiting = row(
  Type.Object({
    id: Type.String(),
    tenant: Type.String(),
    subject: Type.String(),
    at: Type.String(),
    data: Type.Unknown(),
    traceparent: Type.Union([Type.String(), Type.Null()]),
  }),
)

export interface RelayOptions {
  database: Database
  nats: NatsConnection
  domain: Domain
  log: Log
}

/**
 * Brings what a domain announced to JetStream, at least once, with the row's id as message id. Any number of relays of
 * one domain may run: each takes rows that no other holds. While NATS is away the rows wait.
 */
export const startRelay = ({ database, nats, domain, log }: RelayOptions): Running => {
  const publish = async ({ traceparent, ...envelope }: Envelope & { traceparent: string | null }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(envelope))
    const beside = headers()
    if (traceparent) beside.set('traceparent', traceparent)
    await nats
      .jetstream()
      .publish(subjectOf(envelope, envelope.tenant), bytes, { msgID: envelope.id, timeout: 5_000, headers: beside })
  }
  const relayBatch = () =>
    database.shared(async (tx) => {
      const waiting = await tx.any(sql.type(Waiting)`
        select id, tenant_id as tenant, subject, at, data, traceparent from platform.outbox
        where domain = ${domain} and published_at is null order by position limit ${BATCH} for update skip locked`)
      await Promise.all(waiting.map(publish))
      if (waiting.length > 0) {
        const ids = sql.array(
          waiting.map(({ id }) => id),
          'uuid',
        )
        await tx.query(sql.unsafe`update platform.outbox set published_at = now() where id = any(${ids})`)
      }
      return waiting.length
    })
  const relay = async () => {
    try {
      while ((await relayBatch()) === BATCH);
    } catch (error) {
      // 503: nobody holds the subject. The server is new, or lost its disk.
      await ensureStream(nats).catch(() => undefined)
      throw error
    }
  }
  // Some at a time, so that no lock is held for long; the rest an hour later.
  const clear = () =>
    database.shared((tx) =>
      tx.query(sql.unsafe`
        delete from platform.outbox where id in (
          select id from platform.outbox
          where domain = ${domain} and published_at < now() - ${KEPT}::interval
          order by xid, position limit 10000 for update skip locked)`),
    )
  const relaying = loop('relay', 1_000, relay, log)
  const clearing = loop('clearing', HOUR, clear, log)
  database.onAnnounced(relaying.nudge)
  return {
    nudge: relaying.nudge,
    stop: async () => {
      await clearing.stop()
      await relaying.stop()
    },
  }
}
