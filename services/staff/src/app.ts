import { type AskingDeps, buildService } from '@midsummer/service'
import { rules } from './rules/routes.ts'

export const buildApp = ({ ask: _, ...deps }: AskingDeps) =>
  buildService(
    'staff',
    deps,
    {
      '/api/staff': async (app) => {
        await app.register(rules)
      },
    },
    { serves: { oldest: 1, newest: 1 } },
  )
