import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, uuid } from '@midsummer/contracts/shapes'
import { Known, listed } from '@midsummer/sales'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import {
  addItem,
  addVariant,
  CountedItem,
  changeItem,
  changeVariant,
  ItemChanges,
  listItems,
  NewItem,
  NewVariant,
  OfferedItem,
  offered,
  VariantChanges,
} from './items.ts'
import { changePicture, Picture, readPicture } from './pictures.ts'

/** How long a browser keeps a picture, in seconds: its address names it, so another one has another address. */
const A_DAY = 86_400

export const items: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('shop', 'staff') }
  const admin = { preHandler: requires('shop', 'admin') }

  app.get(
    '/items',
    { schema: { querystring: Known, response: { 200: Type.Object({ items: Type.Array(OfferedItem) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listItems(tx, eventOf(request)))
      const now = Date.now()
      return { items: all.filter(listed(request.query.slug)).map((item) => offered(item, now)) }
    },
  )

  app.get(
    '/items/all',
    { ...staff, schema: { response: { 200: Type.Object({ items: Type.Array(CountedItem) }) } } },
    async (request) => ({ items: await request.inTenant((tx) => listItems(tx, eventOf(request))) }),
  )

  app.post('/items', { ...admin, schema: { body: NewItem, response: { 201: CountedItem } } }, async (request, reply) =>
    reply.code(201).send(await request.inTenant((tx) => addItem(tx, request.actor, eventOf(request), request.body))),
  )

  app.patch(
    '/items/:id',
    { ...admin, schema: { params: Id, body: ItemChanges, response: { 200: CountedItem } } },
    (request) =>
      request.inTenant((tx) => changeItem(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )

  app.get('/items/:id/picture', { schema: { params: Id } }, async (request, reply) => {
    const { type, bytes } = await request.inTenant((tx) => readPicture(tx, eventOf(request), request.params.id))
    return reply.header('cache-control', `private, max-age=${A_DAY}`).type(type).send(bytes)
  })

  app.put(
    '/items/:id/picture',
    {
      ...admin,
      schema: {
        params: Id,
        body: Type.Object({ picture: orNull(Picture) }, closed),
        response: { 200: CountedItem },
      },
    },
    (request) =>
      request.inTenant((tx) =>
        changePicture(tx, request.actor, eventOf(request), request.params.id, request.body.picture),
      ),
  )

  app.post(
    '/items/:id/variants',
    { ...admin, schema: { params: Id, body: NewVariant, response: { 201: CountedItem } } },
    async (request, reply) => {
      const { id } = request.params
      const item = await request.inTenant((tx) => addVariant(tx, request.actor, eventOf(request), id, request.body))
      return reply.code(201).send(item)
    },
  )

  app.patch(
    '/items/:item/variants/:variant',
    {
      ...admin,
      schema: {
        params: Type.Object({ item: uuid, variant: uuid }),
        body: VariantChanges,
        response: { 200: CountedItem },
      },
    },
    (request) =>
      request.inTenant((tx) => changeVariant(tx, request.actor, eventOf(request), request.params, request.body)),
  )
}
