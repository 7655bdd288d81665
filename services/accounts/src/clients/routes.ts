import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Name, orNull } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { requiresOwner, type Secrets, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { changeClient, createClient, listClients, removeClient, replaceSecret } from './clients.ts'
import { Client } from './queries.ts'

const fields = {
  name: Name,
  redirectUris: Type.Array(Type.String({ maxLength: 500 }), { minItems: 1, maxItems: 20, uniqueItems: true }),
}
const Shown = Type.Object({ ...Client.properties, secret: orNull(Type.String()) })

/** A convention's applications that sign people in, for its owner. */
export const clients: FastifyPluginAsyncTypebox<{ database: Database; secrets: Secrets }> = async (
  app,
  { database: { shared }, secrets },
) => {
  app.addHook('onRequest', requiresOwner)

  app.get(
    '/clients',
    { schema: { response: { 200: Type.Object({ clients: Type.Array(Client) }) } } },
    async (request) => ({
      clients: [...(await shared((tx) => listClients(tx, tenantOf(request).id)))],
    }),
  )

  app.post(
    '/clients',
    {
      schema: {
        body: Type.Object(
          { ...fields, confidential: Type.Boolean({ default: true, description: 'it can keep a secret' }) },
          closed,
        ),
        response: { 201: Shown },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await shared((tx) => createClient(tx, request.actor, secrets, tenantOf(request).id, request.body))),
  )

  app.put(
    '/clients/:id',
    { schema: { params: Id, body: Type.Object(fields, closed), response: { 200: Client } } },
    (request) => shared((tx) => changeClient(tx, request.actor, tenantOf(request).id, request.params.id, request.body)),
  )

  app.post('/clients/:id/secret', { schema: { params: Id, response: { 200: Shown } } }, (request) =>
    shared((tx) => replaceSecret(tx, request.actor, secrets, tenantOf(request).id, request.params.id)),
  )

  app.delete('/clients/:id', { schema: { params: Id, response: { 204: Type.Null() } } }, async (request, reply) => {
    await shared((tx) => removeClient(tx, request.actor, tenantOf(request).id, request.params.id))
    return reply.code(204).send(null)
  })
}
