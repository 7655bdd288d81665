import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { listRefused, releaseAddress } from './addresses.ts'
import { RefusedAddress } from './queries.ts'

const Address = Type.String({ minLength: 3, maxLength: 254 })
const Page = Type.Object({
  addresses: Type.Array(RefusedAddress),
  next: orNull(Type.String()),
})

export const addresses: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/refused-addresses',
    {
      preHandler: requires('notifications', 'staff'),
      schema: {
        querystring: Type.Object(
          {
            after: Type.String({ maxLength: 254, default: '', description: '`next` of the page before' }),
            limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
          },
          closed,
        ),
        response: { 200: Page },
      },
    },
    async (request) => {
      const { after, limit } = request.query
      const found = await request.inTenant((tx) => listRefused(tx, after, limit))
      return { addresses: [...found], next: found.length === limit ? (found.at(-1)?.address ?? null) : null }
    },
  )

  // A POST with the address in its body: addresses of people belong in no log.
  app.post(
    '/refused-addresses/release',
    {
      preHandler: requires('notifications', 'staff'),
      schema: {
        body: Type.Object({ address: Address }, closed),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.inTenant((tx) => releaseAddress(tx, request.actor, eventOf(request), request.body.address))
      return reply.code(204).send(null)
    },
  )
}
