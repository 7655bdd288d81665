import { join } from 'node:path'
import { tenantsMessages } from '@midsummer/contracts'
import { applyMigrations, loadMigrations, openDatabase } from '@midsummer/database'
import { connectMessages, loop, onShared, startConsumers, startRelay } from '@midsummer/messages'
import { withClient } from '@midsummer/provisioning'
import { MigratorConfig, readConfig } from '@midsummer/service'
import { openDirectory } from '@midsummer/tenancy'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { createSchema, dropSchema, missingSchemas, tellFailure } from './provisioner.ts'
import { removeOverdue } from './tenants/tenants.ts'

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
const nats = await connectMessages(config.NATS_URL, 'admin-migrate')
const directory = openDirectory({ database, nats })
const relay = startRelay({ database, nats, domain: 'admin', log })

/** How often it looks by itself for what was asked for and not made, in milliseconds: messages are only hints. */
const LOOK = 10_000

const provisioner = loop(
  'provisioning',
  LOOK,
  async () => {
    for (const birth of await missingSchemas(database)) {
      await createSchema(url, birth).catch(async (error: unknown) => {
        log.warn({ err: error, tenant: birth.tenant.id }, 'a birth failed')
        await tellFailure(database, birth, error instanceof Error ? error.message : String(error))
      })
      relay.nudge()
    }
    await database.shared(removeOverdue)
  },
  log,
)

const consumers = await startConsumers({
  database,
  nats,
  directory,
  domain: 'admin-migrate',
  subscriptions: [
    onShared(tenantsMessages.tenantRequested, async () => provisioner.nudge()),
    onShared(tenantsMessages.tenantRemoved, async (_tx, { data }) => {
      await dropSchema(url, data.tenant)
      relay.nudge()
    }),
  ],
  log,
})

closeWithGrace({ delay: 30_000 }, async () => {
  await consumers.stop()
  await provisioner.stop()
  await relay.stop()
  await directory.close()
  await nats.close()
  await database.close()
})
