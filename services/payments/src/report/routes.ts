import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, instant } from '@midsummer/contracts/shapes'
import { eventOf, knownEvent, requires, requiresRight, sendCsv } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { Sum, selectReport } from './queries.ts'

const GROUPS = ['day', 'domain', 'provider'] as const
const Search = Type.Object(
  {
    by: Type.Optional(
      Type.String({
        pattern: '^(day|domain|provider)(,(day|domain|provider))*$',
        description: 'what to sum by: `day`, `domain`, `provider`, separated by commas; all three without it',
      }),
    ),
    from: Type.Optional(instant),
    until: Type.Optional(instant),
  },
  closed,
)
type Search = Type.Static<typeof Search>

const report = (request: FastifyRequest, { by, from, until }: Search) =>
  request.inTenant(async (tx) => {
    const event = eventOf(request)
    const { timeZone } = await knownEvent(tx, event)
    const groups = GROUPS.filter((group) => by === undefined || by.split(',').includes(group))
    return tx.any(selectReport({ event, timeZone, by: groups, from, until }))
  })

/** What moved, over all domains. */
export const reports: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/report',
    {
      preHandler: requires('payments', 'staff'),
      schema: { querystring: Search, response: { 200: Type.Object({ sums: Type.Array(Sum) }) } },
    },
    async (request) => ({ sums: [...(await report(request, request.query))] }),
  )

  app.get(
    '/report.csv',
    { preHandler: [requires('payments', 'staff'), requiresRight('export')], schema: { querystring: Search } },
    async (request, reply) => {
      const sums = await report(request, request.query)
      return sendCsv(reply, 'report', sums, Object.keys(Sum.properties))
    },
  )
}
