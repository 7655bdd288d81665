import {
  buildService,
  requiresOperator,
  requiresOwner,
  requiresRight,
  type ServiceDeps,
  tenantMissing,
} from '@midsummer/service'
import type { Prover } from './custom-domains/proof.ts'
import { customDomains } from './custom-domains/routes.ts'
import { domains, newDomains } from './domains/routes.ts'
import { tenants } from './tenants/routes.ts'
import { platformTokens, tokens } from './tokens/routes.ts'

export interface AdminDeps extends ServiceDeps {
  /** A convention's hosts are labels under it. */
  baseDomain: string
  prover: Prover
}

export const buildApp = ({ baseDomain, prover, ...deps }: AdminDeps) => {
  const { database } = deps
  return buildService('admin', deps, {
    // The platform's operators, for every convention.
    '/api/admin': async (app) => {
      const of = '/tenants/:id'
      app.addHook('onRequest', requiresOperator)
      await app.register(tenants, { database, baseDomain })
      await app.register(platformTokens, { database })
      await app.register(domains, { database, of })
      await app.register(newDomains, { database, of })
      await app.register(customDomains, { database, prover, of })
      await app.register(tokens, { database, of })
    },
    // For the convention of the host: its owner, and whoever looks after its programs.
    '/api/tenant': async (app) => {
      app.addHook('preValidation', async ({ params, tenant }) => {
        if (!tenant) throw tenantMissing()
        Object.assign(params as object, { id: tenant.id })
      })
      await app.register(async (owned) => {
        owned.addHook('onRequest', requiresOwner)
        await owned.register(domains, { database, of: '' })
        await owned.register(customDomains, { database, prover, of: '' })
      })
      await app.register(async (programs) => {
        programs.addHook('onRequest', requiresRight('programs'))
        await programs.register(tokens, { database, of: '' })
      })
    },
  })
}
