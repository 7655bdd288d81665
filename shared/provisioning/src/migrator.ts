import { tenantsMessages } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { loop, onShared, startMessages } from '@midsummer/messages'
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
  const directory = openDirectory({ database })
  const migrator = loop(
    'migrating',
    LOOK,
    async () => {
      for (const { tenant, reason } of await bringToPresent(config.DATABASE_URL, database, tables, { due: true })) {
        if (reason) log.warn({ tenant: tenant.id, reason }, 'a schema failed')
        else log.info({ tenant: tenant.id }, 'a schema is ready')
      }
    },
    log,
  )
  const messages = startMessages({
    url: config.NATS_URL,
    publisher: domain,
    domain: `${domain}-migrate`,
    database,
    directory,
    log,
    subscriptions: [
      onShared(tenantsMessages.schemaCreated, async () => migrator.nudge()),
      // Also a birth that is tried again: its schema may stand.
      onShared(tenantsMessages.tenantRequested, async () => migrator.nudge()),
    ],
  })
  closeWithGrace({ delay: 30_000 }, async () => {
    await messages.stop()
    await migrator.stop()
    directory.close()
    await database.close()
  })
}
