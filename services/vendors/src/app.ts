import type { Keeping } from '@midsummer/files'
import { correctionRoutes, formRoutes } from '@midsummer/forms/server'
import type { Live } from '@midsummer/messages'
import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { applications } from './applications/routes.ts'
import { staffApplications } from './applications/staff-routes.ts'
import { dealers } from './dealers/routes.ts'
import { exports } from './exports/routes.ts'
import { files } from './files.ts'
import { messages } from './messages/routes.ts'
import { rules } from './rules/routes.ts'
import { sessions } from './sessions/routes.ts'
import { snapshot } from './snapshot.ts'
import { tasks } from './tasks/routes.ts'
import { types } from './types/routes.ts'

export interface VendorsDeps extends AskingDeps {
  live: Live
  files: Keeping
}

export const buildApp = ({ ask, live, files: keeping, ...deps }: VendorsDeps) =>
  buildService(
    'vendors',
    deps,
    {
      '/api/vendors': async (app) => {
        await app.register(types)
        await app.register(rules)
        await app.register(formRoutes('vendors'))
        await app.register(correctionRoutes('vendors'))
        await app.register(files(keeping))
        await app.register(proofRoutes)
        await app.register(applications, { ask })
        await app.register(staffApplications)
        await app.register(tasks)
        await app.register(messages)
        await app.register(sessions, { live })
        await app.register(dealers)
        await app.register(exports, { database: deps.database })
      },
    },
    { snapshot, sockets: true, serves: { oldest: 3, newest: 3 } },
  )
