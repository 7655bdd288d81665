import httpProxy from '@fastify/http-proxy'
import { CONTEXT_HEADER, REQUEST_ID_HEADER, SCHEMA_HEADER } from '@midsummer/contracts'
import { type Keys, signContext } from '@midsummer/tenancy'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { routeUnknown, upstreamAway, upstreamBroken, upstreamSlow } from './errors.ts'
import { hasModule } from './place.ts'
import type { Route } from './routes.ts'
import type { Upstream } from './upstreams.ts'

const MEGABYTE = 1024 * 1024

/** What a client may not say: who it is, where it is, how it came here. */
const OURS = /^(x-tenant-|x-midsummer-|x-forwarded-|x-real-ip$|x-request-id$|forwarded$)/

/** Passes one prefix on to its service, with what the gateway vouches for. */
export const proxy = async (app: FastifyInstance, route: Route, upstream: Upstream, keys: Keys): Promise<void> => {
  const { service, timeout } = route

  const prepare = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!route.hosts.includes(request.place.kind) || !hasModule(request.place, service)) throw routeUnknown()
    const address = upstream.take()
    if (address === undefined) throw upstreamAway({ retryAfter: 1 })
    request.upstream = address
    reply.raw.once('close', () => upstream.release(address, request.upstreamFailed))
  }

  await app.register(httpProxy, {
    prefix: route.prefix,
    rewritePrefix: route.prefix,
    upstream: '',
    http2: false,
    undici: { connections: 128, headersTimeout: timeout, bodyTimeout: 0 },
    proxyPayloads: true,
    preHandler: prepare,
    config: { bodyLimit: MEGABYTE },
    replyOptions: {
      getUpstream: (request) => (request as FastifyRequest).upstream,
      // Trying again elsewhere is the client's choice: a write that was sent may have happened.
      retriesCount: 0,
      rewriteRequestHeaders: (incoming, headers) => {
        const request = incoming as FastifyRequest
        const passed = Object.fromEntries(Object.entries(headers).filter(([name]) => !OURS.test(name)))
        const { place, standing } = request
        const { tenant } = place
        return {
          ...passed,
          [REQUEST_ID_HEADER]: request.id,
          ...(tenant ? { [SCHEMA_HEADER]: tenant.schema } : {}),
          [CONTEXT_HEADER]: signContext(
            {
              audience: service,
              ...standing,
              ...(tenant ? { tenant: { id: tenant.id, schema: tenant.schema, placement: tenant.placement } } : {}),
              ...(place.event ? { event: { id: place.event.id, slug: place.event.slug } } : {}),
            },
            keys,
          ),
        }
      },
      onError: (reply, { error }) => {
        const code = 'code' in error ? String(error.code) : ''
        const refused = /ECONNREFUSED|ENOTFOUND|CONNECT_TIMEOUT|SERVICE_UNAVAILABLE/.test(code + error.message)
        reply.request.upstreamFailed = refused
        if (refused) throw upstreamAway({ retryAfter: 1 })
        if (/TIMEOUT/i.test(code)) throw upstreamSlow()
        throw upstreamBroken()
      },
    },
  })
}
