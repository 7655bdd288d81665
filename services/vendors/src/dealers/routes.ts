import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import { eventOf, nextOf } from '@midsummer/service'
import Type from 'typebox'
import { Dealer, selectDealers } from './queries.ts'

const Search = Type.Object(
  {
    after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 500, default: 200 }),
  },
  closed,
)

/** The public list of who sells. */
export const dealers: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/dealers',
    {
      schema: {
        querystring: Search,
        response: { 200: Type.Object({ dealers: Type.Array(Dealer), next: orNull(uuid) }) },
      },
    },
    async (request) => {
      const { after, limit } = request.query
      const found = await request.inTenant((tx) => tx.any(selectDealers({ event: eventOf(request), after, limit })))
      return { dealers: [...found], next: nextOf(found, limit) }
    },
  )
}
