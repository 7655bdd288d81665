import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import { idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { eventUnknown } from '../errors.ts'
import { addEvent, changeEvent, EventChanges, listEvents, moveEvent, NewEvent, readEvent } from './events.ts'
import { Event, State } from './queries.ts'

const admin = requires('event', 'admin')

export const events: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events',
    {
      preHandler: requires('event', 'staff'),
      schema: { response: { 200: Type.Object({ events: Type.Array(Event) }) } },
    },
    async (request) => ({ events: [...(await request.inTenant(listEvents))] }),
  )

  app.get('/events/current', { schema: { response: { 200: Event } } }, (request) => {
    const { event } = request
    if (!event) throw eventUnknown()
    return request.inTenant((tx) => readEvent(tx, event.id))
  })

  app.post('/events', { preHandler: admin, schema: { body: NewEvent, response: { 201: Event } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, (tx) => addEvent(tx, request.actor, request.body)),
  )

  app.patch(
    '/events/:id',
    { preHandler: admin, schema: { params: Id, body: EventChanges, response: { 200: Event } } },
    (request) => request.inTenant((tx) => changeEvent(tx, request.actor, request.params.id, request.body)),
  )

  app.put(
    '/events/:id/state',
    {
      preHandler: admin,
      schema: {
        params: Id,
        body: Type.Object({ state: State }, closed),
        response: { 200: Event },
      },
    },
    (request) => request.inTenant((tx) => moveEvent(tx, request.actor, request.params.id, request.body.state)),
  )
}
