import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '@midsummer/database'
import { connectMessages } from '@midsummer/messages'
import { readConfig } from '@midsummer/service'
import { openDirectory, openKeys } from '@midsummer/tenancy'
import { startTracing } from '@midsummer/tracing'
import closeWithGrace from 'close-with-grace'
import Fastify from 'fastify'
import { Redis } from 'ioredis'
import { buildGateway } from './app.ts'
import { Config } from './config.ts'
import { openUpstream, parseUpstreams } from './upstreams.ts'

const config = readConfig(Config, process.env)
const stopTracing = await startTracing('gateway', config)
const database = await openDatabase({ url: config.DATABASE_URL, domain: 'gateway', size: 4 })
// A cache that does not answer at once is no cache: PostgreSQL is asked instead.
const redis = new Redis(config.REDIS_URL, { commandTimeout: 200, maxRetriesPerRequest: 0, enableOfflineQueue: false })
const directory = openDirectory({ database, redis })
const upstreams = new Map(
  await Promise.all(
    [...parseUpstreams(config.UPSTREAMS)].map(async ([name, urls]) => [name, await openUpstream(urls)] as const),
  ),
)
const { app, leave, metrics, listen } = buildGateway({
  config,
  directory,
  keys: openKeys(config.CONTEXT_KEYS),
  redis,
  upstreams,
})

redis.on('error', (err) => app.log.warn({ err }, 'Redis'))
// It may come later: until then changes are seen within 30 s.
const nats = connectMessages(config.NATS_URL, 'gateway')
nats.then(listen, (err: unknown) => app.log.error({ err }, 'NATS'))

// Apart from what faces the public.
const inside = Fastify()
inside.get('/metrics', async (_request, reply) => reply.type('text/plain; version=0.0.4').send(await metrics()))

closeWithGrace({ delay: 30_000 }, async ({ err }) => {
  if (err) app.log.error({ err }, 'stopping')
  leave()
  await delay(config.DRAIN)
  await app.close()
  await inside.close()
  directory.close()
  redis.disconnect()
  await Promise.all([...upstreams.values()].map((upstream) => upstream.close()))
  await database.close()
  await stopTracing()
  if (err) process.exitCode = 1
})
await app.listen({ host: config.HOST, port: config.PORT })
if (config.METRICS_PORT !== undefined) await inside.listen({ host: config.HOST, port: config.METRICS_PORT })
