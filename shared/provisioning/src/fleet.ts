import { type Module, roleOf, type TenantRef, tenantsMessages } from '@midsummer/contracts'
import {
  announce,
  announceFor,
  applyMigrations,
  type Database,
  type Migration,
  noteFailure,
  noteSeeded,
  type PendingSchema,
  pendingSchemas,
  type Tx,
} from '@midsummer/database'
import { Client } from 'pg'
import type Type from 'typebox'
import { Value } from 'typebox/value'

const Birth = tenantsMessages.schemaCreated.data
export type Birth = Type.Static<typeof Birth>

/** A domain's tables, and what a new tenant finds in them. */
export interface Tables {
  domain: Module
  migrations: readonly Migration[]
  /** Puts the defaults in, in the tenant's schema. Repeatable. */
  seed: (tx: Tx, birth: Birth) => Promise<unknown>
}

export interface Outcome {
  tenant: TenantRef
  /** Why it failed; without one it is done. */
  reason?: string
}

/** Schemas that are migrated at once: on two cores four go 1.8 times as fast as one, eight 1.9 times. */
const AT_ONCE = 4

/**
 * Brings a domain's tables to the present in every schema that is behind, some at a time, and announces each. A schema
 * that fails fails alone, is written down with its reason and stays behind: the next run touches only such.
 * @param url of the domain's migrating login
 * @param database of the same login
 * @param only the schema to bring, if not all
 * @param due leaves those that failed until their next try has come
 */
export const bringToPresent = async (
  url: string,
  database: Database,
  { domain, migrations, seed }: Tables,
  {
    only,
    due = false,
    onOutcome = () => undefined,
  }: { only?: string; due?: boolean; onOutcome?: (outcome: Outcome, left: number) => void } = {},
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []

  const bring = async (client: Client, { tenant, birth }: PendingSchema): Promise<void> => {
    const schema = { name: tenant.schema, domain, role: roleOf(tenant.id, domain) }
    try {
      await applyMigrations(client, schema, migrations)
      await database.inTenant(tenant, async (tx) => {
        if (Value.Check(Birth, birth)) await seed(tx, birth)
        await announce(tx, tenantsMessages.moduleReady, { module: domain, version: migrations.length })
      })
      await noteSeeded(client, schema)
      outcomes.push({ tenant })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const attempt = await noteFailure(client, schema, reason)
      // The tenant was taken away meanwhile: that is no failure.
      if (attempt === undefined) return
      // Not in the tenant: what failed may be its schema or its role.
      await database.shared((tx) =>
        announceFor(tx, tenant.id, tenantsMessages.moduleFailed, { module: domain, reason, attempt }),
      )
      outcomes.push({ tenant, reason })
    }
  }

  await withClient(url, async (client) => {
    const behind = await pendingSchemas(client, domain, migrations.length, { due })
    const waiting = behind.filter(({ tenant }) => only === undefined || tenant.schema === only)
    const work = async (own: Client) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await bring(own, next)
        const last = outcomes.at(-1)
        if (last) onOutcome(last, waiting.length)
      }
    }
    const others = Array.from({ length: Math.min(AT_ONCE, waiting.length) - 1 }, () => withClient(url, work))
    await Promise.all([work(client), ...others])
  })
  return outcomes
}

/** A connection of its own, which ends with the work. */
export const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url })
  // A connection that breaks fails its statements; unheard, it would end the process too.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
