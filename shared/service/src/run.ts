import type { Domain } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { connectMessages, type Feeds, type Subscription, startConsumers, startRelay } from '@midsummer/messages'
import { openDirectory, openKeys } from '@midsummer/tenancy'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { NatsConnection } from 'nats'
import type { ServiceConfig } from './config.ts'
import type { ServiceDeps } from './service.ts'

/** The life of a service's process: stores, application, messages, until a signal; what is under way is finished. */
export const runService = async (
  domain: Domain,
  config: ServiceConfig,
  build: (deps: ServiceDeps) => Promise<FastifyInstance>,
  subscriptions: Subscription[],
): Promise<void> => {
  const database = await openDatabase({ url: config.DATABASE_URL, domain })
  const keys = openKeys(config.CONTEXT_KEYS)
  const directory = openDirectory({ database })
  const app = await build({ database, keys, logLevel: config.LOG_LEVEL })
  const { log } = app

  // NATS may come later: until then requests are answered, and what is announced waits in the outbox.
  let stopMessages = async (): Promise<void> => undefined
  const startMessages = async (nats: NatsConnection): Promise<void> => {
    directory.listen(nats)
    const relay = startRelay({ database, nats, domain, log })
    const feeds = feedsOf(config.FEEDS)
    const consumers = await startConsumers({ database, nats, directory, domain, subscriptions, feeds, keys, log })
    stopMessages = async () => {
      await consumers.stop()
      await relay.stop()
      await nats.close()
    }
  }
  connectMessages(config.NATS_URL, domain)
    .then(startMessages)
    .catch((err: unknown) => log.error({ err }, 'no messages'))

  closeWithGrace({ delay: 15_000 }, async ({ err }) => {
    if (err) log.error({ err }, 'stopping')
    await app.close()
    await stopMessages()
    directory.close()
    await database.close()
    if (err) process.exitCode = 1
  })
  await app.listen({ host: config.HOST, port: config.PORT })
}

const feedsOf = (text: string): Feeds =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((feed) => feed.split('=', 2)),
  )
