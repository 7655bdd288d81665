import type { IncomingHttpHeaders } from 'node:http'
import { CONTEXT_HEADER, type Context, REQUEST_ID_HEADER, SCHEMA_HEADER, type Service } from '@midsummer/contracts'
import { type Keys, signContext } from '@midsummer/tenancy'
import { carried } from '@midsummer/tracing'
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Standing } from './actor.ts'
import { type Place, prefixOf } from './place.ts'
import type { Route } from './routes.ts'

/** A signed context is used again for this long, in milliseconds; it is good for 60 s. */
const REUSED = 25_000

// Of one connection only (RFC 9110, 7.6.1), or for the gateway alone.
const OURS = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
  'host',
  'authorization',
  'forwarded',
  'x-real-ip',
  REQUEST_ID_HEADER,
  'traceparent',
  'tracestate',
  'baggage',
])
const PORT = /:\d{1,5}$/
const FORGED = /^(x-tenant-|x-midsummer-|x-forwarded-|sec-websocket-)/

/** The names in a `Connection` header, which end with the connection. */
const listed = ({ connection }: IncomingHttpHeaders): string[] =>
  connection
    ?.toLowerCase()
    .split(',')
    .map((name) => name.trim()) ?? []

/** A message's headers without those of its connection and those that only Midsummer may set. */
export const cleanHeaders = (headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const dropped = listed(headers)
  const clean: IncomingHttpHeaders = {}
  for (const name in headers) {
    if (!OURS.has(name) && !FORGED.test(name) && !dropped.includes(name)) clean[name] = headers[name]
  }
  return clean
}

/** What a service is told about a request: signed for it alone. */
export const openVouching = (keys: Keys) => {
  const signed = new LRUCache<string, string>({ max: 10_000, ttl: REUSED })

  const vouch = (
    audience: Service,
    { kind, tenant, event }: Place,
    { actor, access, rights, withheld, operator, key }: Standing,
  ): string => {
    const same = `${audience} ${kind} ${tenant?.id} ${tenant?.placement} ${event?.id} ${event?.slug} ${operator} ${key}`
    const before = signed.get(same)
    if (before) return before
    const context: Omit<Context, 'issuedAt' | 'expiresAt'> = {
      audience,
      host: kind,
      ...(tenant && { tenant: { id: tenant.id, schema: tenant.schema, placement: tenant.placement } }),
      ...(event && { event }),
      actor,
      access,
      ...(rights && { rights }),
      ...(withheld && { withheld }),
      operator,
    }
    const header = signContext(context, keys)
    signed.set(same, header)
    return header
  }

  /** The headers that a request reaches its service with. */
  return (request: FastifyRequest, { service: audience, ownAuthorization }: Route): IncomingHttpHeaders => {
    const { place, standing } = request
    const headers = cleanHeaders(request.headers)
    // Cookies are between a browser, the gateway and accounts.
    if (audience !== 'accounts') delete headers.cookie
    const { authorization } = request.headers
    if (ownAuthorization && authorization !== undefined) headers.authorization = authorization
    headers[CONTEXT_HEADER] = vouch(audience, place, standing)
    if (place.tenant) headers[SCHEMA_HEADER] = place.tenant.schema
    headers[REQUEST_ID_HEADER] = request.id
    headers['x-forwarded-for'] = request.ip
    headers['x-forwarded-host'] = place.host + (PORT.exec(request.headers.host ?? '')?.[0] ?? '')
    const prefix = prefixOf(request.raw)
    if (prefix) headers['x-forwarded-prefix'] = prefix
    headers['x-forwarded-proto'] = request.protocol
    return Object.assign(headers, carried())
  }
}
