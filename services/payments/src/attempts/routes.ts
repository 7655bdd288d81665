import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DOMAINS } from '@midsummer/contracts'
import { closed, Email, Id, instant, uuid } from '@midsummer/contracts/shapes'
import { eventOf, requires, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import type { Reach } from '../accounts/reach.ts'
import { attemptById, checkout, stateOf } from './checkout.ts'
import { Attempt, Line, selectTries } from './queries.ts'

const NewCheckout = Type.Object(
  {
    event: uuid,
    domain: Type.String({ enum: [...DOMAINS] }),
    reference: uuid,
    email: Email,
    locale: Type.String({ minLength: 2, maxLength: 35 }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
    lines: Type.Array(Line, { minItems: 1, maxItems: 100 }),
    returnUrl: Type.String({ format: 'uri', pattern: '^https?://', maxLength: 2_000 }),
    expiresAt: instant,
  },
  closed,
)
/** An attempt as staff see it. */
const Tried = Type.Pick(Attempt, [
  'id',
  'domain',
  'reference',
  'currency',
  'lines',
  'total',
  'state',
  'begunAt',
  'expiresAt',
])
const Begun = Type.Object({ attempt: uuid, url: Type.String(), expiresAt: instant })
const State = Type.Object({
  state: Type.String({ enum: ['open', 'paid', 'declined', 'expired'] }),
})

/** What other services ask. */
export const checkouts =
  (reaches: Reach): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/checkouts',
      { schema: { hide: true, body: NewCheckout, response: { 201: Begun } } },
      async (request, reply) => reply.code(201).send(await checkout(reaches, tenantOf(request), request.body)),
    )
  }

export const attempts =
  (reaches: Reach): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/attempts',
      {
        preHandler: requires('payments', 'staff'),
        schema: {
          querystring: Type.Object({ reference: uuid }, closed),
          response: { 200: Type.Object({ attempts: Type.Array(Tried) }) },
        },
      },
      async (request) => {
        const { reference } = request.query
        return { attempts: [...(await request.inTenant((tx) => tx.any(selectTries(eventOf(request), reference))))] }
      },
    )

    // Who comes back from the provider's page: their word counts for nothing, the provider is asked.
    app.post('/attempts/:id/return', { schema: { params: Id, response: { 200: State } } }, async (request) => {
      const tenant = tenantOf(request)
      const state = await stateOf(reaches, tenant, await attemptById(reaches, tenant, request.params.id))
      return { state: state === 'new' ? 'open' : state }
    })
  }
