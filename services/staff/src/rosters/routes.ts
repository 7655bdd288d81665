import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { eventOf, requiresRight, sendXlsx, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { requiresLeadWithin } from '../members/leading.ts'
import { ROSTER_TITLES, rosterRows } from './rosters.ts'

/** The roster to print: leaders take their department's, whoever may export all of it. */
export const rosters: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/roster.xlsx',
    { schema: { querystring: Type.Object({ department: Type.Optional(uuid) }, closed) } },
    async (request, reply) => {
      const { department } = request.query
      await request.inTenant((tx) => requiresLeadWithin(tx, request, department))
      if (!department) await requiresRight('export')(request)
      const rows = rosterRows(database, tenantOf(request), eventOf(request), department)
      return sendXlsx(reply, 'roster', [{ name: 'Roster', titles: ROSTER_TITLES, rows }])
    },
  )
}
