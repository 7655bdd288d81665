import { formRoutes } from '@midsummer/forms/server'
import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { applications } from './applications/routes.ts'
import { departments } from './departments/routes.ts'
import { me } from './me/routes.ts'
import { members } from './members/routes.ts'
import { openings } from './openings/routes.ts'
import { people } from './people/routes.ts'
import { rules } from './rules/routes.ts'
import { snapshot } from './snapshot.ts'

export const buildApp = ({ ask: _, ...deps }: AskingDeps) =>
  buildService(
    'staff',
    deps,
    {
      '/api/staff': async (app) => {
        await app.register(rules)
        await app.register(departments)
        await app.register(members)
        await app.register(people)
        await app.register(openings)
        await app.register(proofRoutes)
        await app.register(formRoutes('staff'))
        await app.register(applications)
        await app.register(me)
      },
    },
    { snapshot, serves: { oldest: 1, newest: 1 } },
  )
