import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addRoom, changeRoom, listRooms, NewRoom, Room, RoomChanges } from './rooms.ts'

export const rooms: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get('/rooms', { schema: { response: { 200: Type.Object({ rooms: Type.Array(Room) }) } } }, async (request) => ({
    rooms: [...(await request.inTenant((tx) => listRooms(tx, eventOf(request))))],
  }))

  app.post('/rooms', { ...admin, schema: { body: NewRoom, response: { 201: Room } } }, async (request, reply) => {
    const room = await request.inTenant((tx) => addRoom(tx, request.actor, eventOf(request), request.body))
    return reply.code(201).send(room)
  })

  app.patch('/rooms/:id', { ...admin, schema: { params: Id, body: RoomChanges, response: { 200: Room } } }, (request) =>
    request.inTenant((tx) => changeRoom(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
