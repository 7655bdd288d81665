import { DOMAINS, type Module, roleOf, type TenantRef } from '@midsummer/contracts'
import { Client, type ClientBase, escapeIdentifier } from 'pg'
import { turnOf } from './ledger.ts'

/** Limits of every statement that faces the public, as settings of the login: poolers refuse them at start-up. */
const LIMITS = {
  statement_timeout: '15s',
  idle_in_transaction_session_timeout: '15s',
  lock_timeout: '5s',
}

const LOGINS = [
  ...DOMAINS.flatMap((domain) => [`midsummer_${domain}`, `midsummer_${domain}_migrate`]),
  'midsummer_gateway',
]
const GROUPS = ['midsummer_services', 'midsummer_migrators', 'midsummer_tenants']
/** Makes schemas and roles; owns the shared tables. */
const PROVISIONER = 'midsummer_admin_migrate'

/**
 * Prepares a cluster and one of its databases: logins, groups, the empty schema `platform`, and `ext` with the
 * extension that constraints over time need. Repeatable,
 * also by two at once.
 * @param url of a superuser, with the database
 * @param passwordOf a login; one without a password must be known to the cluster by other means
 */
export const bootstrapCluster = async (
  url: string,
  passwordOf: (login: string) => string | undefined = () => undefined,
): Promise<void> => {
  await withClient(at(url, 'postgres'), async (client) => {
    // Roles belong to the cluster: whoever prepares another of its databases waits here.
    await client.query("begin; select pg_advisory_xact_lock(hashtext('midsummer roles'))")
    const { rows } = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname like 'midsummer_%'",
    )
    const known = new Set(rows.map(({ rolname }) => rolname))
    for (const group of GROUPS) if (!known.has(group)) await client.query(`create role ${group} nologin`)
    for (const login of LOGINS) {
      if (!known.has(login)) await client.query(`create role ${login} login noinherit`)
      const password = passwordOf(login)
      if (password) await client.query(`alter role ${login} password ${client.escapeLiteral(password)}`)
      const migrates = login.endsWith('_migrate')
      await client.query(
        `grant ${migrates ? 'midsummer_migrators' : 'midsummer_services'} to ${login} with inherit true`,
      )
      await client.query(`alter role ${login} set search_path = ''`)
      if (migrates) continue
      for (const [name, value] of Object.entries(LIMITS))
        await client.query(`alter role ${login} set ${name} = '${value}'`)
    }
    await client.query(
      `alter role ${PROVISIONER} createrole; grant midsummer_tenants to ${PROVISIONER} with admin true`,
    )
    await client.query('commit')
  })
  await withClient(url, (client) =>
    client.query(`
      select pg_advisory_xact_lock(hashtext('midsummer schemas'));
      create schema if not exists ext;
      -- Nobody in two places at one time: exclusion constraints over ids and ranges.
      create extension if not exists btree_gist schema ext;
      create schema if not exists platform authorization ${PROVISIONER};
      alter schema public owner to ${PROVISIONER};
      revoke create on schema public, ext from public;
      grant usage on schema ext to midsummer_services, midsummer_migrators, midsummer_tenants;
      grant usage on schema platform to midsummer_services, midsummer_migrators, midsummer_tenants;
      ${databaseRights(new URL(url).pathname.slice(1))};
      -- Injected SQL must not be able to leave its tenant: no settings from expressions, no anonymous blocks.
      revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
      revoke usage on language plpgsql from public`),
  )
}

/** What a database itself grants, which a copy of it does not inherit. */
export const databaseRights = (name: string): string => `
  grant create on database ${escapeIdentifier(name)} to ${PROVISIONER};
  -- Temporary tables come before the path and outlive the transaction: one tenant's would hide the next one's.
  revoke temporary on database ${escapeIdentifier(name)} from public`

// A tenant's name must be none of these: it is granted, and one day dropped.
const RESERVED = /^(public|platform|ext|information_schema|pg_.*)$/
const NAME = /^[a-z][a-z0-9_]{0,39}$/

const nameOf = ({ schema }: TenantRef): string => {
  if (!NAME.test(schema) || RESERVED.test(schema)) throw new Error(`no name for a tenant's schema: ${schema}`)
  return escapeIdentifier(schema)
}

/**
 * A tenant's schema and the role of each of its modules, by the provisioner. Repeatable, also by two at once; changes
 * nothing that stands. The caller holds the transaction.
 */
export const createTenantSchema = async (
  client: ClientBase,
  tenant: TenantRef,
  modules: readonly Module[],
): Promise<void> => {
  const schema = nameOf(tenant)
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [tenant.schema])
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    modules.map((module) => roleOf(tenant.id, module)),
  ])
  const known = new Set(rows.map(({ rolname }) => rolname))
  const ofModule = (module: Module): string => {
    const role = roleOf(tenant.id, module)
    return `
      ${known.has(role) ? '' : `create role ${role} nologin;`}
      grant ${role} to midsummer_${module}, midsummer_${module}_migrate with inherit false, set true;
      grant midsummer_tenants to ${role} with inherit true;
      grant usage on schema ${schema} to ${role};
      grant usage, create on schema ${schema} to midsummer_${module}_migrate;`
  }
  await client.query(`create schema if not exists ${schema}; ${modules.map(ofModule).join('')}`)
}

/**
 * Takes a tenant's schema and roles away, and what the ledger knows of them. Repeatable. The caller holds the transaction.
 * Whoever makes it or brings its tables is waited for, and finds nothing afterwards.
 */
export const dropTenantSchema = async (
  client: ClientBase,
  tenant: TenantRef,
  modules: readonly Module[],
): Promise<void> => {
  for (const turn of [tenant.schema, ...modules.map((module) => turnOf(module, tenant.schema))]) {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn])
  }
  await client.query(`drop schema if exists ${nameOf(tenant)} cascade`)
  for (const module of modules) await client.query(`drop role if exists ${roleOf(tenant.id, module)}`)
  for (const table of ['ledger', 'failures', 'schemas']) {
    await client.query(`delete from platform.${table} where schema_name = $1`, [tenant.schema])
  }
}

const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href

const withClient = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
