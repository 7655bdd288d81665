import { openDatabase } from '@midsummer/database'
import { connectMessages } from '@midsummer/messages'
import { readConfig } from '@midsummer/service'
import { openDirectory, openKeys } from '@midsummer/tenancy'
import closeWithGrace from 'close-with-grace'
import { Redis } from 'ioredis'
import { buildGateway } from './app.ts'
import { Config } from './config.ts'
import { parseUpstreams } from './upstreams.ts'

const config = readConfig(Config, process.env)
const database = await openDatabase({ url: config.DATABASE_URL, domain: 'gateway', size: 6 })
const redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 250 })
const nats = await connectMessages(config.NATS_URL, 'gateway')
const directory = openDirectory({ database, redis, nats })
const app = await buildGateway({
  directory,
  keys: openKeys(config.CONTEXT_KEYS),
  limits: { redis, clientRate: config.CLIENT_RATE, tenantAtOnce: config.TENANT_AT_ONCE },
  platformHost: config.PLATFORM_HOST,
  upstreams: parseUpstreams(config.UPSTREAMS),
  logLevel: config.LOG_LEVEL,
})
redis.on('error', (error) => app.log.warn({ err: error }, 'Redis is away'))

closeWithGrace({ delay: 30_000 }, async () => {
  await app.close()
  await directory.close()
  await nats.close()
  redis.disconnect()
  await database.close()
})
await app.listen({ host: config.HOST, port: config.PORT })
