import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '@midsummer/database'
import { eventOf, inChunks, requires, requiresRight, sendCsv, tenantOf } from '@midsummer/service'
import { flat, taxColumns } from './answers.ts'
import { selectBadgeLines, selectTaxLines } from './queries.ts'

const TAX = ['table', 'booth', 'vendor', 'email', 'website', 'type', 'size', 'total', 'paid', 'currency']
const BADGES = ['table', 'booth', 'type', 'kind', 'name', 'email', 'registered']

/** What leaves the house, for who has the right to take it. */
export const exports: FastifyPluginAsyncTypebox<{ database: Pick<Database, 'read'> }> = async (app, { database }) => {
  const taking = { preHandler: [requires('vendors', 'admin'), requiresRight('export')] }

  app.get('/exports/tax.csv', taking, async (request, reply) => {
    const [event, tenant] = [eventOf(request), tenantOf(request)]
    const { answers, currency } = await request.inTenant((tx) => taxColumns(tx, event))
    const lines = inChunks((page) => database.read(tenant, selectTaxLines({ event, ...page })))
    return sendCsv(reply, 'tax', flat(lines, currency), [...TAX, ...answers])
  })

  app.get('/exports/badges.csv', taking, async (request, reply) => {
    const [event, tenant] = [eventOf(request), tenantOf(request)]
    const lines = inChunks((page) => database.read(tenant, selectBadgeLines({ event, ...page })))
    return sendCsv(reply, 'badges', lines, BADGES)
  })
}
