import { buildService, type Outside, type Secrets, type ServiceDeps } from '@midsummer/service'
import { addresses } from './addresses/routes.ts'
import { bounces } from './bounces/routes.ts'
import { deliveries } from './deliveries/routes.ts'
import { mails } from './mails/routes.ts'
import { templates } from './templates/routes.ts'
import { webhooks } from './webhooks/routes.ts'

export interface Deps extends ServiceDeps {
  secrets: Secrets
  outside: Outside
  /** What the mail server shows when it tells of mail that came back; without one there is no way to tell. */
  bouncesKey: string | undefined
}

export const buildApp = ({ secrets, outside, bouncesKey, ...deps }: Deps) =>
  buildService(
    'notifications',
    deps,
    {
      '/api/notifications': async (app) => {
        await app.register(templates)
        await app.register(mails)
        await app.register(addresses)
        await app.register(webhooks, { secrets, outside })
        await app.register(deliveries)
        if (bouncesKey) await app.register(bounces, { database: deps.database, key: bouncesKey })
      },
    },
    { serves: { oldest: 1, newest: 1 } },
  )
