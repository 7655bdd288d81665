import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { secondFactorNeeded } from '@midsummer/service'
import Type from 'typebox'
import { impersonationRefused, impersonationUnknown } from '../errors.ts'
import { asPerson } from '../sessions/access.ts'
import { beginImpersonation, endImpersonation } from './impersonations.ts'
import { Impersonation } from './queries.ts'

/** The longest that somebody may look with another's eyes, in minutes. */
const LONGEST = 60

export const impersonations: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/impersonations',
    {
      schema: {
        body: Type.Object(
          {
            user: uuid,
            reason: Type.String({ minLength: 10, maxLength: 500 }),
            minutes: Type.Integer({ minimum: 1, maximum: LONGEST, default: 30 }),
          },
          closed,
        ),
        response: { 201: Impersonation },
      },
    },
    async (request, reply) => {
      const looking = await asPerson(database, request, async (_tx, { id, staff }, { id: session }) => {
        if (!staff) throw impersonationRefused()
        if (request.context.withheld) throw secondFactorNeeded()
        return { session, staff: id }
      })
      return reply.code(201).send(await request.inTenant((tx) => beginImpersonation(tx, looking, request.body)))
    },
  )

  app.delete('/impersonations/current', { schema: { response: { 204: Type.Null() } } }, async (request, reply) => {
    const { session, by } = request.actor
    if (!session || !by) throw impersonationUnknown()
    await request.inTenant((tx) => endImpersonation(tx, request.actor, session))
    return reply.code(204).send(null)
  })
}
