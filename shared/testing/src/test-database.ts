import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Domain, MODULES, type Module, roleOf, type TenantRef } from '@midsummer/contracts'
import { applyMigrations, bootstrapCluster, createTenantSchema, loadMigrations, type Schema } from '@midsummer/database'
import { Client } from 'pg'

const superuser = process.env['MIDSUMMER_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:55432/postgres'
const folder = join(import.meta.dirname, '../../../migrations')

export interface TestDatabase {
  name: string
  /** The address of a login: `register`, `register_migrate`, `gateway`. Without one, of the superuser. */
  url: (login?: string) => string
  /** Two conventions with all their tables: what a test does to the first must not touch the second. */
  tenant: TenantRef
  neighbour: TenantRef
  /** Another convention, with all tables, in this database. */
  addTenant: (slug: string) => Promise<TenantRef>
  /** Statements of the superuser, for what a test must see or break from outside. */
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
}

interface Test {
  teardown: (end: () => unknown) => void
}

/** A database of the test's own, with shared tables and two conventions; gone when the test is over. */
export const startTestDatabase = async (t: Test): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = (login?: string): string => {
    const address = new URL(superuser)
    address.pathname = `/${name}`
    if (login) address.username = `midsummer_${login}`
    return address.href
  }
  const root = new Client({ connectionString: superuser })
  await root.connect()
  await root.query(`create database ${name}`)
  const own = new Client({ connectionString: url() })
  const tenants: TenantRef[] = []
  t.teardown(async () => {
    await own.end()
    await root.query(`drop database ${name} with (force)`)
    for (const { id } of tenants)
      for (const module of MODULES) await root.query(`drop role if exists ${roleOf(id, module)}`)
    await root.end()
  })
  await bootstrapCluster(url())
  await own.connect()
  for (const shared of ['platform', 'public'] as const) {
    await migrated(url('admin_migrate'), { name: shared, domain: shared })
  }

  const addTenant = async (slug: string): Promise<TenantRef> => {
    const tenant: TenantRef = { id: randomUUID(), schema: slug.replaceAll('-', '_'), placement: 'main' }
    tenants.push(tenant)
    const provisioner = new Client({ connectionString: url('admin_migrate') })
    await provisioner.connect()
    await provisioner.query('begin')
    await createTenantSchema(provisioner, tenant, MODULES)
    await provisioner.query(
      'insert into platform.schemas (tenant_id, schema_name, modules, birth) values ($1, $2, $3, $4)',
      [...[tenant.id, tenant.schema, MODULES, {}]],
    )
    await provisioner.query('commit')
    await provisioner.end()
    for (const module of MODULES) await born(module, tenant)
    await own.query(
      `insert into public.tenants (id, slug, name, schema_name, status, time_zone, currency, locale, modules, owner_email)
       values ($1, $2, $2, $3, 'active', 'Europe/Berlin', 'EUR', 'en', $4, 'owner@example.org')`,
      [tenant.id, slug, tenant.schema, MODULES],
    )
    return tenant
  }
  const born = (module: Module, tenant: TenantRef) =>
    migrated(url(`${module}_migrate`), { name: tenant.schema, domain: module, role: roleOf(tenant.id, module) })

  return {
    name,
    url,
    tenant: await addTenant('furrydelphia'),
    neighbour: await addTenant('uproar'),
    addTenant,
    query: async (text, values) => (await own.query(text, values)).rows,
  }
}

const migrated = async (url: string, schema: Schema & { domain: Domain | 'platform' | 'public' }): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await applyMigrations(client, schema, await loadMigrations(join(folder, schema.domain), schema.domain))
  await client.end()
}
