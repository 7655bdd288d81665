import { setTimeout as delay } from 'node:timers/promises'
import type { Domain, TenantRef } from '@midsummer/contracts'
import { type ClientBase, escapeIdentifier } from 'pg'
import { codeOf } from './failures.ts'
import type { Migration } from './migrations.ts'

/** Where migrations run: a tenant's schema with the role that will work there, or a shared schema. */
export interface Schema {
  name: string
  domain: Domain | 'platform' | 'public'
  /** The role of (tenant, service); shared schemas grant in their files. */
  role?: string
}

/** How long a change waits for a table that is in use: whoever comes behind it waits as long. */
const LOCK_TIMEOUT = '2s'
/** Tries of a change that found its tables in use, with a longer pause after each. */
const ATTEMPTS = 4
const PAUSE = 150
/** Lock not available, deadlock detected. */
const IN_USE = ['55P03', '40P01']

/**
 * Brings one schema to the present in one transaction, in which the ledger is written too: after a crash of anything
 * it is as it was, or done. Two at once: one waits, and finds nothing to do.
 * @returns how many files ran
 * @throws when a file that ran has changed since, or PostgreSQL refuses one
 */
export const applyMigrations = async (
  client: ClientBase,
  schema: Schema,
  migrations: readonly Migration[],
): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await applyOnce(client, schema, migrations)
    } catch (error) {
      if (attempt === ATTEMPTS || !IN_USE.includes(codeOf(error) ?? '')) throw error
      await delay(PAUSE * 2 ** attempt)
    }
  }
}

/** What whoever changes a domain's tables in a schema, or takes the schema away, locks first. */
export const turnOf = (domain: Schema['domain'], schema: string): string => `${domain}:${schema}`

const inTurn = async <Result>(
  client: ClientBase,
  { name, domain }: Schema,
  work: () => Promise<Result>,
): Promise<Result> => {
  await client.query('begin')
  try {
    // Before any lock timeout: another runner may take longer, and is waited for.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turnOf(domain, name)])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

const applyOnce = (client: ClientBase, schema: Schema, migrations: readonly Migration[]): Promise<number> =>
  inTurn(client, schema, async () => {
    await client.query(`set local search_path to ${escapeIdentifier(schema.name)}, ext`)
    const applied = await ledgerOf(client, schema)
    const pending = migrations.filter(({ version, name, checksum }) => {
      const before = applied.get(version)
      if (before !== undefined && before !== checksum)
        throw new Error(`${schema.domain} ${version} (${name}) ran in ${schema.name} as another file`)
      return before === undefined
    })
    if (pending.length > 0) await client.query(script(schema, pending, applied.size === 0))
    return pending.length
  })

/** All of it as one message: fifty tables in one round trip. */
const script = ({ name, domain, role }: Schema, pending: readonly Migration[], birth: boolean): string => {
  const schema = escapeIdentifier(name)
  const changes = pending.map((migration) => (birth ? (migration.birth ?? migration.sql) : migration.sql))
  return [
    `set local lock_timeout to '${LOCK_TIMEOUT}'`,
    // Before the tables: `grant … on all tables in schema` reads the catalogue of every tenant (158 ms at 2,000).
    birth && role
      ? `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role};
         alter default privileges in schema ${schema} grant usage on sequences to ${role}`
      : '',
    // A file names the role where it takes rights away: `revoke update, delete on payments_entry from {role}`.
    ...changes.map((sql) => sql.replace(/;\s*$/, '').replaceAll('{role}', role ?? '{role}')),
    role && changes.some((sql) => sql.includes(`create table ${domain}_audit (`))
      ? `revoke update, delete on ${domain}_audit from ${role}`
      : '',
    ...pending.map(
      (migration) =>
        `insert into platform.ledger (schema_name, domain, version, name, checksum)
         values ('${name}', '${domain}', ${migration.version}, '${migration.name}', '${migration.checksum}')`,
    ),
  ]
    .filter(Boolean)
    .join(';\n')
}

const ledgerOf = async (client: ClientBase, { name, domain }: Schema): Promise<Map<number, string>> => {
  // The platform's own first file makes the ledger.
  const { rows: stands } = await client.query("select from pg_class where oid = to_regclass('platform.ledger')")
  if (stands.length === 0) return new Map()
  const { rows } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from platform.ledger where schema_name = $1 and domain = $2',
    [name, domain],
  )
  return new Map(rows.map(({ version, checksum }) => [version, checksum]))
}

export interface PendingSchema {
  tenant: TenantRef
  birth: unknown
}

/** Beside the files' numbers: the schema has its defaults, and its service has said so. */
const SEEDED = 0

/** Notes that a schema is complete: until then `pendingSchemas` names it. A schema that is gone meanwhile stays so. */
export const noteSeeded = (client: ClientBase, schema: Schema): Promise<void> =>
  inTurn(client, schema, async () => {
    const { name, domain } = schema
    await client.query(
      `insert into platform.ledger (schema_name, domain, version, name, checksum)
       select $1, $2, $3, 'seeded', '' from platform.schemas where schema_name = $1 on conflict do nothing`,
      [name, domain, SEEDED],
    )
    await client.query('delete from platform.failures where schema_name = $1 and domain = $2', [name, domain])
  })

/** Before a schema that failed is tried again by itself, in seconds: twice as long each time. */
const AGAIN = { first: 10, most: 300 }

/**
 * Writes down why a schema is not complete, or why there is none: `admin` is the domain of who makes it.
 * @returns how often it has failed; nothing when the schema is gone
 */
export const noteFailure = (client: ClientBase, schema: Schema, reason: string): Promise<number | undefined> =>
  inTurn(client, schema, async () => {
    const { rows } = await client.query<{ attempts: number }>(
      `insert into platform.failures as before (schema_name, domain, reason, next_at)
       select $1, $2, $3, now() + make_interval(secs => $4)
       where $2 = 'admin' or exists (select from platform.schemas where schema_name = $1)
       on conflict (schema_name, domain) do update set reason = excluded.reason, attempts = before.attempts + 1, at = now(),
         next_at = now() + make_interval(secs => least($4 * 2 ^ before.attempts, $5))
       returning attempts`,
      [schema.name, schema.domain, reason, AGAIN.first, AGAIN.most],
    )
    return rows[0]?.attempts
  })

/**
 * The tenants of this cluster where a domain is behind: one query, however many there are.
 * @param due without those that failed and whose next try has not come
 */
export const pendingSchemas = async (
  client: ClientBase,
  domain: Domain,
  version: number,
  { due = false } = {},
): Promise<PendingSchema[]> => {
  const { rows } = await client.query<{ tenant_id: string; schema_name: string; birth: unknown }>(
    `select tenant_id, schema_name, birth from platform.schemas s
     where $1 = any(modules) and 2 > (
       select count(*) from platform.ledger l
       where l.schema_name = s.schema_name and l.domain = $1 and l.version in ($2, $3))
       and not ($4 and exists (
         select from platform.failures f where f.schema_name = s.schema_name and f.domain = $1 and f.next_at > now()))
     order by created_at`,
    [domain, version, SEEDED, due],
  )
  return rows.map((row) => ({
    tenant: { id: row.tenant_id, schema: row.schema_name, placement: 'main' },
    birth: row.birth,
  }))
}
