import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, idempotent, nextOf } from '@midsummer/service'
import Type from 'typebox'
import { requiresLead, requiresLeadWithin } from '../members/leading.ts'
import { findRoster, RosterShift } from '../rosters/rosters.ts'
import { addShift, cancelShift, changeShift, NewShift, readShift, Shift, ShiftChanges } from './shifts.ts'

const Search = Type.Object(
  {
    department: Type.Optional(uuid),
    from: Type.Optional(Type.String({ format: 'date-time', description: 'those that end after this' })),
    until: Type.Optional(Type.String({ format: 'date-time', description: 'and begin before this' })),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ shifts: Type.Array(RosterShift), next: orNull(uuid) })

/** The roster, and what it is made of: for who works for staff, and for leaders. */
export const shifts: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/shifts', { schema: { querystring: Search, response: { 200: Page } } }, (request) =>
    request.inTenant(async (tx) => {
      const { department, limit } = request.query
      await requiresLeadWithin(tx, request, department)
      const shifts = await findRoster(tx, { after: undefined, ...request.query, event: eventOf(request) })
      return { shifts, next: nextOf(shifts, limit) }
    }),
  )

  app.post('/shifts', { schema: { body: NewShift, response: { 201: Shift } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      await requiresLead(tx, request, request.body.departmentId)
      return addShift(tx, request.actor, eventOf(request), request.body)
    }),
  )

  app.patch('/shifts/:id', { schema: { params: Id, body: ShiftChanges, response: { 200: Shift } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id, departmentId } = await readShift(tx, eventOf(request), request.params.id)
      await requiresLead(tx, request, departmentId)
      return changeShift(tx, request.actor, eventOf(request), { id, ...request.body })
    }),
  )

  app.post(
    '/shifts/:id/cancellation',
    { schema: { params: Id, body: Type.Object({ reason: Reason }, closed), response: { 200: Shift } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const { id, departmentId } = await readShift(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        return cancelShift(tx, request.actor, eventOf(request), { id, ...request.body })
      }),
  )
}
