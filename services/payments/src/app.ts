import { buildService, type ServiceDeps } from '@midsummer/service'
import type { Reach } from './accounts/reach.ts'
import { accounts } from './accounts/routes.ts'
import { attempts, checkouts } from './attempts/routes.ts'
import { disputes } from './disputes/routes.ts'
import { drawers } from './drawers/routes.ts'
import { snapshot } from './entries/ledger.ts'
import { entries } from './entries/routes.ts'
import { reconciliations } from './reconciliation/routes.ts'
import { refunds } from './refunds/routes.ts'
import { reports } from './report/routes.ts'
import { webhooks } from './webhooks/routes.ts'

export const buildApp = (deps: ServiceDeps & Reach) =>
  buildService(
    'payments',
    deps,
    {
      '/internal/payments': async (app) => {
        await app.register(checkouts(deps))
      },
      '/api/payments': async (app) => {
        await app.register(accounts(deps))
        await app.register(attempts(deps))
        await app.register(webhooks(deps))
        await app.register(entries(deps))
        await app.register(refunds)
        await app.register(disputes)
        await app.register(drawers)
        await app.register(reconciliations)
        await app.register(reports)
      },
    },
    { snapshot, serves: { oldest: 3, newest: 3 } },
  )
