import { tenantsMessages } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { connectMessages, loop, onShared, startConsumers, startRelay } from '@midsummer/messages'
import { openDirectory } from '@midsummer/tenancy'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { bringToPresent, type Tables } from './fleet.ts'

export interface MigratorConfig {
  /** The domain's migrating login. */
  DATABASE_URL: string
  NATS_URL: string
  LOG_LEVEL: string
}

/** How often a migrator looks by itself for schemas that are behind, in milliseconds: messages are only hints. */
const LOOK = 10_000

/** The second process of a domain: brings its tables to the present in every schema, and waits for births. */
export const runMigrator = async (config: MigratorConfig, tables: Tables): Promise<void> => {
  const { domain } = tables
  const log = pino({ level: config.LOG_LEVEL, name: `${domain}-migrate` })
  const database = await openDatabase({ url: config.DATABASE_URL, domain, size: 6 })
  const nats = await connectMessages(config.NATS_URL, `${domain}-migrate`)
  const directory = openDirectory({ database, nats })
  const migrator = loop(
    'migrating',
    LOOK,
    async () => {
      for (const { tenant, reason } of await bringToPresent(config.DATABASE_URL, database, tables)) {
        if (reason) log.warn({ tenant: tenant.id, reason }, 'a schema failed')
        else log.info({ tenant: tenant.id }, 'a schema is ready')
      }
    },
    log,
  )
  const relay = startRelay({ database, nats, domain, log })
  const consumers = await startConsumers({
    database,
    nats,
    directory,
    domain: `${domain}-migrate`,
    subscriptions: [onShared(tenantsMessages.schemaCreated, async () => migrator.nudge())],
    log,
  })
  closeWithGrace({ delay: 30_000 }, async () => {
    await consumers.stop()
    await migrator.stop()
    await relay.stop()
    await directory.close()
    await nats.close()
    await database.close()
  })
}
