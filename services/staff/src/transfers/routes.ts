import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, idempotent, nextOf } from '@midsummer/service'
import Type from 'typebox'
import { requiresAppointing, requiresLead, requiresLeadWithin } from '../members/leading.ts'
import { decideTransfer, findTransfers, readTransfer, roleBrought, Transfer, TransferState } from './transfers.ts'

const Search = Type.Object(
  {
    department: Type.Optional(Type.String({ format: 'uuid', description: 'that they ask to come to' })),
    state: Type.Optional(TransferState),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ transfers: Type.Array(Transfer), next: orNull(uuid) })
const Decision = Type.Object({ state: Type.Enum(['accepted', 'refused']), reason: Type.Optional(Reason) }, closed)

export const transfers: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/transfers', { schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { department, state, after, limit } = request.query
    const found = await request.inTenant(async (tx) => {
      await requiresLeadWithin(tx, request, department)
      return findTransfers(tx, { event: eventOf(request), department, state, after, limit })
    })
    return { transfers: [...found], next: nextOf(found, limit) }
  })

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
