import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import websocket from '@fastify/websocket'
import {
  type Actor,
  CONTEXT_HEADER,
  type Context,
  type Domain,
  type EventRef,
  REQUEST_ID_HEADER,
  SCHEMA_HEADER,
  type TenantRef,
} from '@midsummer/contracts'
import { type Database, sql, type Tx } from '@midsummer/database'
import { feed, INTERNAL, type Live, type Snapshot, takeSnapshot } from '@midsummer/messages'
import { type Directory, type Keys, verifyContext } from '@midsummer/tenancy'
import { continueTrace, traceIds, traceRequests } from '@midsummer/tracing'
import Fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyRequest, LogController } from 'fastify'
import { tellFailures } from './failures.ts'
import { countHappenings, countProblems, measure, measureWaiting } from './metrics.ts'
import type { Ask } from './peers.ts'
import { tenantMissing } from './problems.ts'
import { openServed, type Serves } from './served.ts'
import { refuseUnkept, validateStrictly } from './validation.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the gateway vouches for. */
    context: Context
    actor: Actor
    tenant: TenantRef | undefined
    event: EventRef | undefined
    /** Work in the request's tenant. @throws tenantMissing on a host that belongs to none */
    inTenant: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  }
}

/** What a service stands on. */
export interface ServiceDeps {
  database: Database
  keys: Keys
  logLevel?: string
}

/** What a service stands on that has to ask another. */
export interface AskingDeps extends ServiceDeps {
  ask: Ask
}

/** What a running service has besides. */
export interface RunningDeps extends AskingDeps {
  /** Tells its other processes of changes. */
  live: Live
  /** Hears of changes itself. */
  directory: Directory
}

export interface ServiceOptions {
  /** What it tells of a tenant's present state to who has lost what it was told. */
  snapshot?: Snapshot
  /** The versions of its tables that it can work with; a tenant outside is answered 503 alone. */
  serves?: Serves
  /** Whether it has routes for WebSockets, on which pages listen. */
  sockets?: boolean
}

const MEGABYTE = 1024 * 1024
/** What a page may say on a socket, in bytes: hardly anything. */
const WHISPER = 1024

/**
 * A service as this house wants it: routes, by their prefix, for whom the gateway vouches (below `/internal`, for
 * other services), problem documents, health, metrics, its OpenAPI document and the feed of its messages.
 */
export const buildService = async (
  domain: Domain,
  { database, keys, logLevel = 'silent' }: ServiceDeps,
  routes: Record<`/${string}`, FastifyPluginAsync>,
  { snapshot, serves, sockets = false }: ServiceOptions = {},
): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit: MEGABYTE,
    requestTimeout: 30_000,
    genReqId: ({ headers }) => String(headers[REQUEST_ID_HEADER] ?? crypto.randomUUID()),
    logController: new LogController({ disableRequestLogging: true }),
    // Never an address with its query, never a body: logs carry no personal data beyond ids.
    logger: {
      level: logLevel,
      name: domain,
      mixin: traceIds,
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }) },
    },
  }).withTypeProvider<TypeBoxTypeProvider>()

  validateStrictly(app)
  traceRequests(
    app,
    (name, { headers }) => continueTrace(name, 'SERVER', headers),
    (request) => request,
  )
  const registry = measure(domain, app, ({ tenant }) => tenant?.id)
  tellFailures(app, countProblems(registry))
  // Before whatever may refuse a request, or the socket of a refused one would stay open.
  if (sockets) await app.register(websocket, { options: { maxPayload: WHISPER } })
  await app.register(swagger, { openapi: { info: { title: `Midsummer: ${domain}`, version: '1' } } })

  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    await database.shared((tx) => tx.query(sql.unsafe`select 1`))
    return { status: 'ready' }
  })
  countHappenings(registry, database)
  measureWaiting(registry, database)
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(feed, { database, keys })

  await app.register(async (scope) => {
    const served = serves && openServed(database, serves)
    for (const name of ['context', 'actor', 'tenant', 'event'] as const) scope.decorateRequest(name)
    scope.decorateRequest('inTenant', async function inTenant<
      Result,
    >(this: FastifyRequest, work: (tx: Tx) => Promise<Result>) {
      const tenant = tenantOf(this)
      await served?.(tenant)
      return database.inTenant(tenant, work)
    })
    scope.addHook('onRequest', async (request) => {
      const { [CONTEXT_HEADER]: header, [SCHEMA_HEADER]: schema } = request.headers
      const audience = request.routeOptions.url?.startsWith('/internal/') ? INTERNAL : domain
      const context = verifyContext(header?.toString(), schema?.toString(), audience, keys)
      request.context = context
      request.actor = context.actor
      request.tenant = context.tenant
      request.event = context.event
      request.log = request.log.child({ tenant: context.tenant?.id, event: context.event?.id })
    })
    scope.addHook('preValidation', async ({ params, query, body }) => {
      for (const [at, part] of Object.entries({ params, querystring: query, body })) refuseUnkept(part, at)
    })
    // Whoever stands in between keeps nothing that is not said to be kept.
    scope.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    })
    scope.addHook('onResponse', async (request, reply) => {
      request.log.info({ req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    })
    if (snapshot) {
      scope.get('/internal/snapshot', { schema: { hide: true } }, (request) =>
        request.inTenant((tx) => takeSnapshot(tx, tenantOf(request), snapshot)),
      )
    }
    for (const [prefix, plugin] of Object.entries(routes)) await scope.register(plugin, { prefix })
  })
  return app
}

/** The tenant that a request is for. @throws tenantMissing on a host that belongs to none */
export const tenantOf = ({ tenant }: Pick<FastifyRequest, 'tenant'>): TenantRef => {
  if (!tenant) throw tenantMissing()
  return tenant
}
