import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, requires } from '@midsummer/service'
import { Figures, selectFigures } from './queries.ts'

export const figures: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/figures', { preHandler: requires('staff', 'staff'), schema: { response: { 200: Figures } } }, (request) =>
    request.inTenant((tx) => tx.one(selectFigures(eventOf(request)))),
  )
}
