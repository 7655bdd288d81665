import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, nextOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { findDeliveries, retryDelivery } from './deliveries.ts'
import { Delivery, State } from './queries.ts'

const Search = Type.Object(
  {
    state: Type.Optional(State),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ deliveries: Type.Array(Delivery), next: orNull(uuid) })

export const deliveries: FastifyPluginAsyncTypebox = async (app) => {
  const admin = requires('notifications', 'admin')

  app.get(
    '/webhooks/:webhook/deliveries',
    {
      preHandler: admin,
      schema: { params: Type.Object({ webhook: uuid }), querystring: Search, response: { 200: Page } },
    },
    async (request) => {
      const { state, after, limit } = request.query
      const search = { webhook: request.params.webhook, state, after, limit }
      const found = await request.inTenant((tx) => findDeliveries(tx, eventOf(request), search))
      return { deliveries: [...found], next: nextOf(found, limit) }
    },
  )

  app.post(
    '/webhooks/:webhook/deliveries/:id/retry',
    {
      preHandler: admin,
      schema: { params: Type.Object({ webhook: uuid, id: uuid }), response: { 200: Delivery } },
    },
    (request) => {
      const { webhook, id } = request.params
      return request.inTenant((tx) => retryDelivery(tx, request.actor, eventOf(request), webhook, id))
    },
  )
}
