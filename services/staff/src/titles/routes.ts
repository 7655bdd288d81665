import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Name } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addTitle, listTitles, removeTitle, renameTitle, Title } from './titles.ts'

const Named = Type.Object({ name: Name }, closed)

export const titles: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('staff', 'admin') }

  app.get(
    '/titles',
    { schema: { response: { 200: Type.Object({ titles: Type.Array(Title) }) } } },
    async (request) => ({ titles: [...(await request.inTenant((tx) => listTitles(tx, eventOf(request))))] }),
  )

  app.post('/titles', { ...admin, schema: { body: Named, response: { 201: Title } } }, async (request, reply) =>
    reply
      .code(201)
      .send(await request.inTenant((tx) => addTitle(tx, request.actor, eventOf(request), request.body.name))),
  )

  app.patch('/titles/:id', { ...admin, schema: { params: Id, body: Named, response: { 200: Title } } }, (request) =>
    request.inTenant((tx) =>
      renameTitle(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body }),
    ),
  )

  app.delete(
    '/titles/:id',
    { ...admin, schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removeTitle(tx, request.actor, eventOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )
}
