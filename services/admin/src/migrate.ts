import { join } from 'node:path'
import { tenantsMessages } from '@midsummer/contracts'
import { applyMigrations, loadMigrations, openDatabase } from '@midsummer/database'
import { loop, onShared, startMessages } from '@midsummer/messages'
import { withClient } from '@midsummer/provisioning'
import { MigratorConfig, readConfig } from '@midsummer/service'
import { openDirectory } from '@midsummer/tenancy'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { addMissingModules, createSchema, dropSchema, hearModules, missingSchemas, tellFailure } from './provisioner.ts'
import { finishRemoval, overdueTenants } from './tenants/tenants.ts'

const config = readConfig(MigratorConfig, process.env)
const url = config.DATABASE_URL
const log = pino({ level: config.LOG_LEVEL, name: 'admin-migrate' })
const migrations = join(import.meta.dirname, '../../../migrations')

for (const name of ['platform', 'public'] as const) {
  const files = await loadMigrations(join(migrations, name), name)
  const ran = await withClient(url, (client) => applyMigrations(client, { name, domain: name }, files))
  log.info({ schema: name, ran }, 'shared tables are at the present')
}

const database = await openDatabase({ url, domain: 'admin', size: 4 })
const directory = openDirectory({ database })

/** How often it looks by itself for what was asked for and not made, in milliseconds: messages are only hints. */
const LOOK = 10_000

const provisioner = loop(
  'provisioning',
  LOOK,
  async () => {
    await addMissingModules(url)
    for (const birth of await missingSchemas(database)) {
      await createSchema(url, birth).catch(async (error: unknown) => {
        log.warn({ err: error, tenant: birth.tenant.id }, 'a birth failed')
        await tellFailure(url, database, birth, error instanceof Error ? error.message : String(error))
      })
      messages.nudge()
    }
    await database.shared(hearModules)
    for (const tenant of await database.shared(overdueTenants)) {
      // Somebody may still hold a table of it: it goes the next time, and nobody else waits for it.
      await dropSchema(url, tenant)
        .then(() => database.shared((tx) => finishRemoval(tx, tenant.id)))
        .catch((error: unknown) => log.warn({ err: error, tenant: tenant.id }, 'a removal failed'))
    }
  },
  log,
)

const messages = startMessages({
  url: config.NATS_URL,
  publisher: 'admin',
  domain: 'admin-migrate',
  database,
  directory,
  log,
  subscriptions: [onShared(tenantsMessages.tenantRequested, async () => provisioner.nudge())],
})

closeWithGrace({ delay: 30_000 }, async () => {
  await messages.stop()
  await provisioner.stop()
  directory.close()
  await database.close()
})
