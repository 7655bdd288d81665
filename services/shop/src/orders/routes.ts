import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Code, closed, Email, Id, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { addressOf, ownerOf, speakerOf } from '@midsummer/proofs'
import { Begun, OrderState, openCheckout } from '@midsummer/sales'
import {
  type Ask,
  cursor,
  eventOf,
  idempotent,
  inChunks,
  nextOf,
  originOf,
  requires,
  requiresRight,
  sendCsv,
  signInNeeded,
  tenantOf,
} from '@midsummer/service'
import Type from 'typebox'
import { cancelOwn, cancelPieces, cancelUnpaid, refundOrder, returnPieces } from './leaving.ts'
import { findOrders, findOwn, placeOrder, readOrder, readOwn, sell } from './orders.ts'
import { ExportedLine, FoundOrder, selectExported } from './queries.ts'
import { OrderView, ownView, StaffOrderView, staffView } from './views.ts'

const Own = Type.Object({ code: Type.Optional(Code) }, closed)
const Quantity = Type.Integer({ minimum: 1, maximum: 1000 })
const Percent = Type.Integer({
  minimum: 0,
  maximum: 100,
  default: 100,
  description: 'how much of the price comes back',
})
const Pieces = Type.Array(Type.Object({ line: uuid, quantity: Quantity }, closed), { minItems: 1, maxItems: 100 })
const Cart = {
  locale: Type.Optional(Type.String({ maxLength: 35 })),
  lines: Type.Array(
    Type.Object(
      { variant: uuid, quantity: Quantity, options: Type.Optional(Type.Record(Type.String(), Type.Unknown())) },
      closed,
    ),
    { minItems: 1, maxItems: 100 },
  ),
  total: Type.Optional(Type.Integer({ description: 'what the page said it would cost, in minor units' })),
}
const NewOrder = Type.Object(
  {
    proof: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'of an address, from who is not signed in' }),
    ),
    ...Cart,
  },
  closed,
)
const Sale = Type.Object({ email: Type.Optional(Email), ...Cart }, closed)
const Refund = Type.Object({ amount: Type.Optional(Type.Integer({ minimum: 1 })), reason: Reason }, closed)
const Search = Type.Object(
  {
    q: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'the beginning of an address' })),
    state: Type.Optional(OrderState),
    unclaimed: Type.Boolean({ default: false, description: 'only those of which pieces wait for their buyer' }),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ orders: Type.Array(FoundOrder), next: orNull(uuid) })

/** Of an order that is to be paid: who sells it, and where its payer comes back to. */
const where = (event: string) => ({ domain: 'shop' as const, event, path: '/shop/orders' })

