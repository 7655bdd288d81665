import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { requiresAppointing, requiresLead } from '../members/leading.ts'
import { closed, Id, orNull, Reason, uuid } from '../shapes.ts'
import { decideTransfer, findTransfers, readTransfer, roleBrought, Transfer, TransferState } from './transfers.ts'

const Search = Type.Object(
  {
    state: Type.Optional(TransferState),
    after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  },
  closed,
)
const Page = Type.Object({ transfers: Type.Array(Transfer), next: orNull(uuid) })
const Decision = Type.Object({ state: Type.Enum(['accepted', 'refused']), reason: Type.Optional(Reason) }, closed)

export const transfers: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/transfers',
    { preHandler: requires('staff', 'staff'), schema: { querystring: Search, response: { 200: Page } } },
    async (request) => {
      const { state, after, limit } = request.query
      const found = await request.inTenant((tx) => findTransfers(tx, { event: eventOf(request), state, after, limit }))
      return { transfers: [...found], next: found.length === limit ? (found.at(-1)?.id ?? null) : null }
    },
  )

  app.post(
    '/transfers/:id/decision',
    { schema: { params: Id, body: Decision, response: { 200: Transfer } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        const transfer = await readTransfer(tx, event, request.params.id)
        const { state, reason = '' } = request.body
        if (state === 'accepted') await requiresAppointing(tx, request, transfer.toId, await roleBrought(tx, transfer))
        else await requiresLead(tx, request, transfer.toId)
        return decideTransfer(tx, request.actor, event, { id: transfer.id, state, reason })
      }),
  )
}
