import { type AskingDeps, buildService } from '@midsummer/service'
import { levels } from './levels/routes.ts'
import { proofs } from './proofs/routes.ts'
import { registrations } from './registrations/routes.ts'

export const buildApp = (deps: AskingDeps) =>
  buildService('register', deps, {
    '/api/register': async (app) => {
      await app.register(levels)
      await app.register(proofs)
      await app.register(registrations)
    },
  })
