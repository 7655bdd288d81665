import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionAnswer, SessionQuestion } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'
import { findStanding } from '../sessions/sessions.ts'

/** What the gateway asks of who comes with a cookie. */
export const standing: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/standing',
    { schema: { hide: true, body: SessionQuestion, response: { 200: SessionAnswer } } },
    async ({ tenant, body: { hash, host, event } }) => ({
      standing: (await database.shared((tx) => findStanding(tx, { hash, host, tenant, event }))) ?? null,
    }),
  )
}
