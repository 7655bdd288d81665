import { openOutside, openSecrets, readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { openDelivering } from './deliveries/delivering.ts'
import { openProvider } from './mails/provider.ts'
import { openSending } from './mails/sending.ts'
import { openSmtp } from './mails/smtp.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const smtp = openSmtp(config.MAIL_URL, config.MAIL_FROM)
const secrets = openSecrets(config.SECRETS_KEYS)
const outside = openOutside(config.WEBHOOKS_INSIDE.split(',').filter(Boolean))

await runService(
  'notifications',
  config,
  (deps) => buildApp({ ...deps, secrets, outside, bouncesKey: config.BOUNCES_KEY }),
  subscriptions,
  ({ database }, app) => {
    const { log } = app
    const provider = openProvider(database, new URL(config.MAIL_URL).hostname, config.MAIL_PER_MINUTE)
    const ways = [openSending({ database, smtp, provider, log }), openDelivering({ database, secrets, outside, log })]
    app.addHook('onClose', async () => {
      await Promise.all(ways.map((way) => way.stop()))
      smtp.close()
    })
    return (tenant) => Promise.all(ways.map(({ look }) => look(tenant)))
  },
)
