import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { CONTEXT_HEADER, type Context, REQUEST_ID_HEADER, SCHEMA_HEADER } from '@midsummer/contracts'
import { countProblems, measure, tellFailures } from '@midsummer/service'
import { type Keys, verifyContext } from '@midsummer/tenancy'
import { continueTrace, traceIds, traceRequests } from '@midsummer/tracing'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { pageHeaders, SECURITY } from './headers.ts'
import { embedded, placeOf } from './place.ts'
import { readPreloads } from './preloads.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the gateway vouches for. */
    context: Context
  }
}

export interface FrontDeps {
  keys: Keys
  /** Where the built pages are. */
  folder: string
  logLevel?: string
}

const YEAR = 365 * 24 * 3600 * 1000

/** The pages: one application for every kind of host, told in each page where it is. */
export const buildApp = async ({ keys, folder, logLevel = 'silent' }: FrontDeps): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit: 1024,
    requestTimeout: 30_000,
    genReqId: ({ headers }) => String(headers[REQUEST_ID_HEADER] ?? crypto.randomUUID()),
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: logLevel, name: 'front', mixin: traceIds },
  })
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const [before, after, ...more] = page.split('<!-- place -->')
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${folder}: index.html has no place`)
  const preloads = await readPreloads(folder, page)

  traceRequests(
    app,
    (name, { headers }) => continueTrace(name, 'SERVER', headers),
    ({ context }) => context,
  )
  const registry = measure('front', app, ({ context }) => context?.tenant?.id)
  tellFailures(app, countProblems(registry))
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(SECURITY)) if (!reply.hasHeader(name)) reply.header(name, value)
  })
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => ({ status: 'ready' }))
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))

  await app.register(async (scope) => {
    scope.decorateRequest('context')
    scope.addHook('onRequest', async (request) => {
      const { [CONTEXT_HEADER]: header, [SCHEMA_HEADER]: schema } = request.headers
      request.context = verifyContext(header?.toString(), schema?.toString(), 'front', keys)
    })
    // Their names carry a hash of their contents: whoever has one never asks again.
    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: YEAR,
    })
    // What a page was told may have changed since.
    scope.get('/place', async ({ context }, reply) => reply.header('cache-control', 'no-store').send(placeOf(context)))
    scope.get('/*', async ({ context }, reply) => {
      const nonce = randomBytes(16).toString('base64')
      const place = placeOf(context)
      const told = `<meta property="csp-nonce" nonce="${nonce}"><script type="application/json" id="place">${embedded(place)}</script>`
      return reply.headers(pageHeaders(nonce)).send(before + told + preloads[place.host] + after)
    })
  })
  return app
}
