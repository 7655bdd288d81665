import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Answers, Code, closed, Id, Name, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import { ownerOf, speakerOf } from '@midsummer/proofs'
import { Begun, OrderState, openCheckout } from '@midsummer/sales'
import {
  type Ask,
  cursor,
  eventOf,
  idempotent,
  nextOf,
  originOf,
  requires,
  requiresRight,
  signInNeeded,
  tenantOf,
} from '@midsummer/service'
import Type from 'typebox'
import { readRegistration } from '../registrations/registrations.ts'
import { cancelOwn, cancelPeople, correctDues, mailAgain, refundOrder } from './changes.ts'
import { findOrders, findOwn, placeOrder, readOrder, readOwn } from './orders.ts'
import { FoundOrder } from './queries.ts'
import { OrderView, ownView, StaffOrderView, staffView } from './views.ts'

const Own = Type.Object({ code: Type.Optional(Code) }, closed)

const WantedItem = Type.Object(
  { item: uuid, quantity: Type.Integer({ minimum: 1, maximum: 1000 }), options: Type.Optional(Answers) },
  closed,
)
const Person = Type.Object(
  {
    level: uuid,
    name: Name,
    answers: Type.Optional(Answers),
    items: Type.Optional(Type.Array(WantedItem, { maxItems: 50 })),
  },
  closed,
)
const NewOrder = Type.Object(
  {
    proof: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'of an address, from who is not signed in' }),
    ),
    locale: Type.Optional(Type.String({ maxLength: 35 })),
    people: Type.Array(Person, { minItems: 1, maxItems: 100 }),
    total: Type.Optional(Type.Integer({ description: 'what the page said it would cost, in minor units' })),
    form: Type.Optional(Type.Integer({ description: 'the version of the form that the page asked' })),
  },
  closed,
)
const Search = Type.Object(
  {
    q: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'the beginning of its address, or of words of its people’s names or addresses',
      }),
    ),
    state: Type.Optional(OrderState),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ orders: Type.Array(FoundOrder), next: orNull(uuid) })

/** What people do with their own orders. The code travels in bodies only: it belongs in no address, history or log. */
export const orders: FastifyPluginAsyncTypebox<{ ask: Ask }> = async (app, { ask }) => {
  app.post('/orders', { schema: { body: NewOrder, response: { 201: OrderView } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
      const { proof, locale = 'en', ...order } = request.body
      const event = eventOf(request)
      const buyer = { user: speakerOf(request).user, proof }
      return ownView(await placeOrder(tx, request.actor, event, { ...order, buyer, locale, origin: originOf(request) }))
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
      return openCheckout(ask, tenantOf(request), whole, { domain: 'register', event, path: '/orders' })
    },
  )

  app.post(
    '/orders/:id/cancellation',
    {
      schema: {
        params: Id,
        body: Type.Object({ ...Own.properties, people: Type.Optional(Type.Array(uuid, { minItems: 1 })) }, closed),
        response: { 200: OrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        ownView(
          await cancelOwn(tx, request.actor, eventOf(request), ownerOf(request), {
            id: request.params.id,
            people: request.body.people,
          }),
        ),
      ),
  )
}

/** What staff do with everybody's. */
export const staffOrders: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('register', 'staff') }
  const admin = { preHandler: requires('register', 'admin') }

  app.get('/orders', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { q, state, after, limit } = request.query
    const found = await request.inTenant((tx) =>
      findOrders(tx, { event: eventOf(request), text: q, email: undefined, state, after, limit }),
    )
    return { orders: [...found], next: nextOf(found, limit) }
  })

  app.get('/orders/:id', { ...staff, schema: { params: Id, response: { 200: StaffOrderView } } }, async (request) =>
    staffView(await request.inTenant((tx) => readOrder(tx, eventOf(request), request.params.id))),
  )

  app.post(
    '/registrations/:id/cancellation',
    {
      ...admin,
      schema: {
        params: Id,
        body: Type.Object(
          {
            reason: Reason,
            percent: Type.Integer({
              minimum: 0,
              maximum: 100,
              default: 100,
              description: 'how much of the price comes back',
            }),
          },
          closed,
        ),
        response: { 200: StaffOrderView },
      },
    },
    async (request, reply) => {
      const giving = request.body.percent > 0
      if (giving) await requiresRight('refund')(request)
      return idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        const { id, orderId } = await readRegistration(tx, event, request.params.id)
        return staffView(
          await cancelPeople(tx, request.actor, event, { ...request.body, giving, id: orderId, people: [id] }),
        )
      })
    },
  )

  app.post(
    '/orders/:id/dues',
    {
      ...admin,
      schema: {
        params: Id,
        body: Type.Object(
          {
            name: Name,
            amount: Type.Integer({ minimum: -100_000_000, maximum: 100_000_000 }),
            reason: Reason,
          },
          closed,
        ),
        response: { 201: StaffOrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        staffView(await correctDues(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )

  app.post(
    '/orders/:id/mails',
    { ...staff, schema: { params: Id, response: { 201: StaffOrderView } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, async (tx) =>
        staffView(await mailAgain(tx, request.actor, eventOf(request), request.params.id)),
      ),
  )

  app.post(
    '/orders/:id/refunds',
    {
      preHandler: [staff.preHandler, requiresRight('refund')],
      schema: {
        params: Id,
        body: Type.Object(
          {
            amount: Type.Optional(Type.Integer({ minimum: 1, description: 'minor units; all credit without it' })),
            line: Type.Optional(
              Type.String({
                minLength: 1,
                maxLength: 80,
                description: 'what the price is less by, where more than the credit goes back',
              }),
            ),
            reason: Reason,
          },
          closed,
        ),
        response: { 201: StaffOrderView },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        staffView(await refundOrder(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )
}
