import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id, uuid } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { attendeeOf } from '../attendees/attendees.ts'
import { Guest, guestsOf, leave, seatsOf, signUp } from './seats.ts'

export const seats: FastifyPluginAsyncTypebox = async (app) => {
  const Seats = Type.Object({ seats: Type.Array(uuid) })

  app.post('/slots/:id/seat', { schema: { params: Id, response: { 201: Seats } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
      const event = eventOf(request)
      const { id } = await attendeeOf(tx, event, speakerOf(request))
      await signUp(tx, event, id, request.params.id)
      return { seats: await seatsOf(tx, id) }
    }),
  )

  app.delete('/slots/:id/seat', { schema: { params: Id, response: { 200: Seats } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id } = await attendeeOf(tx, eventOf(request), speakerOf(request))
      await leave(tx, id, request.params.id)
      return { seats: await seatsOf(tx, id) }
    }),
  )

  app.get(
    '/slots/:id/seats',
    {
      preHandler: requires('schedule', 'staff'),
      schema: { params: Id, response: { 200: Type.Object({ guests: Type.Array(Guest) }) } },
    },
    async (request) => ({
      guests: [...(await request.inTenant((tx) => guestsOf(tx, eventOf(request), request.params.id)))],
    }),
  )
}
