import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, requiresRight } from '@midsummer/service'
import Type from 'typebox'
import { requiresLeadWithin } from '../members/leading.ts'
import { closed, uuid } from '../shapes.ts'
import { writeRoster } from './rosters.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The roster to print: leaders take their department's, whoever may export all of it. */
export const rosters: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/roster.xlsx',
    { schema: { querystring: Type.Object({ department: Type.Optional(uuid) }, closed) } },
    async (request, reply) => {
      const { department } = request.query
      const workbook = await request.inTenant(async (tx) => {
        await requiresLeadWithin(tx, request, department)
        if (!department) await requiresRight('export')(request)
        return writeRoster(tx, eventOf(request), department)
      })
      reply.header('content-disposition', 'attachment; filename="roster.xlsx"').type(XLSX)
      return reply.send(await workbook.toBuffer())
    },
  )
}
