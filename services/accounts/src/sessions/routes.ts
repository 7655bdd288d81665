import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { asPerson } from './access.ts'
import { Session } from './queries.ts'
import { endOwnSession, listSessions } from './sessions.ts'
import { signOut } from './sign-out.ts'

const Listed = Type.Object({
  ...Type.Omit(Session, ['user']).properties,
  current: Type.Boolean({ description: 'the one that asks' }),
})

/** Where a person is signed in, and signing out. */
export const sessions: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get('/sessions', { schema: { response: { 200: Type.Object({ sessions: Type.Array(Listed) }) } } }, (request) =>
    asPerson(database, request, async (tx, user, { id }) => ({
      sessions: (await listSessions(tx, user.id)).map((session) => ({ ...session, current: session.id === id })),
    })),
  )

  app.delete('/sessions/:id', { schema: { params: Id, response: { 204: Type.Null() } } }, async (request, reply) => {
    await asPerson(database, request, (tx, user) => endOwnSession(tx, request.actor, user.id, request.params.id))
    return reply.code(204).send(null)
  })

  await app.register(signOut, { database })
}
