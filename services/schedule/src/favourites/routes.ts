import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'
import Type from 'typebox'
import { attendeeOf } from '../attendees/attendees.ts'
import { mark, unmark } from './favourites.ts'

export const favourites: FastifyPluginAsyncTypebox = async (app) => {
  const schema = { params: Id, response: { 204: Type.Null() } }

  app.put('/favourites/:id', { schema }, async (request, reply) => {
    await request.inTenant(async (tx) => {
      const event = eventOf(request)
      const { id } = await attendeeOf(tx, event, speakerOf(request))
      await mark(tx, event, id, request.params.id)
    })
    return reply.code(204).send(null)
  })

  app.delete('/favourites/:id', { schema }, async (request, reply) => {
    await request.inTenant(async (tx) => {
      const { id } = await attendeeOf(tx, eventOf(request), speakerOf(request))
      await unmark(tx, id, request.params.id)
    })
    return reply.code(204).send(null)
  })
}
