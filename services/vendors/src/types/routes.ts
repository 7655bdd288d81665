import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { publishedKeys } from '@midsummer/forms/server'
import { Known, listed } from '@midsummer/sales'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { VendorType } from './queries.ts'
import {
  addSize,
  addType,
  CountedSize,
  changeSize,
  changeType,
  listTypes,
  NewSize,
  NewType,
  OfferedType,
  offered,
  SizeChanges,
  TypeChanges,
  WholeType,
} from './types.ts'

export const types: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('vendors', 'admin') }

  app.get(
    '/types',
    { schema: { querystring: Known, response: { 200: Type.Object({ types: Type.Array(OfferedType) }) } } },
    (request) =>
      request.inTenant(async (tx) => {
        const event = eventOf(request)
        const [all, asked] = [await listTypes(tx, event), await publishedKeys(tx, event)]
        return { types: all.filter(listed(request.query.slug)).map((type) => offered(type, asked)) }
      }),
  )

  app.get(
    '/types/all',
    {
      preHandler: requires('vendors', 'staff'),
      schema: { response: { 200: Type.Object({ types: Type.Array(WholeType) }) } },
    },
    async (request) => ({ types: await request.inTenant((tx) => listTypes(tx, eventOf(request))) }),
  )

  app.post('/types', { ...admin, schema: { body: NewType, response: { 201: WholeType } } }, async (request, reply) => {
    const type = await request.inTenant((tx) => addType(tx, request.actor, eventOf(request), request.body))
    return reply.code(201).send(type)
  })

  app.patch(
    '/types/:id',
    { ...admin, schema: { params: Id, body: TypeChanges, response: { 200: VendorType } } },
    (request) =>
      request.inTenant((tx) => changeType(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )

  app.post(
    '/types/:id/sizes',
    { ...admin, schema: { params: Id, body: NewSize, response: { 201: CountedSize } } },
    async (request, reply) => {
      const size = await request.inTenant((tx) =>
        addSize(tx, request.actor, eventOf(request), request.params.id, request.body),
      )
      return reply.code(201).send(size)
    },
  )

  app.patch(
    '/sizes/:id',
    { ...admin, schema: { params: Id, body: SizeChanges, response: { 200: CountedSize } } },
    (request) =>
      request.inTenant((tx) => changeSize(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
