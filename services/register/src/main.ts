import { openFiles, sweepFiles } from '@midsummer/files'
import { eraseDue } from '@midsummer/forms/server'
import { readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { expireOverdue } from './orders/orders.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const files = openFiles(config)

await runService(
  'register',
  config,
  (deps) => buildApp({ ...deps, files }),
  subscriptions,
  ({ database }) =>
    async (tenant) => {
      await database.inTenant(tenant, (tx) => expireOverdue(tx, 1_000))
      await database.inTenant(tenant, eraseDue)
      await sweepFiles(database, tenant, files.store)
    },
)
