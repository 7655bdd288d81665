import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, instant, Reason } from '@midsummer/contracts/shapes'
import { eventOf, idempotent } from '@midsummer/service'
import Type from 'typebox'
import { readWorked, Worked } from '../hours/hours.ts'
import { requiresLeadOf } from '../members/leading.ts'
import { addWorked, clockIn, clockOut, correctWorked, removeWorked } from './clock.ts'

const Times = Type.Object({ startsAt: instant, endsAt: instant, reason: Reason }, closed)

/** The time clock at the desk, and its corrections. */
export const clock: FastifyPluginAsyncTypebox = async (app) => {
  for (const [path, verb] of [
    ['/people/:id/clock-in', clockIn],
    ['/people/:id/clock-out', clockOut],
  ] as const)
    app.post(path, { schema: { params: Id, response: { 200: Worked } } }, (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        await requiresLeadOf(tx, request, request.params.id)
        return verb(tx, request.actor, eventOf(request), request.params.id)
      }),
    )

  app.post('/people/:id/hours', { schema: { params: Id, body: Times, response: { 201: Worked } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      await requiresLeadOf(tx, request, request.params.id)
      return addWorked(tx, request.actor, eventOf(request), { person: request.params.id, ...request.body })
    }),
  )

  app.put('/hours/:id', { schema: { params: Id, body: Times, response: { 200: Worked } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id, personId } = await readWorked(tx, eventOf(request), request.params.id)
      await requiresLeadOf(tx, request, personId)
      return correctWorked(tx, request.actor, eventOf(request), { id, ...request.body })
    }),
  )

  app.post(
    '/hours/:id/removal',
    { schema: { params: Id, body: Type.Object({ reason: Reason }, closed), response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant(async (tx) => {
        const { id, personId } = await readWorked(tx, eventOf(request), request.params.id)
        await requiresLeadOf(tx, request, personId)
        await removeWorked(tx, request.actor, eventOf(request), { id, ...request.body })
      })
      return reply.code(204).send(null)
    },
  )
}
