import { openSecrets, readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { look } from './due.ts'
import { openProviders } from './providers/index.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const reach = {
  providers: openProviders({ testUrl: config.TEST_PROVIDER_URL, stripeUrl: config.STRIPE_URL }),
  secrets: openSecrets(config.SECRETS_KEYS),
}
await runService(
  'payments',
  config,
  (deps) => buildApp({ ...deps, ...reach }),
  subscriptions,
  (deps) => look({ ...deps, ...reach }),
)
