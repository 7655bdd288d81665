import { loop } from '@midsummer/messages'
import { readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { proveDue } from './custom-domains/custom-domains.ts'
import { openProver } from './custom-domains/proof.ts'
import { subscriptions } from './subscriptions.ts'

/** How often custom domains are looked at, in milliseconds. */
const LOOK = 30_000

const config = readConfig(Config, process.env)
const prover = openProver(config.CUSTOM_DOMAIN_TARGET, config.DNS_SERVER)

await runService(
  'admin',
  config,
  async (deps) => {
    const app = await buildApp({ ...deps, baseDomain: config.BASE_DOMAIN, prover })
    const proving = loop('proving', LOOK, () => proveDue(deps.database, prover), app.log)
    app.addHook('onClose', () => proving.stop())
    return app
  },
  subscriptions,
)
