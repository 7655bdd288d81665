import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { requires } from '@midsummer/service'
import Type from 'typebox'
import { changeSettings, readEvent } from '../events/events.ts'
import { readProperties } from './properties.ts'

const Properties = Type.Record(Type.String(), Type.Unknown())

export const properties: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/events/:id/properties', { schema: { params: Id, response: { 200: Properties } } }, (request) =>
    request.inTenant(async (tx) => readProperties(tx, (await readEvent(tx, request.params.id)).id)),
  )

  app.patch(
    '/events/:id/properties',
    { preHandler: requires('event', 'admin'), schema: { params: Id, body: Properties, response: { 200: Properties } } },
    (request) => request.inTenant((tx) => changeSettings(tx, request.actor, request.params.id, request.body)),
  )
}
