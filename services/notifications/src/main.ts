import { readConfig, runService } from '@midsummer/service'
import { buildApp } from './app.ts'
import { Config } from './config.ts'
import { openMailer } from './mails/mails.ts'
import { subscriptions } from './subscriptions.ts'

const config = readConfig(Config, process.env)
const mailer = openMailer(config.MAIL_URL, config.MAIL_FROM)
await runService('notifications', config, buildApp, subscriptions(mailer))
