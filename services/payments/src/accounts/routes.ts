import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import { eventOf, requires, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { Account, closeAccount, enterKey, listAccounts, shown } from './accounts.ts'
import type { Reach } from './reach.ts'

const Key = Type.Object(
  {
    key: Type.String({ minLength: 8, maxLength: 500, pattern: '^[\\x21-\\x7e]+$' }),
    webhookSecret: Type.Optional(Type.String({ minLength: 8, maxLength: 500, pattern: '^[\\x21-\\x7e]+$' })),
    origin: Type.Optional(
      Type.String({
        pattern: '^https?://[^/?#@]+$',
        maxLength: 300,
        description: 'where the provider reaches this convention, if not at the host of this request',
      }),
    ),
  },
  closed,
)

export const accounts =
  (reaches: Reach): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/accounts',
      {
        preHandler: requires('payments', 'admin'),
        schema: {
          response: { 200: Type.Object({ accounts: Type.Array(Account), providers: Type.Array(Type.String()) }) },
        },
      },
      async (request) => {
        const found = await request.inTenant((tx) => listAccounts(tx, eventOf(request)))
        return { accounts: found.map(shown), providers: [...reaches.providers.keys()] }
      },
    )

    app.put(
      '/accounts/:provider',
      {
        preHandler: requires('payments', 'superadmin'),
        schema: {
          params: Type.Object({ provider: Type.String({ maxLength: 40 }) }),
          body: Key,
          response: { 200: Account },
        },
      },
      async (request) => {
        const { key, webhookSecret, origin } = request.body
        const { 'x-forwarded-proto': protocol = 'https', 'x-forwarded-host': host = request.host } = request.headers
        return enterKey(reaches, tenantOf(request), request.actor, eventOf(request), {
          provider: request.params.provider,
          key,
          webhookSecret,
          origin: origin ?? `${protocol}://${host}`,
        })
      },
    )

    app.delete(
      '/accounts/:id',
      {
        preHandler: requires('payments', 'superadmin'),
        schema: { params: Id, response: { 204: Type.Null() } },
      },
      async (request, reply) => {
        await request.inTenant((tx) => closeAccount(tx, request.actor, eventOf(request), request.params.id))
        return reply.code(204).send(null)
      },
    )
  }
