import { buildService, requiresOperator, type ServiceDeps } from '@midsummer/service'
import type { Prover } from './custom-domains/proof.ts'
import { customDomains } from './custom-domains/routes.ts'
import { domains } from './domains/routes.ts'
import { tenants } from './tenants/routes.ts'
import { tokens } from './tokens/routes.ts'

export interface AdminDeps extends ServiceDeps {
  /** A convention's hosts are labels under it. */
  baseDomain: string
  prover: Prover
}

export const buildApp = ({ baseDomain, prover, ...deps }: AdminDeps) =>
  buildService('admin', deps, async (app) => {
    const { database } = deps
    app.addHook('onRequest', requiresOperator)
    await app.register(tenants, { database, baseDomain })
    await app.register(domains, { database })
    await app.register(customDomains, { database, prover })
    await app.register(tokens, { database })
  })
