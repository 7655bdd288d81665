import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, nextOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { cancelMail, findMails, retryMail } from './mails.ts'
import { Mail, State } from './queries.ts'

const Search = Type.Object(
  {
    state: Type.Optional(State),
    to: Type.Optional(Type.String({ minLength: 1, maxLength: 254, description: 'all mails to one address' })),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({
  mails: Type.Array(Mail),
  next: orNull(uuid),
})

export const mails: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/mails',
    {
      preHandler: requires('notifications', 'staff'),
      schema: { querystring: Search, response: { 200: Page } },
    },
    async (request) => {
      const { state, to, after, limit } = request.query
      const found = await request.inTenant((tx) => findMails(tx, { event: eventOf(request), state, to, after, limit }))
      return { mails: [...found], next: nextOf(found, limit) }
    },
  )

  app.post(
    '/mails/:id/cancellation',
    { preHandler: requires('notifications', 'staff'), schema: { params: Id, response: { 200: Mail } } },
    (request) => request.inTenant((tx) => cancelMail(tx, request.actor, eventOf(request), request.params.id)),
  )

  app.post(
    '/mails/:id/retry',
    { preHandler: requires('notifications', 'staff'), schema: { params: Id, response: { 200: Mail } } },
    (request) => request.inTenant((tx) => retryMail(tx, request.actor, eventOf(request), request.params.id)),
  )
}
