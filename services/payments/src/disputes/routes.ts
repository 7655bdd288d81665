import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, nextOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { Dispute, selectDisputes } from './queries.ts'

const Search = Type.Object(
  {
    ...cursor,
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
      return { disputes: [...found], next: nextOf(found, limit) }
    },
  )
}
