import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, Reason } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { cursor, nextOf } from '@midsummer/service'
import Type from 'typebox'
import { followProgress } from './progress.ts'
import { ModuleState, Tenant } from './queries.ts'
import {
  listTenants,
  NewTenant,
  readProgress,
  readTenant,
  remove,
  requestTenant,
  resume,
  retry,
  suspend,
} from './tenants.ts'

const Why = Type.Object({ reason: Reason }, closed)
const Progress = Type.Object({
  status: Type.String(),
  reason: orNull(Type.String()),
  /** When what failed is tried again by itself. */
  retryAt: orNull(Type.String()),
  modules: Type.Array(ModuleState),
})
const Paging = Type.Object(
  {
    ...cursor,
  },
  closed,
)

export const tenants: FastifyPluginAsyncTypebox<{ database: Database; baseDomain: string }> = async (
  app,
  { database, baseDomain },
) => {
  const { shared } = database

  app.post('/tenants', { schema: { body: NewTenant, response: { 202: Tenant } } }, async (request, reply) => {
    const tenant = await shared((tx) => requestTenant(tx, request.actor, baseDomain, request.body))
    return reply.code(202).header('location', `/api/admin/tenants/${tenant.id}/progress`).send(tenant)
  })

  app.get(
    '/tenants',
    {
      schema: {
        querystring: Paging,
        response: {
          200: Type.Object({ tenants: Type.Array(Tenant), next: orNull(Type.String()) }),
        },
      },
    },
    async ({ query: { after, limit } }) => {
      const found = await shared((tx) => listTenants(tx, after, limit))
      return { tenants: [...found], next: nextOf(found, limit) }
    },
  )

  app.get('/tenants/:id', { schema: { params: Id, response: { 200: Tenant } } }, ({ params }) =>
    shared((tx) => readTenant(tx, params.id)),
  )

  app.get('/tenants/:id/progress', { schema: { params: Id, response: { 200: Progress } } }, ({ params }) =>
    shared((tx) => readProgress(tx, params.id)),
  )

  app.get('/tenants/:id/progress/events', { schema: { params: Id } }, async ({ params, raw }, reply) => {
    await shared((tx) => readTenant(tx, params.id))
    const ended = new AbortController()
    raw.once('close', () => ended.abort())
    return reply
      .header('content-type', 'text/event-stream')
      .header('cache-control', 'no-store')
      .send(followProgress(() => shared((tx) => readProgress(tx, params.id)), ended.signal))
  })

  app.post('/tenants/:id/suspend', { schema: { params: Id, body: Why, response: { 200: Tenant } } }, (request) =>
    shared((tx) => suspend(tx, request.actor, request.params.id, request.body.reason)),
  )

  app.post('/tenants/:id/resume', { schema: { params: Id, response: { 200: Tenant } } }, (request) =>
    shared((tx) => resume(tx, request.actor, request.params.id)),
  )

  app.post('/tenants/:id/retry', { schema: { params: Id, response: { 202: Tenant } } }, async (request, reply) =>
    reply.code(202).send(await shared((tx) => retry(tx, request.actor, request.params.id))),
  )

  app.delete(
    '/tenants/:id',
    {
      schema: {
        params: Id,
        body: Type.Object({ name: Type.String() }, closed),
        response: { 202: Tenant },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await shared((tx) => remove(tx, request.actor, request.params.id, request.body.name))),
  )
}
