import { readConfig, runService, ServiceConfig } from '@midsummer/service'
import { buildApp } from './app.ts'
import { subscriptions } from './subscriptions.ts'

await runService('vendors', readConfig(ServiceConfig, process.env), buildApp, subscriptions)
