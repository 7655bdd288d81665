import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { departmentCalendar, personCalendar } from './calendars.ts'

const Key = Type.Object({ key: Type.String({ maxLength: 100 }) })

/** For calendars, which can only keep an address: each has a key of its own, good for nothing else. */
export const calendars: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('preHandler', async (_request, reply) => void reply.type('text/calendar; charset=utf-8'))

  app.get('/calendars/people/:key', { schema: { params: Key } }, (request) =>
    request.inTenant((tx) => personCalendar(tx, request.params.key)),
  )

  app.get('/calendars/departments/:key', { schema: { params: Key } }, (request) =>
    request.inTenant((tx) => departmentCalendar(tx, request.params.key)),
  )
}
