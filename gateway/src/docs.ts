import type { HostKind } from '@midsummer/contracts'
import reference from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'undici'
import { type Document, join, shape } from './openapi.ts'
import type { Route } from './routes.ts'
import type { Upstream } from './upstreams.ts'

export interface DocsDeps {
  routes: readonly Route[]
  upstreams: ReadonlyMap<string, Upstream>
}

/** A service's document is asked for again after this, in milliseconds. */
const KEPT = 10_000
/** In milliseconds: a service that is busy is not left out. */
const PATIENCE = 10_000

/** `/api/openapi.json`, what there is at this kind of host, and `/api/docs`, which shows it and tries it. */
export const docs = (app: FastifyInstance, { routes, upstreams }: DocsDeps): void => {
  const kept = new Map<string, { document: Document | undefined; at: number }>()

  const documentOf = async (service: string): Promise<Document | undefined> => {
    const before = kept.get(service)
    if (before && Date.now() - before.at < KEPT) return before.document
    const address = upstreams.get(service)?.pick()
    // A service that is away now keeps its place.
    const document = (address && (await fetchDocument(address.pool).catch(() => undefined))) ?? before?.document
    kept.set(service, { document, at: Date.now() })
    return document
  }

  const joined = async (kind: HostKind) => {
    // Pages have no interface.
    const here = routes.filter(({ hosts, prefix }) => hosts.includes(kind) && prefix.startsWith('/api/'))
    const parts = here.map(async ({ prefix, service }) => ({ prefix, service, document: await documentOf(service) }))
    return join(await Promise.all(parts))
  }

  app.get('/api/openapi.json', async (request) => joined(request.place.kind))
  app.register(reference, {
    routePrefix: '/api/docs',
    // Everything from this origin: neither fonts, nor telemetry, nor a proxy of somebody else's.
    configuration: {
      url: '/api/openapi.json',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
    },
  })
}

const fetchDocument = async (pool: Pool): Promise<Document> => {
  const { statusCode, body } = await pool.request({
    method: 'GET',
    path: '/openapi.json',
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  })
  if (statusCode !== 200) {
    await body.dump()
    throw new Error('the service has no document')
  }
  const document: unknown = await body.json()
  if (!shape.Check(document)) throw new Error('the service’s document is none')
  return document
}
