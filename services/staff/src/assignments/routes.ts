import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Reason, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent } from '@midsummer/service'
import Type from 'typebox'
import { requiresLead } from '../members/leading.ts'
import { Liftable } from '../shapes.ts'
import { readSlot } from '../slots/slots.ts'
import { acceptBid, assign, endAssignment, Placed, readPlaced } from './assignments.ts'

/** What is set aside for somebody; the reason stays beside it. */
const Override = {
  lift: Type.Array(Liftable, { default: [] }),
  reason: Type.Optional(Reason),
}

/** What staff and leaders do with places. */
export const assignments: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/slots/:id/assignments',
    { schema: { params: Id, body: Type.Object({ person: uuid, ...Override }, closed), response: { 201: Placed } } },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
        const { id: slot, departmentId } = await readSlot(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        const { reason = '', ...body } = request.body
        return assign(tx, request.actor, eventOf(request), { slot, reason, ...body })
      }),
  )

  app.post(
    '/assignments/:id/acceptance',
    { schema: { params: Id, body: Type.Object(Override, closed), response: { 200: Placed } } },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 200 }, async (tx) => {
        const { id, departmentId } = await readPlaced(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        const { reason = '', lift } = request.body
        return acceptBid(tx, request.actor, eventOf(request), { id, lift, reason })
      }),
  )

  app.post(
    '/assignments/:id/removal',
    { schema: { params: Id, body: Type.Object({ reason: Reason }, closed), response: { 200: Placed } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const { id, departmentId } = await readPlaced(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        return endAssignment(tx, request.actor, eventOf(request), { id, ...request.body })
      }),
  )
}
