import type { Domain, TenantRef } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { openLive, type Running, type Subscription, startAlarms, startMessages } from '@midsummer/messages'
import { openDirectory, openKeys } from '@midsummer/tenancy'
import { startTracing } from '@midsummer/tracing'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { ServiceConfig } from './config.ts'
import { openPeers, parseAddresses } from './peers.ts'
import type { RunningDeps } from './service.ts'

/**
 * The life of a service's process: stores, application, messages, until a signal; what is under way is finished.
 * @param look does what is due in a tenant when its alarm rings
 */
export const runService = async (
  domain: Domain,
  config: ServiceConfig,
  build: (deps: RunningDeps) => Promise<FastifyInstance>,
  subscriptions: Subscription[],
  look?: (deps: RunningDeps, app: FastifyInstance) => (tenant: TenantRef) => Promise<unknown>,
): Promise<void> => {
  const stopTracing = await startTracing(domain, config)
  const database = await openDatabase({ url: config.DATABASE_URL, domain })
  const keys = openKeys(config.CONTEXT_KEYS)
  const directory = openDirectory({ database })
  const peers = parseAddresses(config.PEERS)
  const live = openLive(domain)
  const deps = { database, keys, live, directory, ask: openPeers(peers, keys), logLevel: config.LOG_LEVEL }
  const app = await build(deps)
  const { log } = app
  const alarms: Running | undefined = look && startAlarms({ database, directory, log }, look(deps, app))

  const told = new Set(subscriptions.map(({ subject }) => subject.split('.')[0]))
  const messages = startMessages({
    url: config.NATS_URL,
    publisher: domain,
    domain,
    live,
    database,
    directory,
    subscriptions,
    keys,
    log,
    feeds: Object.fromEntries(Object.entries(peers).filter(([publisher]) => told.has(publisher))),
  })

  closeWithGrace({ delay: 15_000 }, async ({ err }) => {
    if (err) log.error({ err }, 'stopping')
    await app.close()
    await alarms?.stop()
    await messages.stop()
    directory.close()
    await database.close()
    await stopTracing()
    if (err) process.exitCode = 1
  })
  await app.listen({ host: config.HOST, port: config.PORT })
}
