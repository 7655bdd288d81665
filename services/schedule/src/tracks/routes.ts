import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addTrack, changeTrack, listTracks, NewTrack, Track, TrackChanges } from './tracks.ts'

export const tracks: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get(
    '/tracks',
    { schema: { response: { 200: Type.Object({ tracks: Type.Array(Track) }) } } },
    async (request) => ({ tracks: [...(await request.inTenant((tx) => listTracks(tx, eventOf(request))))] }),
  )

  app.post('/tracks', { ...admin, schema: { body: NewTrack, response: { 201: Track } } }, async (request, reply) => {
    const track = await request.inTenant((tx) => addTrack(tx, request.actor, eventOf(request), request.body))
    return reply.code(201).send(track)
  })

  app.patch(
    '/tracks/:id',
    { ...admin, schema: { params: Id, body: TrackChanges, response: { 200: Track } } },
    (request) =>
      request.inTenant((tx) => changeTrack(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
