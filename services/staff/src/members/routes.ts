import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import { eventOf } from '@midsummer/service'
import Type from 'typebox'
import { Role } from '../shapes.ts'
import { requiresAppointing, requiresLead } from './leading.ts'
import { listMembers, Member, membershipIn, removeMember, setMember } from './members.ts'

const Place = Type.Object({ id: uuid, person: uuid })
const Wanted = Type.Object(
  { role: Role, titleId: Type.Optional(orNull(uuid)), title: Type.Optional(orNull(Name)) },
  closed,
)

export const members: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/departments/:id/members',
    { schema: { params: Id, response: { 200: Type.Object({ members: Type.Array(Member) }) } } },
    (request) =>
      request.inTenant(async (tx) => {
        await requiresLead(tx, request, request.params.id)
        return { members: [...(await listMembers(tx, eventOf(request), request.params.id))] }
      }),
  )

  app.put(
    '/departments/:id/members/:person',
    { schema: { params: Place, body: Wanted, response: { 200: Member } } },
    (request) =>
      request.inTenant(async (tx) => {
        const { id: department, person } = request.params
        const before = await membershipIn(tx, department, person)
        // Who stops to lead is as much of a decision as who begins.
        for (const role of [before?.role, request.body.role]) await requiresAppointing(tx, request, department, role)
        return setMember(tx, request.actor, eventOf(request), { department, person, ...request.body })
      }),
  )

  app.delete(
    '/departments/:id/members/:person',
    { schema: { params: Place, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant(async (tx) => {
        const { id: department, person } = request.params
        await requiresAppointing(tx, request, department, (await membershipIn(tx, department, person))?.role)
        await removeMember(tx, request.actor, eventOf(request), { department, person })
      })
      return reply.code(204).send(null)
    },
  )
}
