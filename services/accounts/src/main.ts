import { loop } from '@midsummer/messages'
import { openOutside, openSecrets, readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { clear } from './clearing.ts'
import { Config } from './config.ts'
import { startMails } from './mails/mails.ts'
import { openHashing } from './passwords/hashing.ts'
import { openSubscriptions } from './subscriptions.ts'

/** How often what is over is taken away, in milliseconds. */
const CLEARED = 10 * 60_000

const config = readConfig(Config, process.env)
const outside = openOutside([])
const secrets = openSecrets(config.SECRETS_KEYS)

await runService(
  'accounts',
  config,
  async (deps) => {
    const { database } = deps
    const hashing = await openHashing(config.HASH_THREADS)
    const app = await buildApp({ ...deps, secrets, hashing, outside, origin: config.PLATFORM_ORIGIN })
    const { log } = app
    const mails = startMails({ database, secrets, url: config.MAIL_URL, from: config.MAIL_FROM, log })
    const clearing = loop('clearing', CLEARED, () => clear(database), log)
    return app.addHook('onClose', async () => {
      await mails.stop()
      await clearing.stop()
      await hashing.close()
    })
  },
  openSubscriptions({ secrets, origin: config.PLATFORM_ORIGIN }),
)
