import { type AskingDeps, readConfig, runService } from '@midsummer/service'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { openProvider } from './mails/provider.ts'
import { openSending } from './mails/sending.ts'
import { openSmtp } from './mails/smtp.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const log = pino({ level: config.LOG_LEVEL, name: 'notifications' })

let stopSending = async (): Promise<void> => undefined
const startSending = ({ database }: AskingDeps) => {
  const smtp = openSmtp(config.MAIL_URL, config.MAIL_FROM)
  const provider = openProvider(database, new URL(config.MAIL_URL).hostname, config.MAIL_PER_MINUTE)
  const sending = openSending({ database, smtp, provider, log })
  stopSending = async () => {
    await sending.stop()
    smtp.close()
  }
  return sending.look
}

await runService(
  'notifications',
  config,
  async (deps) => (await buildApp(deps)).addHook('onClose', () => stopSending()),
  subscriptions,
  startSending,
)
