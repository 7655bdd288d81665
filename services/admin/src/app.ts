import { buildService, requiresOperator, type ServiceDeps } from '@midsummer/service'
import { domains } from './domains/routes.ts'
import { tenants } from './tenants/routes.ts'
import { tokens } from './tokens/routes.ts'

export const buildApp = (deps: ServiceDeps, baseDomain: string) =>
  buildService('admin', deps, async (app) => {
    const { database } = deps
    app.addHook('onRequest', requiresOperator)
    await app.register(tenants, { database, baseDomain })
    await app.register(domains, { database })
    await app.register(tokens, { database })
  })
