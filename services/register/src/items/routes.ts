import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addItem, CountedItem, changeItem, ItemChanges, listItems, NewItem, OfferedItem, offered } from './items.ts'

export const items: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/items',
    { schema: { response: { 200: Type.Object({ items: Type.Array(OfferedItem) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listItems(tx, eventOf(request)))
      const now = Date.now()
      return { items: all.filter((item) => item.visibility === 'public').map((item) => offered(item, now)) }
    },
  )

  app.get(
    '/items/all',
    {
      preHandler: requires('register', 'staff'),
      schema: { response: { 200: Type.Object({ items: Type.Array(CountedItem) }) } },
    },
    async (request) => ({ items: await request.inTenant((tx) => listItems(tx, eventOf(request))) }),
  )

  app.post(
    '/items',
    { preHandler: requires('register', 'admin'), schema: { body: NewItem, response: { 201: CountedItem } } },
    async (request, reply) => {
      const item = await request.inTenant((tx) => addItem(tx, request.actor, eventOf(request), request.body))
      return reply.code(201).send(item)
    },
  )

  app.patch(
    '/items/:id',
    {
      preHandler: requires('register', 'admin'),
      schema: { params: Id, body: ItemChanges, response: { 200: CountedItem } },
    },
    (request) =>
      request.inTenant((tx) => changeItem(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
