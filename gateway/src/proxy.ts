import httpProxy from '@fastify/http-proxy'
import { MODULES } from '@midsummer/contracts'
import type { Keys } from '@midsummer/tenancy'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ClientGone, takeBody } from './body.ts'
import { bodyTooLarge, pathMalformed, routeUnknown, upgradeRefused, upstreamAway } from './errors.ts'
import { forward } from './forward.ts'
import { openVouching } from './headers.ts'
import type { Route } from './routes.ts'
import type { Shares } from './shares.ts'
import type { Streams } from './streams.ts'
import type { Upstream } from './upstreams.ts'

export interface ProxyDeps {
  routes: readonly Route[]
  upstreams: ReadonlyMap<string, Upstream>
  keys: Keys
  shares: Shares
  streams: Streams
}

/** One http-proxy for each route: it keeps a path within its prefix and carries WebSockets; `forward` copies the rest. */
export const proxies = (app: FastifyInstance, { routes, upstreams, keys, shares, streams }: ProxyDeps): void => {
  const vouched = openVouching(keys)

  for (const route of routes) {
    const upstream = upstreams.get(route.service)
    if (!upstream) continue
    app.register(async (scope) => {
      scope.addHook('onRequest', async (request) => admit(route, request))
      // Its types do not know of the headers, which it takes.
      const wsClientOptions = {
        maxPayload: route.bodyLimit,
        rewriteRequestHeaders: (_headers: object, request: FastifyRequest) => vouched(request, route),
      }
      await scope.register(httpProxy, {
        prefix: route.prefix,
        rewritePrefix: route.prefix,
        upstream: '',
        websocket: true,
        preHandler: async (request: FastifyRequest) => {
          if (!isUpgrade(request)) return
          if (!upstream.pick()) throw upstreamAway({ retryAfter: 1 })
          streams.add(request)
        },
        handler: async (request, reply, path) => {
          try {
            const body = await takeBody(request, route.bodyLimit)
            const leave = await turn(shares, request, reply)
            const streaming = () => {
              leave()
              streams.add(request)
            }
            const headers = vouched(request, route)
            await forward(request, reply, path, { route, upstream, headers, body, streaming })
          } catch (error) {
            if (!(error instanceof ClientGone)) throw error
            // There is nobody left to be told.
            reply.hijack()
          }
        },
        replyOptions: { getUpstream: () => upstream.pick()?.origin ?? 'http://service.invalid' },
        wsServerOptions: { maxPayload: route.bodyLimit },
        wsClientOptions,
      })
    })
  }
}

// No page has such an address.
const OURS = /^\/(api|internal|health|metrics)([/?]|$)/i

/** @throws pathMalformed, bodyTooLarge, upgradeRefused; routeUnknown where the host is of another kind, or the tenant has not switched the module on */
const admit = (route: Route, request: FastifyRequest): void => {
  if (climbs(request.url)) throw pathMalformed()
  if (route.prefix === '/' && OURS.test(request.url)) throw routeUnknown()
  const { kind, tenant } = request.place
  if (!route.hosts.includes(kind)) throw routeUnknown()
  const module = MODULES.find((name) => name === route.service)
  if (module && tenant && !tenant.modules.includes(module)) throw routeUnknown()
  if (Number(request.headers['content-length'] ?? 0) > route.bodyLimit) throw bodyTooLarge()
  if (request.headers.upgrade !== undefined && !(route.websocket && isUpgrade(request))) throw upgradeRefused()
}

/** Whether some server may read the path as one outside of its prefix. */
const climbs = (url: string): boolean => {
  const [path = ''] = url.split('?', 1)
  // To a browser a host's name.
  if (path.startsWith('//')) return true
  if (!path.includes('..') && !path.includes('%')) return false
  try {
    return /(^|[/\\])\.\.([/\\]|$)/.test(decodeURIComponent(path))
  } catch {
    return true
  }
}

const isUpgrade = ({ headers }: FastifyRequest): boolean => headers.upgrade?.toLowerCase() === 'websocket'

/** A turn that ends with the answer, or with the client, whichever comes first. */
const turn = async (shares: Shares, request: FastifyRequest, reply: FastifyReply): Promise<() => void> => {
  const end = await shares.enter(request.place.tenant?.id ?? '')
  let ended = false
  const leave = () => {
    if (!ended) end()
    ended = true
  }
  if (reply.raw.destroyed) leave()
  else reply.raw.once('close', leave)
  return leave
}
