import type { TenantRef } from '@midsummer/contracts'
import { type AskingDeps, openOutside, openSecrets, readConfig, runService } from '@midsummer/service'
import { traceIds } from '@midsummer/tracing'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { openDelivering } from './deliveries/delivering.ts'
import type { Way } from './hands.ts'
import { openProvider } from './mails/provider.ts'
import { openSending } from './mails/sending.ts'
import { openSmtp } from './mails/smtp.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const log = pino({ level: config.LOG_LEVEL, name: 'notifications', mixin: traceIds })
const smtp = openSmtp(config.MAIL_URL, config.MAIL_FROM)
const secrets = openSecrets(config.SECRETS_KEYS)
const outside = openOutside(config.WEBHOOKS_INSIDE.split(',').filter(Boolean))

const ways: Way[] = []
const start = ({ database }: AskingDeps) => {
  const provider = openProvider(database, new URL(config.MAIL_URL).hostname, config.MAIL_PER_MINUTE)
  ways.push(openSending({ database, smtp, provider, log }), openDelivering({ database, secrets, outside, log }))
  return (tenant: TenantRef) => Promise.all(ways.map(({ look }) => look(tenant)))
}
const stop = async () => {
  await Promise.all(ways.map((way) => way.stop()))
  smtp.close()
}

await runService(
  'notifications',
  config,
  async (deps) =>
    (await buildApp({ ...deps, secrets, outside, bouncesKey: config.BOUNCES_KEY })).addHook('onClose', stop),
  subscriptions,
  start,
)
