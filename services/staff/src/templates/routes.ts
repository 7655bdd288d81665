import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent } from '@midsummer/service'
import Type from 'typebox'
import { requiresLead, requiresLeadWithin } from '../members/leading.ts'
import {
  addTemplate,
  changeTemplate,
  listTemplates,
  makeShifts,
  NewTemplate,
  readTemplate,
  removeTemplate,
  Template,
  TemplateChanges,
} from './templates.ts'

const Search = Type.Object({ department: Type.Optional(uuid) }, closed)

export const templates: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/templates',
    { schema: { querystring: Search, response: { 200: Type.Object({ templates: Type.Array(Template) }) } } },
    (request) =>
      request.inTenant(async (tx) => {
        const { department } = request.query
        await requiresLeadWithin(tx, request, department)
        return { templates: [...(await listTemplates(tx, eventOf(request), department))] }
      }),
  )

  app.post('/templates', { schema: { body: NewTemplate, response: { 201: Template } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      await requiresLead(tx, request, request.body.departmentId)
      return addTemplate(tx, request.actor, eventOf(request), request.body)
    }),
  )

  app.patch(
    '/templates/:id',
    { schema: { params: Id, body: TemplateChanges, response: { 200: Template } } },
    (request) =>
      request.inTenant(async (tx) => {
        const { id, departmentId } = await readTemplate(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        return changeTemplate(tx, request.actor, eventOf(request), { id, ...request.body })
      }),
  )

  app.delete('/templates/:id', { schema: { params: Id, response: { 204: Type.Null() } } }, async (request, reply) => {
    await request.inTenant(async (tx) => {
      const { id, departmentId } = await readTemplate(tx, eventOf(request), request.params.id)
      await requiresLead(tx, request, departmentId)
      await removeTemplate(tx, request.actor, eventOf(request), id)
    })
    return reply.code(204).send(null)
  })

  app.post(
    '/templates/:id/shifts',
    { schema: { params: Id, response: { 201: Type.Object({ made: Type.Integer() }) } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, async (tx) => {
        const { id, departmentId } = await readTemplate(tx, eventOf(request), request.params.id)
        await requiresLead(tx, request, departmentId)
        return { made: await makeShifts(tx, request.actor, eventOf(request), id) }
      }),
  )
}
