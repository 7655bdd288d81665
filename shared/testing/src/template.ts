import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MODULES, type Module, roleOf, type TenantRef } from '@midsummer/contracts'
import {
  applyMigrations,
  bootstrapCluster,
  createTenantSchema,
  databaseRights,
  loadMigrations,
  type Schema,
} from '@midsummer/database'
import { Client } from 'pg'

const root = join(import.meta.dirname, '../../..')
const migrations = join(root, 'migrations')
/** What a template is made of: another content is another template. */
const SOURCES = ['migrations', 'shared/database/src', 'shared/database/templates', 'shared/contracts/src']

// The same in every template of a server, since roles belong to the whole server.
const tenant: TenantRef = {
  id: '01990000-0000-7000-8000-00000000000a',
  schema: 'furrydelphia',
  placement: 'main',
}
const neighbour: TenantRef = {
  id: '01990000-0000-7000-8000-00000000000b',
  schema: 'uproar',
  placement: 'main',
}

/**
 * Copies the template of this working tree, which is made when it is not there, and takes older ones away. One test file
 * at a time, server-wide.
 * @returns the two conventions in it
 */
export const cloneTemplate = (superuser: string, name: string): Promise<readonly [TenantRef, TenantRef]> =>
  withClient(superuser, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('midsummer template'))")
    const template = `midsummer_template_${await contentHash()}`
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'midsummer_template_%'",
    )
    if (!rows.some(({ datname }) => datname === template)) {
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
      // Under its name only when it is whole.
      await client.query('create database midsummer_template_unfinished')
      await fill(
        (login = '') =>
          Object.assign(new URL(superuser), {
            pathname: '/midsummer_template_unfinished',
            ...(login ? { username: `midsummer_${login}` } : {}),
          }).href,
      )
      await client.query(`alter database midsummer_template_unfinished rename to ${template}`)
    }
    await client.query(`create database ${name} template ${template} strategy file_copy`)
    await client.query(databaseRights(name))
    return [tenant, neighbour]
  })

const contentHash = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const folder of SOURCES) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const fill = async (url: (login?: string) => string): Promise<void> => {
  await bootstrapCluster(url())
  for (const shared of ['platform', 'public'] as const) {
    await migrate(url('admin_migrate'), { name: shared, domain: shared })
  }
  for (const one of [tenant, neighbour]) await bear(url, one, one.schema)
}

/** A convention, with all modules and as active as a finished birth leaves it. */
export const bear = async (url: (login?: string) => string, born: TenantRef, slug: string): Promise<void> => {
  await withClient(url('admin_migrate'), async (client) => {
    await client.query('begin')
    await createTenantSchema(client, born, MODULES)
    await client.query(
      'insert into platform.schemas (tenant_id, schema_name, modules, birth) values ($1, $2, $3, $4)',
      [born.id, born.schema, MODULES, {}],
    )
    await client.query(
      `insert into public.tenants (id, slug, name, schema_name, status, time_zone, currency, locale, modules, owner_email)
       values ($1, $2, $2, $3, 'active', 'Europe/Berlin', 'EUR', 'en', $4, 'owner@example.org')`,
      [born.id, slug, born.schema, MODULES],
    )
    await client.query('commit')
  })
  const ready = (domain: Module) =>
    migrate(url(`${domain}_migrate`), { name: born.schema, domain, role: roleOf(born.id, domain) })
  for (const module of MODULES) await ready(module)
}

const migrate = (url: string, schema: Schema): Promise<unknown> =>
  withClient(url, async (client) =>
    applyMigrations(client, schema, await loadMigrations(join(migrations, schema.domain), schema.domain)),
  )

/** A connection of its own, which ends with the work. */
export const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
