import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import { eventOf, NotOutside, type Outside, requires, type Secrets } from '@midsummer/service'
import Type from 'typebox'
import { webhookRefused } from '../errors.ts'
import { Webhook } from './queries.ts'
import { SUBJECTS } from './subjects.ts'
import { addWebhook, changeWebhook, listWebhooks, removeWebhook, renewSecret } from './webhooks.ts'

const fields = {
  url: Type.String({ format: 'uri', pattern: '^https?://', maxLength: 500 }),
  subjects: Type.Array(Type.Unsafe<string>(Type.Enum(SUBJECTS)), { minItems: 1, uniqueItems: true }),
  contact: Type.String({ format: 'email', maxLength: 254, description: 'who is told when the program is given up' }),
}
const NewWebhook = Type.Object(fields, closed)
const Changes = Type.Partial(Type.Object({ ...fields, on: Type.Boolean() }), {
  ...closed,
  minProperties: 1,
})
const Secret = Type.Object({ secret: Type.String({ description: 'shown this once' }) })

export const webhooks: FastifyPluginAsyncTypebox<{ secrets: Secrets; outside: Outside }> = async (
  app,
  { secrets, outside },
) => {
  const admin = requires('notifications', 'admin')

  /** @throws webhookRefused: told at once rather than by the first delivery, which looks again */
  const checked = async (url: string): Promise<void> => {
    await outside.check(url).catch((error: unknown) => {
      if (!(error instanceof NotOutside)) throw error
      throw webhookRefused({ errors: [{ at: 'body/url', message: error.message }] })
    })
  }

  app.get(
    '/webhooks',
    {
      preHandler: admin,
      schema: {
        response: { 200: Type.Object({ webhooks: Type.Array(Webhook), subjects: Type.Array(Type.String()) }) },
      },
    },
    async (request) => ({
      webhooks: [...(await request.inTenant((tx) => listWebhooks(tx, eventOf(request))))],
      subjects: SUBJECTS,
    }),
  )

  app.post(
    '/webhooks',
    {
      preHandler: admin,
      schema: { body: NewWebhook, response: { 201: Type.Object({ ...Webhook.properties, ...Secret.properties }) } },
    },
    async (request, reply) => {
      await checked(request.body.url)
      const added = await request.inTenant((tx) =>
        addWebhook(tx, request.actor, eventOf(request), request.body, secrets),
      )
      return reply.code(201).send(added)
    },
  )

  app.patch(
    '/webhooks/:id',
    { preHandler: admin, schema: { params: Id, body: Changes, response: { 200: Webhook } } },
    async (request) => {
      if (request.body.url !== undefined) await checked(request.body.url)
      return request.inTenant((tx) =>
        changeWebhook(tx, request.actor, eventOf(request), request.params.id, request.body),
      )
    },
  )

  app.post(
    '/webhooks/:id/secret',
    { preHandler: admin, schema: { params: Id, response: { 200: Secret } } },
    (request) => request.inTenant((tx) => renewSecret(tx, request.actor, eventOf(request), request.params.id, secrets)),
  )

  app.delete(
    '/webhooks/:id',
    { preHandler: admin, schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removeWebhook(tx, request.actor, eventOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )
}
