import { listTenants, type Tenant } from '@midsummer/admin/tenants'
import { asAdmin } from './connect.ts'

/** Every convention of this deployment, whatever its status. */
export const allConventions = (): Promise<readonly Tenant[]> => asAdmin((tx) => listTenants(tx, undefined, 100_000))

/** Those that were named, by slug or by schema. @throws for one that there is not, and for `public`, which is none */
export const namedConventions = (all: readonly Tenant[], names: readonly string[]): Tenant[] =>
  names.map((name) => {
    if (name === 'public') throw new Error('This runs inside a convention, and public is none.')
    const found = all.find(({ slug, schema }) => slug === name || schema === name)
    if (!found) throw new Error(`There is no convention ${name}.`)
    return found
  })
