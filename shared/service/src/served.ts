import type { TenantRef } from '@midsummer/contracts'
import { type Database, row, sql } from '@midsummer/database'
import { LRUCache } from 'lru-cache'
import Type from 'typebox'
import { problem } from './problems.ts'

/** The versions of its tables, by the numbers of its migrations, that a service can work with. */
export interface Serves {
  oldest: number
  newest: number
}

const notServed = problem('TENANT_NOT_SERVED', 503, 'This convention is being brought to the present. Try again soon.')

const Version = row(Type.Object({ version: Type.Integer() }))

/** How long a version is believed, in milliseconds: one that can be worked with, and one that is about to change. */
const KNOWN = 30_000
const WAITED = 1_000

/**
 * Whether a tenant's tables are as a service needs them. While a fleet is migrated, or a service is rolled back behind its
 * tables, some are not: those answer 503, and the others go on.
 */
export const openServed = ({ shared, domain }: Database, { oldest, newest }: Serves) => {
  const fits = new LRUCache<string, boolean>({
    max: 10_000,
    fetchMethod: async (schema, _stale, { options }) => {
      const { version } = await shared((tx) =>
        tx.one(sql.type(Version)`
          select coalesce(max(version), 0)::integer as version from platform.ledger
          where schema_name = ${schema} and domain = ${domain}`),
      )
      const fit = oldest <= version && version <= newest
      options.ttl = fit ? KNOWN : WAITED
      return fit
    },
  })
  /** @throws notServed */
  return async ({ schema }: TenantRef): Promise<void> => {
    if (!(await fits.fetch(schema))) throw notServed({ retryAfter: 5 })
  }
}
