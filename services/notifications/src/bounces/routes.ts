import { timingSafeEqual } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { bouncesKeyWrong } from '../errors.ts'
import { takeNotice } from './bounces.ts'
import { readNotification } from './notice.ts'

const Notice = Type.Object(
  {
    messageId: Type.String({ maxLength: 300 }),
    recipient: Type.String({ maxLength: 254 }),
    status: Type.String({ pattern: '^5\\.[0-9]{1,3}\\.[0-9]{1,3}$', description: 'RFC 3463' }),
    reason: Type.String({ maxLength: 500 }),
  },
  closed,
)

/** For the mail server or its provider, which serves every convention: no context of a person opens it, and none is needed. */
export const bounces: FastifyPluginAsyncTypebox<{ database: Database; key: string }> = async (
  app,
  { database, key },
) => {
  const known = ({ headers }: { headers: Record<string, unknown> }): boolean => {
    const [given, wanted] = [Buffer.from(String(headers['x-bounces-key'] ?? '')), Buffer.from(key)]
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
  app.addHook('onRequest', async (request) => {
    if (!known(request)) throw bouncesKeyWrong()
  })
  app.addContentTypeParser(['message/rfc822', 'multipart/report'], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )

  app.post('/bounces', { schema: { body: Notice, response: { 202: Type.Null() } } }, async (request, reply) => {
    await takeNotice(database, request.body)
    return reply.code(202).send(null)
  })

  app.post(
    '/bounces/notification',
    {
      schema: {
        description: 'a delivery status notification as it came, message/rfc822',
        response: { 202: Type.Null() },
      },
    },
    async ({ body }, reply) => {
      const notices = Buffer.isBuffer(body) ? await readNotification(body) : []
      for (const notice of notices) await takeNotice(database, notice)
      return reply.code(202).send(null)
    },
  )
}
