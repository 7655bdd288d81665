import { eraseDue } from '@midsummer/forms/server'
import { readConfig, runService, ServiceConfig } from '@midsummer/service'
import { buildApp } from './app.ts'
import { remindDue } from './assignments/assigned.ts'
import { subscriptions } from './subscriptions.ts'

await runService(
  'staff',
  readConfig(ServiceConfig, process.env),
  buildApp,
  subscriptions,
  ({ database }) =>
    async (tenant) => {
      await database.inTenant(tenant, remindDue)
      await database.inTenant(tenant, (tx) => eraseDue(tx))
    },
)
