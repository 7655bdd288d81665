import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import type { HostKind } from './routes.ts'
import { ROUTES } from './routes.ts'

interface Document {
  paths?: Record<string, unknown>
  components?: { schemas?: Record<string, unknown> }
}

/** The documents of the services that a host has, as one, on a page that can try requests. */
export const docs = async (app: FastifyInstance, upstreams: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  const join = async (kind: HostKind) => {
    const services = ROUTES.filter(({ hosts }) => hosts.includes(kind)).map(({ service }) => service)
    const found = await Promise.all(services.map((service) => fetchDocument(upstreams.get(service) ?? [])))
    return {
      openapi: '3.0.3',
      info: { title: 'Midsummer', version: '1', description: 'What this host answers.' },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
      paths: Object.assign({}, ...found.map(({ paths }) => paths ?? {})),
    }
  }
  app.get('/api/openapi.json', (request) => join(request.place.kind))
  await app.register(scalar, { routePrefix: '/api/docs', configuration: { url: '/api/openapi.json', telemetry: false } })
}

/** A service that does not answer is left out: the page shows what is there. */
const fetchDocument = async (addresses: readonly string[]): Promise<Document> => {
  for (const address of addresses) {
    const response = await fetch(`${address}/openapi.json`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    if (response?.ok) return (await response.json()) as Document
  }
  return {}
}
