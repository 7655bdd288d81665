import { readConfig, runService, ServiceConfig } from '@midsummer/service'
import { buildApp } from './app.ts'
import { expireOverdue } from './orders/orders.ts'
import { subscriptions } from './subscriptions.ts'

await runService(
  'shop',
  readConfig(ServiceConfig, process.env),
  buildApp,
  subscriptions,
  ({ database }) =>
    (tenant) =>
      database.inTenant(tenant, (tx) => expireOverdue(tx, 1_000)),
)
