import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { clearCookie } from '../browser.ts'
import { asPerson } from './access.ts'
import { endAllSessions, endSessions } from './sessions.ts'

/** Signing out at a host, whichever it is. */
export const signOut: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/sign-out',
    {
      schema: {
        body: Type.Object(
          { everywhere: Type.Boolean({ default: false, description: 'at every host and in every browser' }) },
          closed,
        ),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await asPerson(database, request, (tx, user, session) =>
        request.body.everywhere
          ? endAllSessions(tx, request.actor, user.id)
          : endSessions(tx, request.actor, [session.id]),
      )
      clearCookie(request, reply, '')
      return reply.code(204).send(null)
    },
  )
}
