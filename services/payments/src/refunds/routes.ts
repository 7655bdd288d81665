import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DOMAINS } from '@midsummer/contracts'
import { closed, Id, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import { actorName, cursor, eventOf, idempotent, knownEvent, nextOf, requires, requiresRight } from '@midsummer/service'
import Type from 'typebox'
import { Refund, RefundState, selectRefunds } from './queries.ts'
import { refundByStaff, refundPayment, retryRefund } from './refunds.ts'

const Search = Type.Object(
  {
    state: Type.Optional(RefundState),
    reference: Type.Optional(uuid),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ refunds: Type.Array(Refund), next: orNull(uuid) })
const NewRefund = Type.Object(
  {
    domain: Type.String({ enum: [...DOMAINS] }),
    reference: uuid,
    amount: Type.Integer({ minimum: 1, maximum: 100_000_000, description: 'minor units' }),
    reason: Reason,
  },
  closed,
)

export const refunds: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/refunds',
    { preHandler: requires('payments', 'staff'), schema: { querystring: Search, response: { 200: Page } } },
    async (request) => {
      const { state, reference, after, limit } = request.query
      const found = await request.inTenant((tx) =>
        tx.any(selectRefunds({ event: eventOf(request), state, reference, after, limit })),
      )
      return { refunds: [...found], next: nextOf(found, limit) }
    },
  )

  app.post(
    '/refunds',
    {
      preHandler: [requires('payments', 'staff'), requiresRight('refund')],
      schema: { body: NewRefund, response: { 201: Type.Object({ refunds: Type.Array(Refund) }) } },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, async (tx) => {
        const event = eventOf(request)
        const { currency } = await knownEvent(tx, event)
        const askedBy = actorName(request.actor)
        const wanted = { ...request.body, id: randomUUID(), event, currency, askedBy }
        return { refunds: [...(await refundByStaff(tx, request.actor, wanted))] }
      }),
  )

  // From this payment and no other: money that nobody expected has no reference yet.
  app.post(
    '/entries/:id/refunds',
    {
      preHandler: [requires('payments', 'staff'), requiresRight('refund')],
      schema: { params: Id, body: Type.Omit(NewRefund, ['domain', 'reference'], closed), response: { 201: Refund } },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 201, required: true }, (tx) =>
        refundPayment(tx, request.actor, eventOf(request), request.params.id, request.body),
      ),
  )

  app.post(
    '/refunds/:id/retry',
    {
      preHandler: [requires('payments', 'staff'), requiresRight('refund')],
      schema: { params: Id, response: { 200: Refund } },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, (tx) =>
        retryRefund(tx, request.actor, eventOf(request), request.params.id),
      ),
  )
}
