import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { cursor, eventOf, inChunks, nextOf, requires, requiresRight, sendCsv, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { requiresLeadOf } from '../members/leading.ts'
import { Hours, hoursOf, Worked, whoIsThere, workOf } from './hours.ts'

const Search = Type.Object(
  {
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ people: Type.Array(Hours), next: orNull(uuid) })
const Work = Type.Object({ times: Type.Array(Worked), total: Hours })
/** Who is there, and what everybody's work comes to. */
export const hours: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  const staff = { preHandler: requires('staff', 'staff') }

  app.get(
    '/clock',
    { ...staff, schema: { response: { 200: Type.Object({ times: Type.Array(Worked) }) } } },
    async (request) => ({ times: [...(await request.inTenant((tx) => whoIsThere(tx, eventOf(request))))] }),
  )

  app.get('/hours', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { limit, after } = request.query
    const found = await request.inTenant((tx) => hoursOf(tx, eventOf(request), { limit, after }))
    return { people: [...found], next: nextOf(found, limit) }
  })

  app.get('/hours.csv', { preHandler: [requires('staff', 'staff'), requiresRight('export')] }, (request, reply) => {
    const [tenant, event] = [tenantOf(request), eventOf(request)]
    const rows = inChunks((page) => database.inTenant(tenant, (tx) => hoursOf(tx, event, page)))
    return sendCsv(reply, 'hours', rows, Object.keys(Hours.properties))
  })

  app.get('/people/:id/hours', { schema: { params: Id, response: { 200: Work } } }, (request) =>
    request.inTenant(async (tx) => {
      await requiresLeadOf(tx, request, request.params.id)
      return workOf(tx, eventOf(request), request.params.id)
    }),
  )
}
