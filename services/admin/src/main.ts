import { readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
await runService('admin', config, (deps) => buildApp(deps, config.BASE_DOMAIN), subscriptions)
