import { eraseDue } from '@midsummer/forms/server'
import { readConfig, runService, ServiceConfig } from '@midsummer/service'
import { buildApp } from './app.ts'
import { lapseOverdue } from './applications/offers.ts'
import { subscriptions } from './subscriptions.ts'

await runService(
  'vendors',
  readConfig(ServiceConfig, process.env),
  buildApp,
  subscriptions,
  ({ database }) =>
    async (tenant) => {
      await database.inTenant(tenant, (tx) => lapseOverdue(tx, 1_000))
      await database.inTenant(tenant, (tx) => eraseDue(tx))
    },
)
