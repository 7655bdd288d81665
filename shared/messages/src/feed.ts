import { CONTEXT_HEADER, Envelope } from '@midsummer/contracts'
import { type Database, row, sql } from '@midsummer/database'
import { type Keys, signContext, verifyContext } from '@midsummer/tenancy'
import type { FastifyPluginAsync } from 'fastify'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { type ConsumersOptions, handleMessage } from './consumers.ts'

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

/** Reads every feed from where it was left, and handles what was not delivered: nothing is lost with NATS. */
export const catchUp = async (options: ConsumersOptions, feeds: Feeds, keys: Keys): Promise<void> => {
  const { database, domain, subscriptions } = options
  for (const [publisher, address] of Object.entries(feeds)) {
    let cursor = await database.shared((tx) =>
      tx.maybeOne(sql.type(row(Cursor))`
        select xid::text as xid, position from platform.cursors where domain = ${domain} and publisher = ${publisher}`),
    )
    for (;;) {
      const { messages, next } = await read(
        address,
        cursor ?? START,
        subscriptions.map(({ subject }) => subject),
        keys,
      )
      for (const message of messages) {
        const subscription = subscriptions.find(({ subject }) => subject === message.subject)
        if (subscription) await handleMessage(options, subscription, message)
      }
      if (messages.length === 0) break
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
  const context = signContext({ audience: INTERNAL, actor: { kind: 'system' }, access: {}, operator: false }, keys)
  const response = await fetch(`${address}/internal/feed?${query}`, {
    headers: { [CONTEXT_HEADER]: context },
    signal: AbortSignal.timeout(10_000),
  })
  const page: unknown = await response.json()
  if (!Value.Check(Page, page)) throw new Error(`the feed of ${address} answered ${response.status}`)
  return page
}
