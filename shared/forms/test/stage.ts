import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roleOf } from '@midsummer/contracts'
import { applyMigrations, loadMigrations, openDatabase } from '@midsummer/database'
import { buildService, learnEvent, ProblemError } from '@midsummer/service'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { Client } from 'pg'
import { formRoutes } from '../src/server/index.ts'

/** A service of two conventions that has nothing but forms, in tables of its own. */
export const startForms = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-forms-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await writeFile(
    join(folder, '0001-forms.sql'),
    ['events', 'files', 'forms', 'retention', 'audit'].map((template) => `-- include: ${template}\n`).join(''),
  )
  const tables = await loadMigrations(folder, 'register')
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'register')
  const app = await buildService('register', { database, keys }, { '/api/register': formRoutes('register') })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'register')

  const convention = async (tenant: typeof server.tenant) => {
    const migrator = new Client({ connectionString: server.url('register_migrate') })
    await server.query(`drop table if exists ${await registersTables(tenant.schema)} cascade`)
    await server.query("delete from platform.ledger where schema_name = $1 and domain = 'register'", [tenant.schema])
    await migrator.connect()
    const role = roleOf(tenant.id, 'register')
    await applyMigrations(migrator, { name: tenant.schema, domain: 'register', role }, tables)
    await migrator.end()
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event: event.id,
      visitor: at({ tenant, event }),
      desk: at({ tenant, event, scopes: ['register:staff'] }),
      organiser: at({ tenant, event, scopes: ['register:admin'] }),
    }
  }
  /** The tables that register has by its own files: this service has its own instead. */
  const registersTables = async (schema: string): Promise<string> => {
    const [row] = await server.query(
      "select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1 and tablename like 'register\\_%'",
      [schema],
    )
    return String(row?.['tables'])
  }

  return { server, database, here: await convention(server.tenant), there: await convention(server.neighbour) }
}

/** The named error that a verb throws. */
export const problemOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ProblemError) return error.problem
  throw error ?? new Error('nothing was refused')
}
