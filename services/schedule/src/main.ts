import { eraseDue } from '@midsummer/forms/server'
import { readConfig, runService, ServiceConfig } from '@midsummer/service'
import { buildApp } from './app.ts'
import { subscriptions } from './subscriptions.ts'

await runService(
  'schedule',
  readConfig(ServiceConfig, process.env),
  buildApp,
  subscriptions,
  ({ database }) =>
    (tenant) =>
      database.inTenant(tenant, (tx) => eraseDue(tx)),
)
