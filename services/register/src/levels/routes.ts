import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { Known, listed } from '@midsummer/sales'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import {
  addLevel,
  CountedLevel,
  changeLevel,
  LevelChanges,
  listLevels,
  NewLevel,
  OfferedLevel,
  offered,
} from './levels.ts'

export const levels: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/levels',
    { schema: { querystring: Known, response: { 200: Type.Object({ levels: Type.Array(OfferedLevel) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listLevels(tx, eventOf(request)))
      const now = Date.now()
      return { levels: all.filter(listed(request.query.slug)).map((level) => offered(level, now)) }
    },
  )

  app.get(
    '/levels/all',
    {
      preHandler: requires('register', 'staff'),
      schema: { response: { 200: Type.Object({ levels: Type.Array(CountedLevel) }) } },
    },
    async (request) => ({ levels: await request.inTenant((tx) => listLevels(tx, eventOf(request))) }),
  )

  app.post(
    '/levels',
    { preHandler: requires('register', 'admin'), schema: { body: NewLevel, response: { 201: CountedLevel } } },
    async (request, reply) => {
      const level = await request.inTenant((tx) => addLevel(tx, request.actor, eventOf(request), request.body))
      return reply.code(201).send(level)
    },
  )

  app.patch(
    '/levels/:id',
    {
      preHandler: requires('register', 'admin'),
      schema: { params: Id, body: LevelChanges, response: { 200: CountedLevel } },
    },
    (request) =>
      request.inTenant((tx) => changeLevel(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
