import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolve, said } from '@midsummer/access'
import { CONTEXT_HEADER, roleOf, SCHEMA_HEADER } from '@midsummer/contracts'
import { applyMigrations, loadMigrations, openDatabase } from '@midsummer/database'
import { buildService, learnEvent, problem } from '@midsummer/service'
import { signContext } from '@midsummer/tenancy'
import { makeTestKeys, startTestDatabase } from '@midsummer/testing'
import { Client } from 'pg'
import { type FileRules, fileRoutes, folderStore } from '../src/index.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

export const makeFolder = async (t: Test): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-files-'))
  t.teardown(() => rm(folder, { recursive: true }))
  return folder
}

/** The smallest PNG there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const senderMissing = problem('SENDER_MISSING', 403, 'Nobody knows who sends this.')

/** A service of two conventions that has nothing but files, in tables of its own. */
export const startFiles = async (t: Test, rules: Partial<FileRules> = {}) => {
  const server = await startTestDatabase(t)
  const migrations = await makeFolder(t)
  await writeFile(
    join(migrations, '0001-files.sql'),
    ['events', 'files', 'audit'].map((template) => `-- include: ${template}\n`).join(''),
  )
  const tables = await loadMigrations(migrations, 'register')
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'register')
  const folder = await makeFolder(t)
  const store = folderStore(folder)
  const routes = fileRoutes('register', {
    store,
    scan: async () => undefined,
    uploader: async ({ headers }) => {
      if (headers['x-proof'] === 'nobody') throw senderMissing()
      return String(headers['x-proof'] ?? 'somebody')
    },
    ...rules,
  })
  const app = await buildService('register', { database, keys }, { '/api/register': routes })
  t.teardown(() => app.close())

  const convention = async (tenant: typeof server.tenant) => {
    const [own] = await server.query(
      "select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1 and tablename like 'register\\_%'",
      [tenant.schema],
    )
    await server.query(`drop table ${own?.['tables']} cascade`)
    await server.query("delete from platform.ledger where schema_name = $1 and domain = 'register'", [tenant.schema])
    const migrator = new Client({ connectionString: server.url('register_migrate') })
    await migrator.connect()
    const role = roleOf(tenant.id, 'register')
    await applyMigrations(migrator, { name: tenant.schema, domain: 'register', role }, tables)
    await migrator.end()
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))

    const headers = (scopes: string[]) => ({
      [SCHEMA_HEADER]: tenant.schema,
      [CONTEXT_HEADER]: signContext(
        {
          audience: 'register',
          tenant,
          event,
          actor: scopes.length > 0 ? { kind: 'token', id: randomUUID() } : { kind: 'anonymous' },
          ...said(resolve({ scopes })),
          operator: false,
        },
        keys,
      ),
    })
    return {
      tenant,
      event: event.id,
      headers,
      /** Sends a form with these parts; a part with a name is a file. */
      send: async (parts: { bytes: Buffer; name?: string }[], more: Record<string, string> = {}) => {
        const form = new FormData()
        for (const { bytes, name } of parts) {
          if (name === undefined) form.append('text', bytes.toString())
          else form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/html' }), name)
        }
        const body = new Response(form)
        const answer = await app.inject({
          method: 'POST',
          url: '/api/register/files',
          headers: { ...headers([]), 'content-type': String(body.headers.get('content-type')), ...more },
          payload: Buffer.from(await body.arrayBuffer()),
        })
        return { status: answer.statusCode, body: answer.json() }
      },
      read: (id: string, scopes = ['register:admin'], more: Record<string, string> = {}) =>
        app.inject({ method: 'GET', url: `/api/register/files/${id}`, headers: { ...headers(scopes), ...more } }),
    }
  }
  return {
    app,
    server,
    database,
    store,
    folder,
    here: await convention(server.tenant),
    there: await convention(server.neighbour),
  }
}
