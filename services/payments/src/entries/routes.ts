import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DOMAINS, SELLERS } from '@midsummer/contracts'
import { closed, Id, instant, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { cursor, eventOf, idempotent, nextOf, requires, requiresRight, sendCsv, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { allEntries, claim } from './entries.ts'
import { Entry, selectEntries } from './queries.ts'

const filters = {
  domain: Type.Optional(Type.String({ enum: [...DOMAINS] })),
  reference: Type.Optional(uuid),
  kind: Type.Optional(Entry.properties.kind),
  provider: Type.Optional(Type.String({ maxLength: 40 })),
  odd: Type.Optional(
    Type.Boolean({ description: 'money that nobody expected, of another amount, too late, or more than was owed' }),
  ),
  from: Type.Optional(instant),
  until: Type.Optional(instant),
}
const Filters = Type.Object(filters, closed)
const Search = Type.Object(
  {
    ...filters,
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ entries: Type.Array(Entry), next: orNull(uuid) })
const Purpose = Type.Object({ domain: Type.String({ enum: [...SELLERS] }), reference: uuid }, closed)

const COLUMNS = [
  'at',
  'kind',
  'provider',
  'live',
  'domain',
  'reference',
  'amount',
  'currency',
  'remark',
  'payment',
  'movement',
  'attempt',
  'id',
]

const everything = (query: Type.Static<typeof Filters>, event: string) => {
  const { domain, reference, kind, provider, odd, from, until } = query
  return { event, domain, reference, kind, provider, odd, from, until }
}

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}

export const entries =
  ({ database }: { database: Database }): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/entries',
      { preHandler: requires('payments', 'staff'), schema: { querystring: Search, response: { 200: Page } } },
      async (request) => {
        const { after, limit, ...query } = request.query
        const search = { ...everything(query, eventOf(request)), first: 'newest' as const, after, limit }
        const found = await request.inTenant((tx) => tx.any(selectEntries(search)))
        return { entries: [...found], next: nextOf(found, limit) }
      },
    )

    app.get(
      '/entries.csv',
      { preHandler: [requires('payments', 'staff'), requiresRight('export')], schema: { querystring: Filters } },
      async (request, reply) => {
        const rows = allEntries(database, tenantOf(request), everything(request.query, eventOf(request)))
        return sendCsv(reply, 'entries', rows, COLUMNS)
      },
    )

    app.get(
      '/entries.ndjson',
      { preHandler: [requires('payments', 'staff'), requiresRight('export')], schema: { querystring: Filters } },
      async (request, reply) => {
        const rows = allEntries(database, tenantOf(request), everything(request.query, eventOf(request)))
        return reply.type('application/x-ndjson').send(Readable.from(lines(rows)))
      },
    )

    app.post(
      '/entries/:id/assignment',
      {
        preHandler: requires('payments', 'admin'),
        schema: { params: Id, body: Purpose, response: { 201: Entry } },
      },
      (request, reply) =>
        idempotent(request, reply, { status: 201 }, (tx) =>
          claim(tx, request.actor, eventOf(request), request.params.id, request.body),
        ),
    )
  }
