import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { items } from './items/routes.ts'
import { counterOrders, orders } from './orders/routes.ts'
import { pickups } from './pickups/routes.ts'
import { rules } from './rules/routes.ts'
import { snapshot } from './snapshot.ts'

export const buildApp = ({ ask, ...deps }: AskingDeps) =>
  buildService(
    'shop',
    deps,
    {
      '/api/shop': async (app) => {
        await app.register(items)
        await app.register(rules)
        await app.register(proofRoutes)
        await app.register(orders, { ask })
        await app.register(counterOrders, { ask, database: deps.database })
        await app.register(pickups)
      },
    },
    { snapshot, serves: { oldest: 2, newest: 2 } },
  )
