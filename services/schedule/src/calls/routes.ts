import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { publishedKeys } from '@midsummer/forms/server'
import { Known, listed } from '@midsummer/sales'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addCall, Call, CallChanges, changeCall, listCalls, NewCall, OfferedCall, offered } from './calls.ts'

export const calls: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get(
    '/calls',
    { schema: { querystring: Known, response: { 200: Type.Object({ calls: Type.Array(OfferedCall) }) } } },
    (request) =>
      request.inTenant(async (tx) => {
        const event = eventOf(request)
        const [all, asked] = [await listCalls(tx, event), await publishedKeys(tx, event)]
        return { calls: all.filter(listed(request.query.slug)).map((call) => offered(call, asked)) }
      }),
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
