import { randomBytes, randomUUID } from 'node:crypto'
import { MODULES, roleOf, type TenantRef } from '@midsummer/contracts'
import { Client } from 'pg'
import { bear, cloneTemplate, withClient } from './template.ts'

const superuser = process.env['MIDSUMMER_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:55432/postgres'

export interface TestDatabase {
  name: string
  /** The address of a login: `register`, `register_migrate`, `gateway`. Without one, of the superuser. */
  url: (login?: string) => string
  /**
   * Two conventions with all their tables: what a test does to the first must not touch the second. Their roles serve
   * every test's database at once: a test that takes a convention away takes one from `addTenant`.
   */
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
  const own = new Client({ connectionString: url() })
  const added: TenantRef[] = []
  t.teardown(async () => {
    await own.end()
    await withClient(superuser, async (root) => {
      await root.query(`drop database if exists ${name} with (force)`)
      for (const { id } of added)
        for (const module of MODULES) await root.query(`drop role if exists ${roleOf(id, module)}`)
    })
  })
  const [tenant, neighbour] = await cloneTemplate(superuser, name)
  await own.connect()
  return {
    name,
    url,
    tenant,
    neighbour,
    addTenant: async (slug) => {
      const another: TenantRef = { id: randomUUID(), schema: slug.replaceAll('-', '_'), placement: 'main' }
      added.push(another)
      await bear(url, another, slug)
      return another
    },
    query: async (text, values) => (await own.query(text, values)).rows,
  }
}
