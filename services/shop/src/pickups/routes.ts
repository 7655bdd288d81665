import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Code, closed, Id, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { readOrder } from '../orders/orders.ts'
import { PickupView, staffView } from '../orders/views.ts'
import { handOver, letGo, Pickup, pickupsOf, validate, type WholePickup } from './pickups.ts'

const Scan = Type.Object(
  {
    code: Code,
    counter: Type.String({ minLength: 1, maxLength: 40, description: 'where it is handed over: `left`, `2`' }),
  },
  closed,
)
const Pieces = Type.Object(
  {
    pieces: Type.Optional(
      Type.Array(Type.Object({ line: uuid, quantity: Type.Integer({ minimum: 1, maximum: 1000 }) }, closed), {
        minItems: 1,
        maxItems: 100,
      }),
    ),
  },
  closed,
)

const view = ({ pickup, order }: WholePickup) => ({ ...pickup, order: staffView(order) })

/** The counters. */
export const pickups: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('shop', 'staff') }

  app.post('/pickups', { ...staff, schema: { body: Scan, response: { 200: PickupView } } }, async (request) =>
    view(await request.inTenant((tx) => validate(tx, request.actor, eventOf(request), request.body))),
  )

  app.post(
    '/pickups/:id/fulfilment',
    { ...staff, schema: { params: Id, body: Pieces, response: { 200: PickupView } } },
    (request, reply) =>
      // A counter that heard no answer asks again with the same key, and is told what it was told.
      idempotent(request, reply, { status: 200 }, async (tx) =>
        view(await handOver(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )

  app.post(
    '/pickups/:id/release',
    { ...staff, schema: { params: Id, response: { 200: PickupView } } },
    async (request) =>
      view(await request.inTenant((tx) => letGo(tx, request.actor, eventOf(request), request.params.id))),
  )

  app.get(
    '/orders/:id/pickups',
    { ...staff, schema: { params: Id, response: { 200: Type.Object({ pickups: Type.Array(Pickup) }) } } },
    async (request) => ({
      pickups: [
        ...(await request.inTenant(async (tx) => {
          const { order } = await readOrder(tx, eventOf(request), request.params.id)
          return pickupsOf(tx, order.id)
        })),
      ],
    }),
  )
}
