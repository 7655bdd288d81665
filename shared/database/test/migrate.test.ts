import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { MODULES, roleOf, type TenantRef } from '@midsummer/contracts'
import {
  applyMigrations,
  createTenantSchema,
  dropTenantSchema,
  fingerprint,
  loadMigrations,
  type Migration,
  noteFailure,
  noteSeeded,
  openDatabase,
  pendingSchemas,
  type Schema,
  sql,
} from '@midsummer/database'
import { startTestDatabase, type TestDatabase } from '@midsummer/testing'
import { Client } from 'pg'
import t, { type Test } from 'tap'

const root = join(import.meta.dirname, '../../../migrations')

/** How many files register has, and the number of the one that comes next. */
const last = (await loadMigrations(join(root, 'register'), 'register')).length
const next = last + 1
const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ version: index + 1 }))

/** A folder of migrations. */
const folderWith = async (t: Test, files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  t.teardown(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** Register's migrations as they are, and these behind them. */
const registerWith = async (t: Test, ...more: string[]): Promise<Migration[]> => {
  const numbered = more.map((text, index) => [`${String(next + index).padStart(4, '0')}-more.sql`, text])
  const folder = await folderWith(t, Object.fromEntries(numbered))
  await cp(join(root, 'register'), folder, { recursive: true })
  return loadMigrations(folder, 'register')
}

const connected = async (t: Test, url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  return client
}

const schemaOf = (tenant: TenantRef): Schema => ({
  name: tenant.schema,
  domain: 'register',
  role: roleOf(tenant.id, 'register'),
})

/** A schema that is made and empty. */
const emptyTenant = async (t: Test, server: TestDatabase, schema: string): Promise<TenantRef> => {
  const tenant = { id: randomUUID(), schema, placement: 'main' }
  const provisioner = await connected(t, server.url('admin_migrate'))
  await provisioner.query('begin')
  await createTenantSchema(provisioner, tenant, MODULES)
  await provisioner.query('commit')
  t.teardown(async () => {
    await provisioner.query('begin')
    await dropTenantSchema(provisioner, tenant, MODULES)
    await provisioner.query('commit')
  })
  return tenant
}

t.test('a change that three of eight conventions cannot bear', async (t) => {
  const server = await startTestDatabase(t)
  const tenants = [server.tenant, server.neighbour]
  for (let count = 1; count <= 6; count += 1) tenants.push(await server.addTenant(`con-${count}`))
  const client = await connected(t, server.url('register_migrate'))
  for (const tenant of tenants) await noteSeeded(client, schemaOf(tenant))
  t.same(await pendingSchemas(client, 'register', last), [])

  const broken = tenants.slice(2, 5).map(({ schema }) => schema)
  for (const schema of broken)
    await server.query(`
      insert into ${schema}.register_event (id, slug, name, state, time_zone, currency, told_by)
      values (uuidv7(), 'x', '', 'open', 'UTC', 'EUR', uuidv7())`)
  const migrations = await registerWith(
    t,
    `create table register_new ();
     alter table register_event add constraint register_event_name check (name <> '');`,
  )

  const run = async (): Promise<string[]> => {
    const touched: string[] = []
    for (const { tenant } of await pendingSchemas(client, 'register', next)) {
      touched.push(tenant.schema)
      await applyMigrations(client, schemaOf(tenant), migrations).then(
        () => noteSeeded(client, schemaOf(tenant)),
        (error: Error) => noteFailure(client, schemaOf(tenant), error.message),
      )
    }
    return touched
  }
  const failures = () =>
    server.query('select schema_name, reason, attempts from platform.failures order by schema_name')
  const failed = (attempts: number) =>
    broken.map((schema_name) => ({
      schema_name,
      reason: 'check constraint "register_event_name" of relation "register_event" is violated by some row',
      attempts,
    }))
  const at = async (schema: string) =>
    (await server.query(`select to_regclass('${schema}.register_new') is not null as there`))[0]

  t.same(
    await run(),
    tenants.map(({ schema }) => schema),
    'all are touched',
  )
  t.same(await failures(), failed(1))
  for (const { schema } of tenants) t.same(await at(schema), { there: !broken.includes(schema) }, schema)
  t.same(await run(), broken, 'the second time only those that failed')
  t.same(await failures(), failed(2))
  for (const schema of broken) await server.query(`update ${schema}.register_event set name = 'named'`)
  t.same(await run(), broken)
  t.same(await failures(), [])
  t.same(await run(), [])
})

t.test('one schema', async (t) => {
  const server = await startTestDatabase(t)
  const { tenant, neighbour } = server
  const client = await connected(t, server.url('register_migrate'))
  const ledger = (schema: string) =>
    server.query('select version from platform.ledger where schema_name = $1 and domain = $2 order by version', [
      schema,
      'register',
    ])

  await t.test('a file that ran must not change', async (t) => {
    const [first, ...others] = await registerWith(t, 'create table register_next ()')
    if (!first) throw new Error('register has no files')
    const changed = [{ ...first, checksum: 'other' }, ...others]
    await t.rejects(applyMigrations(client, schemaOf(tenant), changed), {
      message: 'register 1 (register) ran in furrydelphia as another file',
    })
    t.same(await ledger(tenant.schema), numbers(last))
  })

  await t.test('files that are behind run all, or none', async (t) => {
    const migrations = await registerWith(t, 'create table register_good ();', 'select 1 / 0')
    await t.rejects(applyMigrations(client, schemaOf(tenant), migrations), { code: '22012' })
    t.same(await ledger(tenant.schema), numbers(last))
    t.same(await server.query(`select to_regclass('furrydelphia.register_good') as there`), [{ there: null }])
  })

  await t.test('of four runners at once one does it, and none fails', async (t) => {
    const migrations = await registerWith(t, 'create table register_slow (); select pg_sleep(0.3);')
    const ran = await Promise.all(
      Array.from({ length: 4 }, async () =>
        applyMigrations(await connected(t, server.url('register_migrate')), schemaOf(tenant), migrations),
      ),
    )
    t.same(ran.sort(), [0, 0, 0, 1])
    t.same(await ledger(tenant.schema), numbers(next))
    t.same(await ledger(neighbour.schema), numbers(last), 'the neighbour has nothing of it')
  })

  await t.test('a table in use is waited for, and tried again', async (t) => {
    const migrations = await registerWith(t, 'alter table register_event add column extra text;')
    const reader = await connected(t, server.url())
    await reader.query('begin; lock table uproar.register_event in access share mode')
    const [ran] = await Promise.all([
      applyMigrations(client, schemaOf(neighbour), migrations),
      delay(2_200).then(() => reader.query('commit')),
    ])
    t.equal(ran, 1)
  })

  await t.test('what a later file makes is the role’s own, and the audit only grows', async (t) => {
    const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
    t.teardown(() => database.close())
    await database.inTenant(tenant, async (tx) => {
      await tx.query(sql.unsafe`insert into register_slow default values`)
      await tx.query(sql.unsafe`insert into register_audit (actor, action, target) values ('a', 'b', uuidv7())`)
    })
    for (const change of [sql.unsafe`update register_audit set actor = 'c'`, sql.unsafe`delete from register_audit`])
      await t.rejects(
        database.inTenant(tenant, (tx) => tx.query(change)),
        { code: '42501' },
      )
  })
})

t.test('a schema that is born is one whose files were replayed', async (t) => {
  const server = await startTestDatabase(t)
  const superuser = await connected(t, server.url())
  let count = 0
  /** The lines of a new schema after these runs, one behind the other. */
  const after = async (domain: (typeof MODULES)[number], ...runs: Migration[][]): Promise<string[]> => {
    count += 1
    const tenant = await emptyTenant(t, server, `born_${count}`)
    const client = await connected(t, server.url(`${domain}_migrate`))
    for (const migrations of runs)
      await applyMigrations(client, { name: tenant.schema, domain, role: roleOf(tenant.id, domain) }, migrations)
    const rows = await server.query(
      'select version, checksum from platform.ledger where schema_name = $1 order by version',
      [tenant.schema],
    )
    return [...(await fingerprint(superuser, tenant.schema)), ...rows.map((row) => JSON.stringify(row))]
  }
  const withoutBaseline = ({ birth: _, ...migration }: Migration): Migration => migration
  const replayed = (domain: (typeof MODULES)[number], migrations: Migration[]) =>
    after(domain, ...migrations.map((_, index) => migrations.slice(0, index + 1).map(withoutBaseline)))

  for (const domain of MODULES)
    await t.test(domain, async (t) => {
      const migrations = await loadMigrations(join(root, domain), domain)
      t.same(await after(domain, migrations), await replayed(domain, migrations))
    })

  const files = {
    '0001-a.sql': 'create table register_a (id uuid primary key, old text);\n-- include: audit\n',
    '0002-b.sql':
      'alter table register_a add column name text not null default $$x$$; alter table register_a drop column old;',
    '0003-c.sql': 'create index register_a_name on register_a (lower(name));',
    '0004-d.sql': 'create table register_d (a uuid references register_a);',
  }
  const baseline = `-- version 3
    create table register_a (name text not null default $$x$$, id uuid primary key);
    create index register_a_name on register_a (lower(name));\n-- include: audit\n`

  await t.test('with a baseline', async (t) => {
    const folder = await folderWith(t, { ...files, 'baseline.sql': baseline })
    const migrations = await loadMigrations(folder, 'register')
    t.same(await after('register', migrations), await replayed('register', migrations))
  })

  await t.test('a baseline that is not what the files make is found out', async (t) => {
    for (const [part, other] of [
      [' not null', ''],
      ['$$x$$', '$$y$$'],
      ['lower(name)', 'name'],
      ['text', 'varchar'],
      ['-- include: audit\n', ''],
    ] as const) {
      const folder = await folderWith(t, { ...files, 'baseline.sql': baseline.replace(part, () => other) })
      const migrations = await loadMigrations(folder, 'register')
      t.notSame(await after('register', migrations), await replayed('register', migrations), part)
    }
  })

  await t.test('a baseline comes to a schema that is born, and to no other', async (t) => {
    const folder = await folderWith(t, { ...files, 'baseline.sql': baseline })
    const migrations = await loadMigrations(folder, 'register')
    t.same(
      await after('register', migrations.slice(0, 1).map(withoutBaseline), migrations),
      await after('register', migrations),
    )
  })
})

t.test('a folder of migrations is refused', async (t) => {
  for (const [files, why] of [
    [{ '0002-b.sql': '' }, /expected number 1/],
    [{ '0001-a.sql': '', '0003-b.sql': '' }, /expected number 2/],
    [{ '0001-a.sql': '', '0001-b.sql': '' }, /expected number 2/],
    [{ '0001_a.sql': '' }, /expected number 1/],
    [{ '0001-a.sql': '', 'baseline.sql': 'select 1' }, /names no version/],
    [{ '0001-a.sql': '', 'baseline.sql': '-- version 2\n' }, /names no version/],
  ] as const)
    await t.rejects(loadMigrations(await folderWith(t, files), 'register'), why)
})

t.test('a tenant’s schema and roles', async (t) => {
  const server = await startTestDatabase(t)
  const superuser = await connected(t, server.url())
  const [one, two] = [await connected(t, server.url('admin_migrate')), await connected(t, server.url('admin_migrate'))]
  const tenant = { id: randomUUID(), schema: 'fleeting', placement: 'main' }
  const roles = () =>
    server.query('select rolname from pg_roles where rolname = any($1)', [
      MODULES.map((module) => roleOf(tenant.id, module)),
    ])
  const make = async (client: Client) => {
    await client.query('begin')
    await createTenantSchema(client, tenant, MODULES)
    await client.query('commit')
  }

  await t.test('are made once, by two at once', async (t) => {
    await Promise.all([make(one), make(two)])
    const before = await fingerprint(superuser, tenant.schema)
    await make(one)
    t.same(await fingerprint(superuser, tenant.schema), before)
    t.equal((await roles()).length, MODULES.length)
  })

  await t.test('go with everything in them, and can be told to go again', async (t) => {
    const client = await connected(t, server.url('register_migrate'))
    await applyMigrations(client, schemaOf(tenant), await loadMigrations(join(root, 'register'), 'register'))
    const neighbour = await fingerprint(superuser, server.neighbour.schema)
    for (let count = 0; count < 2; count += 1) {
      await one.query('begin')
      await dropTenantSchema(one, tenant, MODULES)
      await one.query('commit')
    }
    t.same(await roles(), [])
    t.same(await server.query("select from platform.ledger where schema_name = 'fleeting'"), [])
    t.same(await server.query("select from pg_namespace where nspname = 'fleeting'"), [])
    t.same(await fingerprint(superuser, server.neighbour.schema), neighbour)
  })

  await t.test('leave nothing in the ledger when who was bringing the tables comes too late', async (t) => {
    const client = await connected(t, server.url('register_migrate'))
    const migrations = await loadMigrations(join(root, 'register'), 'register')
    await t.rejects(applyMigrations(client, schemaOf(tenant), migrations), { code: '42704' })
    await noteSeeded(client, schemaOf(tenant))
    t.equal(await noteFailure(client, schemaOf(tenant), 'it is gone'), undefined)
    t.same(await server.query("select from platform.ledger where schema_name = 'fleeting'"), [])
    t.same(await server.query("select from platform.failures where schema_name = 'fleeting'"), [])
    await noteSeeded(client, schemaOf(server.neighbour))
    t.equal((await server.query("select from platform.ledger where schema_name = 'uproar' and version = 0")).length, 1)
  })

  await t.test('never take a name that is ours', async (t) => {
    for (const schema of [
      'public',
      'platform',
      'ext',
      'pg_catalog',
      'information_schema',
      'Loud',
      'a"b',
      'a'.repeat(41),
    ]) {
      await t.rejects(createTenantSchema(one, { ...tenant, schema }, MODULES), /no name for a tenant/)
      await t.rejects(dropTenantSchema(one, { ...tenant, schema }, MODULES), /no name for a tenant/)
    }
  })
})
