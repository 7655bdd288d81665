import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { asPerson } from '../sessions/access.ts'
import { Consent, consentsOf, withdrawConsent } from './consents.ts'

/** The applications that a person has let know who they are. */
export const consents: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/account/applications',
    { schema: { response: { 200: Type.Object({ applications: Type.Array(Consent) }) } } },
    (request) =>
      asPerson(database, request, async (tx, user) => ({ applications: [...(await consentsOf(tx, user.id))] })),
  )

  app.delete(
    '/account/applications/:client',
    { schema: { params: Type.Object({ client: uuid }), response: { 204: Type.Null() } } },
    async (request, reply) => {
      await asPerson(database, request, (tx, user) => withdrawConsent(tx, user.id, request.params.client))
      return reply.code(204).send(null)
    },
  )
}