/** What people do with their own orders. The code travels in bodies only: it belongs in no address, history or log. */
export const orders: FastifyPluginAsyncTypebox<{ ask: Ask }> = async (app, { ask }) => {
  app.post('/orders', { schema: { body: NewOrder, response: { 201: OrderView } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
      const { proof, locale = 'en', ...cart } = request.body
      const event = eventOf(request)
      const email = await addressOf(tx, event, { user: speakerOf(request).user, proof })
      return ownView(await placeOrder(tx, request.actor, event, { ...cart, email, locale, origin: originOf(request) }))
    }),
  )

  app.get(
    '/orders/mine',
    { schema: { querystring: Type.Object(cursor, closed), response: { 200: Page } } },
    async (request) => {
      const { user } = speakerOf(request)
      if (user === undefined) throw signInNeeded()
      const { after, limit } = request.query
      const found = await request.inTenant((tx) => findOwn(tx, eventOf(request), user, { after, limit }))
      return { orders: [...found], next: nextOf(found, limit) }
    },
  )

  app.post('/orders/:id/view', { schema: { params: Id, body: Own, response: { 200: OrderView } } }, async (request) =>
    ownView(await request.inTenant((tx) => readOwn(tx, eventOf(request), request.params.id, ownerOf(request)))),
  )

  app.post(
    '/orders/:id/checkout',
    {
      schema: {
        params: Id,
        body: Own,
        response: { 200: Begun },
      },
    },
    async (request) => {
      const event = eventOf(request)
      const whole = await request.inTenant((tx) => readOwn(tx, event, request.params.id, ownerOf(request)))
      return openCheckout(ask, tenantOf(request), whole, where(event))
    },
  )

  app.post(
    '/orders/:id/cancellation',
    {
      schema: {
        params: Id,
        body: Type.Object({ ...Own.properties, pieces: Type.Optional(Pieces) }, closed),
        response: { 200: OrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        ownView(
          await cancelOwn(tx, request.actor, eventOf(request), ownerOf(request), {
            id: request.params.id,
            pieces: request.body.pieces,
          }),
        ),
      ),
  )
}

/** What staff do: with everybody's orders, and over the counter. */
export const counterOrders: FastifyPluginAsyncTypebox<{ ask: Ask; database: Database }> = async (
  app,
  { ask, database },
) => {
  const staff = { preHandler: requires('shop', 'staff') }
  const refunds = { preHandler: [requires('shop', 'staff'), requiresRight('refund')] }

  app.post('/sales', { ...staff, schema: { body: Sale, response: { 201: StaffOrderView } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
      const { email = null, locale = 'en', ...cart } = request.body
      const order = { ...cart, email, locale, origin: originOf(request) }
      return staffView(await sell(tx, request.actor, eventOf(request), order))
    }),
  )

  app.get('/orders', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { q, ...search } = request.query
    const found = await request.inTenant((tx) =>
      findOrders(tx, { ...search, event: eventOf(request), text: q, state: search.state, after: search.after }),
    )
    return { orders: [...found], next: nextOf(found, search.limit) }
  })

  app.get('/orders.csv', { preHandler: [requires('shop', 'staff'), requiresRight('export')] }, (request, reply) => {
    const [tenant, event] = [tenantOf(request), eventOf(request)]
    const lines = inChunks((page) => database.read(tenant, selectExported(event, page)))
    return sendCsv(reply, 'orders', lines, Object.keys(ExportedLine.properties))
  })

  app.post('/sales/:id/checkout', { ...staff, schema: { params: Id, response: { 200: Begun } } }, async (request) => {
    const event = eventOf(request)
    const whole = await request.inTenant((tx) => readOrder(tx, event, request.params.id))
    return openCheckout(ask, tenantOf(request), whole, where(event))
  })

  app.post(
    '/sales/:id/cancellation',
    { ...staff, schema: { params: Id, response: { 200: StaffOrderView } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        staffView(await cancelUnpaid(tx, request.actor, eventOf(request), request.params.id)),
      ),
  )

  app.get('/orders/:id', { ...staff, schema: { params: Id, response: { 200: StaffOrderView } } }, async (request) =>
    staffView(await request.inTenant((tx) => readOrder(tx, eventOf(request), request.params.id))),
  )

  app.post(
    '/orders/:id/withdrawals',
    {
      ...refunds,
      schema: {
        params: Id,
        body: Type.Object({ pieces: Type.Optional(Pieces), percent: Percent, reason: Reason }, closed),
        response: { 201: StaffOrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        staffView(await cancelPieces(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )

  app.post(
    '/orders/:id/returns',
    {
      ...refunds,
      schema: {
        params: Id,
        body: Type.Object(
          {
            pieces: Pieces,
            percent: Percent,
            restock: Type.Boolean({ description: 'whether they can be sold again' }),
            reason: Reason,
          },
          closed,
        ),
        response: { 201: StaffOrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        staffView(await returnPieces(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )

  app.post(
    '/orders/:id/refunds',
    { ...refunds, schema: { params: Id, body: Refund, response: { 201: StaffOrderView } } },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        staffView(await refundOrder(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )
}
