import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { Dispute, selectDisputes } from './queries.ts'

const Search = Type.Object(
  {
    after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  },
  closed,
)
const Page = Type.Object({
  disputes: Type.Array(Dispute),
  next: orNull(uuid),
})

export const disputes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/disputes',
    { preHandler: requires('payments', 'staff'), schema: { querystring: Search, response: { 200: Page } } },
    async (request) => {
      const { after, limit } = request.query
      const found = await request.inTenant((tx) => tx.any(selectDisputes(eventOf(request), after ?? null, limit)))
      return { disputes: [...found], next: found.length === limit ? (found.at(-1)?.id ?? null) : null }
    },
  )
}
