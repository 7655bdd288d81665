import { buildService, type ServiceDeps } from '@midsummer/service'
import { addresses } from './addresses/routes.ts'
import { mails } from './mails/routes.ts'
import { templates } from './templates/routes.ts'

export const buildApp = (deps: ServiceDeps) =>
  buildService('notifications', deps, {
    '/api/notifications': async (app) => {
      await app.register(templates)
      await app.register(mails)
      await app.register(addresses)
    },
  })
