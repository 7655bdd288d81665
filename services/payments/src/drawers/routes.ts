import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DOMAINS } from '@midsummer/contracts'
import { closed, Id, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, idempotent, nextOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { Entry } from '../entries/ledger.ts'
import { closeDrawer, drop, openDrawer, payOut, readDrawer, takeCash } from './drawers.ts'
import { Drawer, DrawerMovement, selectDrawers } from './queries.ts'

const note = Type.String({ maxLength: 500, default: '' })
const amount = (minimum: number) => Type.Integer({ minimum, maximum: 100_000_000, description: 'minor units' })

const NewDrawer = Type.Object({ name: Name, float: amount(0) }, closed)
const Drop = Type.Object({ amount: amount(1), note }, closed)
const Closing = Type.Object({ counted: amount(0), note }, closed)
const NewPayment = Type.Object(
  { domain: Type.String({ enum: [...DOMAINS] }), reference: uuid, amount: amount(1), note },
  closed,
)
const Payout = Type.Object({ refund: uuid }, closed)
const Search = Type.Object(
  {
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ drawers: Type.Array(Drawer), next: orNull(uuid) })
const Whole = Type.Object({ ...Drawer.properties, movements: Type.Array(DrawerMovement) })

/** Who takes cash needs no more than `staff`; what goes back is for `admin` to decide and for `staff` to pay out. */
export const drawers: FastifyPluginAsyncTypebox = async (app) => {
  const preHandler = requires('payments', 'staff')

  app.get('/drawers', { preHandler, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { after, limit } = request.query
    const found = await request.inTenant((tx) => tx.any(selectDrawers(eventOf(request), after ?? null, limit)))
    return { drawers: [...found], next: nextOf(found, limit) }
  })

  app.get('/drawers/:id', { preHandler, schema: { params: Id, response: { 200: Whole } } }, (request) =>
    request.inTenant((tx) => readDrawer(tx, eventOf(request), request.params.id)),
  )

  app.post('/drawers', { preHandler, schema: { body: NewDrawer, response: { 201: Drawer } } }, (request, reply) =>
    idempotent(request, reply, { status: 201, required: true }, (tx) =>
      openDrawer(tx, request.actor, eventOf(request), request.body),
    ),
  )

  app.post(
    '/drawers/:id/drops',
    { preHandler, schema: { params: Id, body: Drop, response: { 201: Drawer } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, (tx) =>
        drop(tx, request.actor, eventOf(request), request.params.id, request.body),
      ),
  )

  app.post(
    '/drawers/:id/payments',
    { preHandler, schema: { params: Id, body: NewPayment, response: { 201: Entry } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, (tx) =>
        takeCash(tx, request.actor, eventOf(request), request.params.id, request.body),
      ),
  )

  app.post(
    '/drawers/:id/payouts',
    { preHandler, schema: { params: Id, body: Payout, response: { 201: Entry } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, (tx) =>
        payOut(tx, request.actor, eventOf(request), request.params.id, request.body.refund),
      ),
  )

  app.post(
    '/drawers/:id/closing',
    { preHandler, schema: { params: Id, body: Closing, response: { 201: Drawer } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, (tx) =>
        closeDrawer(tx, request.actor, eventOf(request), request.params.id, request.body),
      ),
  )
}
