import { buildService, type Secrets, type ServiceDeps } from '@midsummer/service'
import { addresses } from './addresses/routes.ts'
import type { Outside } from './deliveries/outside.ts'
import { deliveries } from './deliveries/routes.ts'
import { mails } from './mails/routes.ts'
import { templates } from './templates/routes.ts'
import { webhooks } from './webhooks/routes.ts'

export interface Deps extends ServiceDeps {
  secrets: Secrets
  outside: Outside
}

export const buildApp = ({ secrets, outside, ...deps }: Deps) =>
  buildService('notifications', deps, {
    '/api/notifications': async (app) => {
      await app.register(templates)
      await app.register(mails)
      await app.register(addresses)
      await app.register(webhooks, { secrets, outside })
      await app.register(deliveries)
    },
  })
