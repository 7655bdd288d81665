import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { requires } from '@midsummer/service'
import { readEvent } from '../events/events.ts'
import { readFigures } from './figures.ts'
import { Figures } from './queries.ts'

export const figures: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events/:id/figures',
    {
      preHandler: requires('event', 'staff'),
      schema: { params: Id, response: { 200: Figures } },
    },
    (request) => request.inTenant(async (tx) => readFigures(tx, (await readEvent(tx, request.params.id)).id)),
  )
}
