import { CONTEXT_HEADER, Envelope, SCHEMA_HEADER, TenantRef } from '@midsummer/contracts'
import { type Database, row, sql } from '@midsummer/database'
import { type Keys, signContext, verifyContext } from '@midsummer/tenancy'
import type { FastifyPluginAsync } from 'fastify'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { type ConsumersOptions, handleMessage } from './consumers.ts'
import { SnapshotPage } from './snapshot.ts'

/** The services whose messages are consumed, by name, and their addresses. */
export type Feeds = Record<string, string>

/** What services say to each other is signed for this audience; no context of a person opens it. */
export const INTERNAL = 'internal'
const PAGE = 500
const START = { xid: '0', position: 0 }

const Cursor = Type.Object({ xid: Type.String({ pattern: '^[0-9]{1,20}$' }), position: Type.Integer({ minimum: 0 }) })
const Page = Type.Object({ messages: Type.Array(Envelope), next: Cursor })
const FeedRow = row(Type.Object({ ...Envelope.properties, ...Cursor.properties }))

/** Serves what this domain has announced, in the order of commits: `GET /internal/feed?xid=0&position=0&subjects=a,b`. */
export const feed: FastifyPluginAsync<{ database: Database; keys: Keys }> = async (app, { database, keys }) => {
  app.get<{ Querystring: { xid: string; position: number; subjects: string } }>(
    '/internal/feed',
    { schema: { hide: true, querystring: Type.Object({ ...Cursor.properties, subjects: Type.String() }) } },
    async ({ headers, query }) => {
      verifyContext(headers[CONTEXT_HEADER]?.toString(), undefined, INTERNAL, keys)
      const subjects = sql.array(query.subjects.split(','), 'text')
      const rows = await database.shared((tx) =>
        tx.any(sql.type(FeedRow)`
          select id, tenant_id as tenant, subject, at, data, xid::text as xid, position from platform.outbox
          where domain = ${database.domain} and subject = any(${subjects})
            and (xid, position) > (${query.xid}::xid8, ${query.position})
            and xid < pg_snapshot_xmin(pg_current_snapshot())
          order by xid, position limit ${PAGE}`),
      )
      const last = rows.at(-1)
      return {
        messages: rows.map(({ xid, position, ...envelope }) => envelope),
        next: last ? { xid: last.xid, position: last.position } : { xid: query.xid, position: query.position },
      }
    },
  )
}

/**
 * Reads every feed from where it was left, and handles what was not delivered: nothing is lost with NATS. Who does not
 * know where it was begins with the publisher's state, since a feed reaches back 90 days and no further.
 */
export const catchUp = async (options: ConsumersOptions, feeds: Feeds, keys: Keys): Promise<void> => {
  const { database, domain, subscriptions } = options
  const handle = async (message: Envelope) => {
    const subscription = subscriptions.find(({ subject }) => subject === message.subject)
    if (subscription) await handleMessage(options, subscription, message)
  }
  for (const [publisher, address] of Object.entries(feeds)) {
    let cursor = await database.shared((tx) =>
      tx.maybeOne(sql.type(row(Cursor))`
        select xid::text as xid, position from platform.cursors where domain = ${domain} and publisher = ${publisher}`),
    )
    if (!cursor) for (const tenant of await bornTenants(database)) await readSnapshot(address, tenant, keys, handle)
    for (;;) {
      const { messages, next } = await read(
        address,
        cursor ?? START,
        subscriptions.map(({ subject }) => subject),
        keys,
      )
      for (const message of messages) await handle(message)
      if (messages.length === 0 && cursor) break
      cursor = next
      await database.shared((tx) =>
        tx.query(sql.unsafe`
          insert into platform.cursors (domain, publisher, xid, position)
          values (${domain}, ${publisher}, ${next.xid}::xid8, ${next.position})
          on conflict (domain, publisher) do update set xid = excluded.xid, position = excluded.position`),
      )
    }
  }
}

const read = async (address: string, { xid, position }: typeof START, subjects: string[], keys: Keys) => {
  const query = new URLSearchParams({ xid, position: String(position), subjects: subjects.join(',') })
  const response = await get(`${address}/internal/feed?${query}`, keys)
  const page: unknown = await response.json()
  if (!Value.Check(Page, page)) throw new Error(`the feed of ${address} answered ${response.status}`)
  return page
}

/** The tenants that have a schema on this cluster. */
const bornTenants = async ({ shared }: Database): Promise<readonly TenantRef[]> =>
  shared((tx) =>
    tx.any(sql.type(row(TenantRef))`
      select tenant_id as id, schema_name as schema, 'main' as placement from platform.schemas order by tenant_id`),
  )

/** Handles what a publisher tells of a tenant's present state; one that keeps no state for others tells nothing. */
const readSnapshot = async (
  address: string,
  tenant: TenantRef,
  keys: Keys,
  handle: (message: Envelope) => Promise<void>,
): Promise<void> => {
  const response = await get(`${address}/internal/snapshot`, keys, tenant)
  if (response.status === 404) return
  const page: unknown = await response.json()
  if (!Value.Check(SnapshotPage, page)) throw new Error(`the snapshot of ${address} answered ${response.status}`)
  for (const message of page.messages) await handle(message)
}

const get = (address: string, keys: Keys, tenant?: TenantRef): Promise<Response> => {
  const context = signContext(
    { audience: INTERNAL, ...(tenant && { tenant }), actor: { kind: 'system' }, access: {}, operator: false },
    keys,
  )
  return fetch(address, {
    headers: { [CONTEXT_HEADER]: context, ...(tenant && { [SCHEMA_HEADER]: tenant.schema }) },
    signal: AbortSignal.timeout(30_000),
  })
}
