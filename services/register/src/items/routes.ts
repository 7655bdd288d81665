import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import { Known, listed } from '@midsummer/sales'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { includedItems } from '../levels/levels.ts'
import { addItem, CountedItem, changeItem, ItemChanges, listItems, NewItem, OfferedItem, offered } from './items.ts'

const Wanted = Type.Object(
  {
    ...Known.properties,
    level: Type.Optional(
      Type.String({ maxLength: 100, description: 'the slug of a hidden level: what comes with it is there too' }),
    ),
  },
  closed,
)

export const items: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/items',
    { schema: { querystring: Wanted, response: { 200: Type.Object({ items: Type.Array(OfferedItem) }) } } },
    async (request) => {
      const event = eventOf(request)
      const { slug, level } = request.query
      const [all, included] = await request.inTenant((tx) =>
        Promise.all([listItems(tx, event), includedItems(tx, event, level)]),
      )
      const now = Date.now()
      const seen = listed(slug)
      return {
        items: all
          .filter((item) => seen(item) || included.has(item.id))
          .map((item) => ({ ...offered(item, now), alone: seen(item) })),
      }
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
