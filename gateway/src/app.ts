import { REQUEST_ID_HEADER } from '@midsummer/contracts'
import { countProblems, measure, networkOf, ProblemError, tellFailures } from '@midsummer/service'
import { type Directory, type Keys, normaliseHost } from '@midsummer/tenancy'
import { beginTrace, traceIds, traceRequests } from '@midsummer/tracing'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Redis } from 'ioredis'
import type { NatsConnection } from 'nats'
import { cookieOf, findStanding, type Standing } from './actor.ts'
import type { Config } from './config.ts'
import { docs } from './docs.ts'
import { tokenRefused, tooManyRequests } from './errors.ts'
import { health } from './health.ts'
import { checkOrigin } from './origin.ts'
import { SUSPENDED_PAGE, wantsPage } from './page.ts'
import { findPlace, type Place, stripEvent } from './place.ts'
import { proxies } from './proxy.ts'
import { openRates } from './rates.ts'
import { ROUTES, type Route } from './routes.ts'
import { openSessions } from './sessions.ts'
import { openShares } from './shares.ts'
import { openStreams } from './streams.ts'
import type { Upstream } from './upstreams.ts'

declare module 'fastify' {
  interface FastifyRequest {
    place: Place
    standing: Standing
  }
  interface FastifyContextConfig {
    /** Answered at any host to anyone. */
    open?: boolean
  }
}

export interface GatewayDeps {
  config: Config
  directory: Directory
  keys: Keys
  redis?: Redis
  /** The processes of each service. */
  upstreams: ReadonlyMap<string, Upstream>
  routes?: readonly Route[]
}

export interface Gateway {
  app: FastifyInstance
  /** Says that it is about to. */
  leave: () => void
  metrics: () => Promise<string>
  /** Hears of hosts and tokens that change, and of sessions that end: for who starts before NATS does. */
  listen: (nats: NatsConnection) => void
}

export const buildGateway = ({ config, directory, keys, redis, upstreams, routes = ROUTES }: GatewayDeps): Gateway => {
  const app = Fastify({
    rewriteUrl: stripEvent,
    genReqId: () => crypto.randomUUID(),
    trustProxy: config.TRUSTED_PROXIES === '' ? false : config.TRUSTED_PROXIES.split(','),
    logController: new LogController({ disableRequestLogging: true }),
    // Never an address with its query, never a host: logs carry no personal data beyond ids.
    logger: {
      level: config.LOG_LEVEL,
      name: 'gateway',
      mixin: traceIds,
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }) },
    },
    // Whoever sends slowly holds a connection for this long and nothing else.
    requestTimeout: 30_000,
    http: { headersTimeout: 10_000 },
  })
  const where = { directory, platformHost: normaliseHost(config.PLATFORM_HOST) }
  const sessions = openSessions(upstreams.get('accounts'), keys)
  const who = { directory, sessions }
  const owns = ({ routeOptions: { url } }: FastifyRequest): boolean =>
    routes.some(({ prefix, ownAuthorization }) => ownAuthorization && (url === prefix || url === `${prefix}/*`))
  const rates = openRates(redis)
  const streams = openStreams({
    limit: config.TENANT_STREAMS,
    // With what accounts' answers last, ten seconds, also while nobody can tell of changes.
    every: 5_000 * config.TIME_SCALE,
    allowed: async (request) => {
      const now = await findStanding(request, await findPlace(where, request.raw), who)
      // A service acts on what it was told when the stream began.
      if (now.key !== request.standing.key) throw tokenRefused()
    },
  })
  const within = (key: string, limit: number): void => {
    const retryAfter = rates.count(key, limit)
    if (retryAfter > 0) throw tooManyRequests({ retryAfter })
  }

  traceRequests(
    app,
    (name, { routeOptions }) => (routeOptions.config.open ? undefined : beginTrace(name, 'SERVER')),
    ({ place }) => place,
  )
  const registry = measure('gateway', app, ({ place }) => place?.tenant?.id)
  tellFailures(app, countProblems(registry))
  app.decorateRequest('place')
  app.decorateRequest('standing')
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.open) return
    within(`client:${networkOf(request.ip)}`, config.CLIENT_RATE)
    try {
      request.place = await findPlace(where, request.raw)
    } catch (error) {
      const suspended = error instanceof ProblemError && error.problem.code === 'GATEWAY_TENANT_SUSPENDED'
      if (!suspended || !wantsPage(request)) throw error
      return reply.code(403).type('text/html; charset=utf-8').send(SUSPENDED_PAGE)
    }
    const { tenant } = request.place
    if (tenant) within(`tenant:${tenant.id}`, config.TENANT_RATE)
    const ownAuthorization = owns(request)
    // A browser adds no token by itself.
    if (ownAuthorization || request.headers.authorization === undefined)
      checkOrigin(request, { cookie: cookieOf(request) !== undefined, anyOrigin: ownAuthorization })
    request.standing = await findStanding(request, request.place, who, { ownAuthorization })
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.addHook('preClose', async () => streams.end())
  app.addHook('onResponse', async (request, reply) => {
    // What reached a service is in its log, under the same request id.
    if (reply.statusCode < 400) return
    const { tenant, event } = request.place ?? {}
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ req: request, tenant: tenant?.id, event: event?.id, status: reply.statusCode, ms }, 'refused')
  })
  app.addHook('onClose', async () => rates.close())

  const { leave } = health(app)
  docs(app, { routes, upstreams })
  proxies(app, { routes, upstreams, keys, shares: openShares({ each: config.TENANT_AT_ONCE }), streams })
  return {
    app,
    leave,
    metrics: () => registry.metrics(),
    listen: (nats) => {
      directory.listen(nats, streams.ask)
      sessions.listen(nats, streams.ask)
    },
  }
}
