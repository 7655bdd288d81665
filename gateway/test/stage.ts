import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTEXT_HEADER, SCHEMA_HEADER } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { readConfig } from '@midsummer/service'
import { type Directory, type Keys, openDirectory, openKeys, verifyContext } from '@midsummer/tenancy'
import { startTestDatabase, type TestDatabase } from '@midsummer/testing'
import Fastify, { type FastifyInstance } from 'fastify'
import type { NatsConnection } from 'nats'
import { buildGateway } from '../src/app.ts'
import { Config } from '../src/config.ts'
import { ROUTES, type Route } from '../src/routes.ts'
import { openUpstream } from '../src/upstreams.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever a service answers
  body: any
}

export interface Ask {
  host: string
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export const AUDIENCES = ['admin', 'accounts', 'event', 'register', 'vendors', 'notifications']

/** A stranger's service: says what reached it. */
export const startEcho = async (
  t: Test,
  keys: Keys,
  audience: string,
): Promise<{ origin: string; end: () => Promise<void> }> => {
  const app = Fastify({ forceCloseConnections: true })
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body)
  app.get('/openapi.json', async () => ({
    openapi: '3.0.3',
    paths: {
      [`/api/${audience}/things`]: {
        get: {
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
        },
      },
      '/internal/feed': { get: {} },
    },
    components: { schemas: { Thing: { type: 'object' } } },
  }))
  app.get('/internal/feed', async () => 'secret')
  app.get('/health/live', async () => 'secret')
  app.all('/api/*', async (request, reply) => {
    reply.header('x-tenant-schema', 'leak').header('set-cookie', ['one=1', 'two=2'])
    const { [CONTEXT_HEADER]: header, [SCHEMA_HEADER]: schema } = request.headers
    return {
      url: request.url,
      method: request.method,
      headers: request.headers,
      length: Buffer.isBuffer(request.body) ? request.body.length : JSON.stringify(request.body ?? '').length,
      context: verifyContext(header?.toString(), schema?.toString(), audience, keys),
    }
  })
  t.teardown(() => app.close())
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return { origin, end: () => app.close() }
}

export interface Stage {
  database: TestDatabase
  directory: Directory
  keys: Keys
  gateway: FastifyInstance
  leave: () => void
  listen: (nats: NatsConnection) => void
  port: number
  ask: (ask: Ask) => Promise<Answer>
  /** What somebody writes on a connection, and all that comes back. */
  raw: (text: string) => Promise<string>
  /** A token of a tenant, or of the platform. */
  token: (tenant: string | null, scopes: string[]) => Promise<string>
  events: { default: string; other: string; neighbours: string }
}

/** A gateway before two conventions, `furrydelphia` and `uproar`, and services that echo. */
export const startStage = async (
  t: Test,
  {
    upstreams = {},
    config = {},
    routes = {},
  }: { upstreams?: Record<string, string[]>; config?: Record<string, string>; routes?: Partial<Route> } = {},
): Promise<Stage> => {
  const database = await startTestDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
  for (const audience of [...AUDIENCES, 'internal'])
    await writeFile(join(folder, `${audience}.key`), randomBytes(32).toString('base64'))
  const keys = openKeys(folder)
  const events = { default: randomUUID(), other: randomUUID(), neighbours: randomUUID() }
  await database.query(
    `insert into public.events (id, tenant_id, slug, name, is_default)
     values ($1, $4, 'f26', 'F 26', true), ($2, $4, 'f27', 'F 27', false), ($3, $5, 'u26', 'U 26', true)`,
    [events.default, events.other, events.neighbours, database.tenant.id, database.neighbour.id],
  )
  await database.query(
    `insert into public.domains (host, tenant_id, mode, event_id, is_primary)
     values ('furrydelphia.test', $1, 'event', null, true), ('f27.furrydelphia.test', $1, 'event', $2, false),
       ('manage.furrydelphia.test', $1, 'tenant', null, false), ('uproar.test', $3, 'event', null, true)`,
    [database.tenant.id, events.other, database.neighbour.id],
  )
  const pool = await openDatabase({ url: database.url('gateway'), domain: 'gateway', size: 2 })
  const directory = openDirectory({ database: pool })
  const echoes: Record<string, string[]> = {}
  for (const audience of AUDIENCES)
    echoes[audience] = upstreams[audience] ?? [(await startEcho(t, keys, audience)).origin]
  const opened = new Map(
    await Promise.all(Object.entries(echoes).map(async ([name, urls]) => [name, await openUpstream(urls)] as const)),
  )
  const {
    app: gateway,
    leave,
    listen,
  } = buildGateway({
    config: readConfig(Config, {
      DATABASE_URL: database.url('gateway'),
      NATS_URL: 'nats://127.0.0.1',
      REDIS_URL: 'redis://127.0.0.1',
      CONTEXT_KEYS: folder,
      PLATFORM_HOST: 'platform.test',
      UPSTREAMS: 'register=',
      LOG_LEVEL: 'silent',
      ...config,
    }),
    directory,
    keys,
    upstreams: opened,
    routes: ROUTES.map((route) => ({ ...route, ...routes })),
  })
  await gateway.listen({ host: '127.0.0.1', port: 0 })
  const { port } = gateway.server.address() as AddressInfo
  t.teardown(async () => {
    gateway.server.closeAllConnections()
    await gateway.close()
    directory.close()
    for (const upstream of opened.values()) await upstream.close()
    await pool.close()
    await rm(folder, { recursive: true })
  })

  return {
    database,
    directory,
    keys,
    gateway,
    leave,
    listen,
    port,
    events,
    ask: (asked) => askAt(port, asked),
    raw: (text) =>
      new Promise((resolve, reject) => {
        let answer = ''
        const socket = connect(port, '127.0.0.1', () => socket.write(text))
        socket.setEncoding('latin1').on('data', (chunk) => (answer += chunk))
        socket.on('close', () => resolve(answer)).on('error', reject)
      }),
    token: async (tenant, scopes) => {
      const text = `ms_${randomBytes(32).toString('base64url')}`
      await database.query('insert into public.api_tokens (tenant_id, name, hash, scopes) values ($1, $2, $3, $4)', [
        tenant,
        'test',
        createHash('sha256').update(text).digest(),
        scopes,
      ])
      return text
    },
  }
}

export const askAt = (port: number, { host, path = '/', method = 'GET', headers = {}, body }: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path, method, headers: { host, ...headers }, agent: false })
    request.on('error', reject).on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('error', reject).on('end', () => {
        const json = /json/.test(response.headers['content-type'] ?? '')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          body: json && text !== '' ? JSON.parse(text) : undefined,
        })
      })
    })
    request.end(body)
  })
