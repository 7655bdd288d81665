import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { Registration } from './queries.ts'
import { cancel, checkIn, findRegistrations, readRegistration, register } from './registrations.ts'

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const NewRegistration = Type.Object(
  {
    level: Type.String({ format: 'uuid' }),
    name: Type.String({ minLength: 1, maxLength: 80 }),
    proof: Type.String({ minLength: 1, maxLength: 100 }),
  },
  { additionalProperties: false },
)
const Search = Type.Object(
  {
    q: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'the beginning of a name or an address' }),
    ),
    code: Type.Optional(Type.String({ maxLength: 100, description: 'what the QR code says' })),
    level: Type.Optional(Type.String({ format: 'uuid' })),
    after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  },
  { additionalProperties: false },
)
const Page = Type.Object({
  registrations: Type.Array(Registration),
  next: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
})

export const registrations: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/registrations', { schema: { body: NewRegistration, response: { 201: Registration } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, (tx) => register(tx, eventOf(request), request.body)),
  )

  app.get(
    '/registrations',
    { preHandler: requires('register', 'staff'), schema: { querystring: Search, response: { 200: Page } } },
    async (request) => {
      const { q, code, level, after, limit } = request.query
      const found = await request.inTenant((tx) =>
        findRegistrations(tx, { event: eventOf(request), text: q, code, level, after, limit }),
      )
      return { registrations: [...found], next: found.length === limit ? (found.at(-1)?.id ?? null) : null }
    },
  )

  app.get(
    '/registrations/:id',
    { preHandler: requires('register', 'staff'), schema: { params: Id, response: { 200: Registration } } },
    (request) => request.inTenant((tx) => readRegistration(tx, eventOf(request), request.params.id)),
  )

  // A POST, since the code is as good as the badge: it belongs in no address, history or log.
  app.post(
    '/registrations/:id/view',
    {
      schema: {
        params: Id,
        body: Type.Object({ code: Type.String({ maxLength: 100 }) }, { additionalProperties: false }),
        response: { 200: Registration },
      },
    },
    (request) => request.inTenant((tx) => readRegistration(tx, eventOf(request), request.params.id, request.body.code)),
  )

  app.post(
    '/registrations/:id/check-in',
    { preHandler: requires('register', 'staff'), schema: { params: Id, response: { 201: Registration } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, (tx) =>
        checkIn(tx, request.actor, eventOf(request), request.params.id),
      ),
  )

  app.post(
    '/registrations/:id/cancellation',
    { preHandler: requires('register', 'admin'), schema: { params: Id, response: { 200: Registration } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, (tx) =>
        cancel(tx, request.actor, eventOf(request), request.params.id),
      ),
  )
}
