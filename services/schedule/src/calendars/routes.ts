import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Slug } from '@midsummer/contracts/shapes'
import { eventOf, originOf } from '@midsummer/service'
import Type from 'typebox'
import { readCalendar } from './calendars.ts'

/** What calendars read, by addresses alone: they can send no header. A person's has a secret of its own, good for nothing else. */
export const calendars: FastifyPluginAsyncTypebox = async (app) => {
  const Named = Type.Object({ slug: Slug })
  const Secret = Type.Object({ feed: Type.String({ maxLength: 100 }) })
  app.addHook('preHandler', async (_request, reply) => void reply.type('text/calendar; charset=utf-8'))

  app.get('/calendars/event', (request) =>
    request.inTenant((tx) => readCalendar(tx, eventOf(request), { of: 'event' }, originOf(request))),
  )

  app.get('/calendars/rooms/:slug', { schema: { params: Named } }, (request) =>
    request.inTenant((tx) =>
      readCalendar(tx, eventOf(request), { of: 'room', slug: request.params.slug }, originOf(request)),
    ),
  )

  app.get('/calendars/tracks/:slug', { schema: { params: Named } }, (request) =>
    request.inTenant((tx) =>
      readCalendar(tx, eventOf(request), { of: 'track', slug: request.params.slug }, originOf(request)),
    ),
  )

  app.get('/calendars/people/:feed', { schema: { params: Secret } }, (request) =>
    request.inTenant((tx) =>
      readCalendar(tx, eventOf(request), { of: 'person', feed: request.params.feed }, originOf(request)),
    ),
  )
}
