import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { Placed, placedOn } from '../assignments/assignments.ts'
import { requiresLead } from '../members/leading.ts'
import { closed, Id, orNull, Reason, uuid } from '../shapes.ts'
import { addShift, cancelShift, changeShift, findShifts, NewShift, readShift, Shift, ShiftChanges } from './shifts.ts'

const Search = Type.Object(
  {
    department: Type.Optional(uuid),
    from: Type.Optional(Type.String({ format: 'date-time', description: 'those that end after this' })),
    until: Type.Optional(Type.String({ format: 'date-time', description: 'and begin before this' })),
    after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  },
  closed,
)
/** A shift with everybody who is on it, or has bid. */
const RosterShift = Type.Object({ ...Shift.properties, people: Type.Array(Placed) })
const Page = Type.Object({ shifts: Type.Array(RosterShift), next: orNull(uuid) })

/** The roster, and what it is made of: for who works for staff, and for leaders. */
export const shifts: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/shifts', { schema: { querystring: Search, response: { 200: Page } } }, (request) =>
    request.inTenant(async (tx) => {
      const { department, limit } = request.query
      if (department) await requiresLead(tx, request, department)
      else await requires('staff', 'staff')(request)
      const found = await findShifts(tx, { after: undefined, ...request.query, event: eventOf(request) })
      const placed = await placedOn(
        tx,
        found.map(({ id }) => id),
      )
      return {
        shifts: found.map((shift) => ({ ...shift, people: placed.filter(({ shiftId }) => shiftId === shift.id) })),
        next: found.length === limit ? (found.at(-1)?.id ?? null) : null,
      }
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
