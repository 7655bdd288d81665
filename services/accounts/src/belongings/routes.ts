import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { nextOf } from '../hosts/next.ts'
import { asPerson } from '../sessions/access.ts'
import { Belonging, belongingsOf, manageOf } from './belongings.ts'

/** A person's conventions. */
export const belongings: FastifyPluginAsyncTypebox<{ database: Database; origin: string }> = async (
  app,
  { database, origin },
) => {
  app.get(
    '/conventions',
    { schema: { response: { 200: Type.Object({ conventions: Type.Array(Belonging) }) } } },
    (request) =>
      asPerson(database, request, async (tx, user) => ({ conventions: [...(await belongingsOf(tx, user.id))] })),
  )

  // A letter's link is read long after: it leads to where organisers work by then, and what they may see is asked there.
  app.get(
    '/conventions/:id/manage',
    {
      schema: {
        params: Id,
        querystring: Type.Object({ next: Type.Optional(Type.String({ maxLength: 2_000 })) }, closed),
        response: { 303: Type.Null() },
      },
    },
    async (request, reply) => {
      const { params, query } = request
      const manage = await database.shared((tx) => manageOf(tx, params.id, origin))
      return reply.redirect(manage ? new URL(nextOf(query.next), manage).href : '/account/conventions', 303)
    },
  )
}
