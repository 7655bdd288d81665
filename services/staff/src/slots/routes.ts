import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, idempotent } from '@midsummer/service'
import Type from 'typebox'
import { requiresLead } from '../members/leading.ts'
import { readShift, Shift } from '../shifts/shifts.ts'
import { addSlot, changeSlot, NewSlot, readSlot, removeSlot, SlotChanges } from './slots.ts'

/** What a shift needs; answered with the whole shift. */
export const slots: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/shifts/:id/slots', { schema: { params: Id, body: NewSlot, response: { 201: Shift } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      const event = eventOf(request)
      const { id, departmentId } = await readShift(tx, event, request.params.id)
      await requiresLead(tx, request, departmentId)
      await addSlot(tx, request.actor, event, id, request.body)
      return readShift(tx, event, id)
    }),
  )

  app.patch('/slots/:id', { schema: { params: Id, body: SlotChanges, response: { 200: Shift } } }, (request) =>
    request.inTenant(async (tx) => {
      const event = eventOf(request)
      const { id, shiftId, departmentId } = await readSlot(tx, event, request.params.id)
      await requiresLead(tx, request, departmentId)
      await changeSlot(tx, request.actor, event, { id, ...request.body })
      return readShift(tx, event, shiftId)
    }),
  )

  app.delete('/slots/:id', { schema: { params: Id, response: { 204: Type.Null() } } }, async (request, reply) => {
    await request.inTenant(async (tx) => {
      const { id, departmentId } = await readSlot(tx, eventOf(request), request.params.id)
      await requiresLead(tx, request, departmentId)
      await removeSlot(tx, request.actor, eventOf(request), id)
    })
    return reply.code(204).send(null)
  })
}
