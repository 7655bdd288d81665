import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { uuid } from '@midsummer/contracts/shapes'
import { tenantOf } from '@midsummer/service'
import Type from 'typebox'
import type { Reach } from '../accounts/reach.ts'
import { takeWebhook } from './webhooks.ts'

export const webhooks =
  (reaches: Reach): FastifyPluginAsyncTypebox =>
  async (app) => {
    // The signature is over the very bytes.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body)

    app.post(
      '/webhooks/:account',
      {
        schema: {
          params: Type.Object({ account: uuid }),
          response: { 200: Type.Object({ taken: Type.Boolean() }) },
        },
      },
      async ({ body, headers, params, ...request }) => {
        await takeWebhook(
          reaches,
          tenantOf(request),
          params.account,
          Buffer.isBuffer(body) ? body : Buffer.alloc(0),
          headers,
        )
        return { taken: true }
      },
    )
  }
