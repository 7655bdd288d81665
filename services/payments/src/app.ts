import { buildService, type ServiceDeps } from '@midsummer/service'
import type { Reach } from './accounts/reach.ts'
import { accounts } from './accounts/routes.ts'
import { attempts, checkouts } from './attempts/routes.ts'
import { webhooks } from './webhooks/routes.ts'

export const buildApp = (deps: ServiceDeps & Reach) =>
  buildService('payments', deps, {
    '/internal/payments': async (app) => {
      await app.register(checkouts(deps))
    },
    '/api/payments': async (app) => {
      await app.register(accounts(deps))
      await app.register(attempts(deps))
      await app.register(webhooks(deps))
    },
  })
