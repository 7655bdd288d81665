import { readConfig } from '@midsummer/service'
import { openKeys } from '@midsummer/tenancy'
import { startTracing } from '@midsummer/tracing'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { PAGES } from './build.ts'
import { Config } from './config.ts'

const config = readConfig(Config, process.env)
const stopTracing = await startTracing('front', config)
const app = await buildApp({ keys: openKeys(config.CONTEXT_KEYS), folder: PAGES, logLevel: config.LOG_LEVEL })
closeWithGrace({ delay: 15_000 }, async ({ err }) => {
  if (err) app.log.error({ err }, 'stopping')
  await app.close()
  await stopTracing()
  if (err) process.exitCode = 1
})
await app.listen({ host: config.HOST, port: config.PORT })
