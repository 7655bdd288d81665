import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import { cursor, requires, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { ABOUT, Entry, readAudit } from './audit.ts'

/**
 * Who changed what people may do, read what few may, looked with another's eyes, or opened a way in. It is of the whole
 * convention.
 */
export const audit: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/audit',
    {
      preHandler: requires('accounts', 'superadmin'),
      schema: {
        querystring: Type.Object(
          {
            about: Type.Optional(Type.Enum([...ABOUT])),
            person: Type.Optional(Type.String({ format: 'uuid', description: 'who did it, or with whom it was done' })),
            ...cursor,
          },
          closed,
        ),
        response: { 200: Type.Object({ entries: Type.Array(Entry), next: orNull(uuid) }) },
      },
    },
    (request) =>
      request.inTenant((tx) => {
        const { about, person, after, limit } = request.query
        return readAudit(tx, { tenant: tenantOf(request).id, about, person, after, limit })
      }),
  )
}
