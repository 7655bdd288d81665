import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { requires } from '@midsummer/service'
import Type from 'typebox'
import { readEvent } from '../events/events.ts'
import { changeProperties, readProperties } from './properties.ts'

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Properties = Type.Record(Type.String(), Type.Unknown())

export const properties: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/events/:id/properties', { schema: { params: Id, response: { 200: Properties } } }, (request) =>
    request.inTenant(async (tx) => readProperties(tx, (await readEvent(tx, request.params.id)).id)),
  )

  app.patch(
    '/events/:id/properties',
    { preHandler: requires('event', 'admin'), schema: { params: Id, body: Properties, response: { 200: Properties } } },
    (request) =>
      request.inTenant(async (tx) => {
        const event = await readEvent(tx, request.params.id)
        return changeProperties(tx, request.actor, event.id, request.body)
      }),
  )
}
