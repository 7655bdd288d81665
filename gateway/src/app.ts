import { tellFailures } from '@midsummer/service'
import type { Directory, Keys } from '@midsummer/tenancy'
import Fastify, { type FastifyInstance } from 'fastify'
import { findStanding, type Standing } from './actor.ts'
import { docs } from './docs.ts'
import { type Limits, limit } from './limits.ts'
import { findPlace, type Place, splitPath } from './place.ts'
import { proxy } from './proxy.ts'
import { ROUTES } from './routes.ts'
import { openUpstream } from './upstreams.ts'

declare module 'fastify' {
  interface FastifyRequest {
    place: Place
    standing: Standing
    /** The address that this request was given, and whether nothing answered there. */
    upstream: string
    upstreamFailed: boolean
  }
}

export interface GatewayDeps {
  directory: Directory
  keys: Keys
  limits: Limits
  platformHost: string
  upstreams: ReadonlyMap<string, readonly string[]>
  logLevel?: string
}

/** Turns a stranger's request into a named tenant, event and person, and passes it on. */
export const buildGateway = async (deps: GatewayDeps): Promise<FastifyInstance> => {
  const { directory, keys, limits, platformHost, upstreams, logLevel = 'silent' } = deps
  const slugs = new WeakMap<object, string>()
  const app = Fastify({
    // Never the client's own: an id leads to our logs.
    genReqId: () => crypto.randomUUID(),
    requestTimeout: 30_000,
    disableRequestLogging: true,
    logger: { level: logLevel, name: 'gateway' },
    rewriteUrl: (request) => {
      const { slug, rest } = splitPath(request.url ?? '/')
      if (slug !== undefined) slugs.set(request, slug)
      return rest
    },
  })
  tellFailures(app)
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => ({ status: 'ready' }))

  await app.register(async (scope) => {
    for (const name of ['place', 'standing'] as const) scope.decorateRequest(name)
    scope.decorateRequest('upstream', '')
    scope.decorateRequest('upstreamFailed', false)
    scope.addHook('onRequest', async (request) => {
      request.place = await findPlace(request.raw, slugs.get(request.raw), directory, platformHost)
      request.standing = await findStanding(request.headers.authorization, request.place, directory)
    })
    scope.addHook('onResponse', async ({ place, id }, reply) => {
      scope.log.info({ id, tenant: place?.tenant?.id, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    })
    await limit(scope, limits)
    await docs(scope, upstreams)
    for (const route of ROUTES) await proxy(scope, route, openUpstream(upstreams.get(route.service) ?? []), keys)
  })
  return app
}
