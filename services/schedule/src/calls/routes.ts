import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addCall, Call, CallChanges, changeCall, listCalls, NewCall, OfferedCall, offered } from './calls.ts'

export const calls: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get(
    '/calls',
    { schema: { response: { 200: Type.Object({ calls: Type.Array(OfferedCall) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listCalls(tx, eventOf(request)))
      const now = Date.now()
      return { calls: all.filter(({ visibility }) => visibility === 'public').map((call) => offered(call, now)) }
    },
  )

  app.get(
    '/calls/all',
    {
      preHandler: requires('schedule', 'staff'),
      schema: { response: { 200: Type.Object({ calls: Type.Array(Call) }) } },
    },
    async (request) => ({ calls: [...(await request.inTenant((tx) => listCalls(tx, eventOf(request))))] }),
  )

  app.post('/calls', { ...admin, schema: { body: NewCall, response: { 201: Call } } }, async (request, reply) => {
    const call = await request.inTenant((tx) => addCall(tx, request.actor, eventOf(request), request.body))
    return reply.code(201).send(call)
  })

  app.patch('/calls/:id', { ...admin, schema: { params: Id, body: CallChanges, response: { 200: Call } } }, (request) =>
    request.inTenant((tx) => changeCall(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
