import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { thankAll } from './thanks.ts'

export const thanks: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/thanks',
    {
      preHandler: requires('staff', 'admin'),
      schema: { response: { 200: Type.Object({ thanked: Type.Integer() }) } },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => ({
        thanked: await thankAll(tx, request.actor, eventOf(request)),
      })),
  )
}
