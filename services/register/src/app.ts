import type { Keeping } from '@midsummer/files'
import { formRoutes } from '@midsummer/forms/server'
import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { files } from './files.ts'
import { items } from './items/routes.ts'
import { levels } from './levels/routes.ts'
import { orders, staffOrders } from './orders/routes.ts'
import { registrations } from './registrations/routes.ts'
import { rules } from './rules/routes.ts'
import { snapshot } from './snapshot.ts'

export interface RegisterDeps extends AskingDeps {
  files: Keeping
}

export const buildApp = ({ ask, files: keeping, ...deps }: RegisterDeps) =>
  buildService(
    'register',
    deps,
    {
      '/api/register': async (app) => {
        await app.register(levels)
        await app.register(items)
        await app.register(formRoutes('register'))
        await app.register(files(keeping))
        await app.register(rules)
        await app.register(proofRoutes)
        await app.register(orders, { ask })
        await app.register(staffOrders)
        await app.register(registrations, { database: deps.database })
      },
    },
    { snapshot, serves: { oldest: 8, newest: 8 } },
  )
