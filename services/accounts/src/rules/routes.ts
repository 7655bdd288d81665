import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { requires, secondFactorNeeded, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { notYours } from '../errors.ts'
import { provesTwice } from '../factors/factors.ts'
import { giverOf } from '../roles/giver.ts'
import { decidesFor } from '../roles/roles.ts'
import { asPerson } from '../sessions/access.ts'
import { Rules } from './queries.ts'
import { listRules, setRules } from './rules.ts'

const All = Type.Object({ rules: Type.Array(Rules) })

/** What a convention asks of those who work for it. */
export const rules: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get('/rules', { preHandler: requires('accounts', 'staff'), schema: { response: { 200: All } } }, (request) =>
    request.inTenant(async (tx) => ({ rules: [...(await listRules(tx))] })),
  )

  app.put(
    '/rules',
    {
      preHandler: requires('accounts', 'admin'),
      schema: { body: Type.Object(Rules.properties, closed), response: { 200: All } },
    },
    async (request) => {
      const { actor, body } = request
      if (!decidesFor(giverOf(request), body.event)) throw notYours()
      // Whoever asks others for it has it: nobody shuts themselves out.
      if (body.secondFactor && actor.kind === 'person')
        await asPerson(database, request, async (_tx, _user, { methods }) => {
          if (!provesTwice(methods)) throw secondFactorNeeded()
        })
      return { rules: [...(await request.inTenant((tx) => setRules(tx, actor, tenantOf(request), body)))] }
    },
  )
}
