import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, idempotent } from '@midsummer/service'
import Type from 'typebox'
import { departmentsOf, requiresLead } from '../members/leading.ts'
import {
  addOpening,
  changeOpening,
  isOpen,
  listOpenings,
  NewOpening,
  Opening,
  OpeningChanges,
  readOpening,
} from './openings.ts'

export const openings: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/openings',
    { schema: { response: { 200: Type.Object({ openings: Type.Array(Opening) }) } } },
    async (request) => {
      const all = await request.inTenant((tx) => listOpenings(tx, eventOf(request)))
      return { openings: all.filter((opening) => isOpen(opening, Date.now())) }
    },
  )

  app.get(
    '/openings/all',
    { schema: { response: { 200: Type.Object({ openings: Type.Array(Opening) }) } } },
    (request) =>
      request.inTenant(async (tx) => {
        const own = new Set((await departmentsOf(tx, request)).map(({ id }) => id))
        const all = await listOpenings(tx, eventOf(request))
        return { openings: all.filter(({ departmentId }) => own.has(departmentId)) }
      }),
  )

  app.post('/openings', { schema: { body: NewOpening, response: { 201: Opening } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      await requiresLead(tx, request, request.body.departmentId)
      return addOpening(tx, request.actor, eventOf(request), request.body)
    }),
  )

  app.patch('/openings/:id', { schema: { params: Id, body: OpeningChanges, response: { 200: Opening } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id, departmentId } = await readOpening(tx, eventOf(request), request.params.id)
      await requiresLead(tx, request, departmentId)
      return changeOpening(tx, request.actor, eventOf(request), { id, ...request.body })
    }),
  )
}
