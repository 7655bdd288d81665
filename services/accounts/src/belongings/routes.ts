import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { asPerson } from '../sessions/access.ts'
import { Belonging, belongingsOf } from './belongings.ts'

/** A person's conventions. */
export const belongings: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/conventions',
    { schema: { response: { 200: Type.Object({ conventions: Type.Array(Belonging) }) } } },
    (request) =>
      asPerson(database, request, async (tx, user) => ({ conventions: [...(await belongingsOf(tx, user.id))] })),
  )
}
