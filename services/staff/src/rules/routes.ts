import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { Rules } from './queries.ts'
import { changeRules, rulesOf } from './rules.ts'

export const rules: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/rules', { schema: { response: { 200: Rules } } }, (request) =>
    request.inTenant((tx) => rulesOf(tx, eventOf(request))),
  )

  app.put(
    '/rules',
    {
      preHandler: requires('staff', 'admin'),
      schema: { body: Type.Object(Rules.properties, closed), response: { 200: Rules } },
    },
    (request) => request.inTenant((tx) => changeRules(tx, request.actor, eventOf(request), request.body)),
  )
}
