import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { roleOf, type TenantRef } from '@midsummer/contracts'
import { applyMigrations, createTenantSchema, loadMigrations } from '@midsummer/database'
import { withClient } from '@midsummer/provisioning'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'

const main = join(import.meta.dirname, '../src/main.ts')
const migrations = await loadMigrations(join(import.meta.dirname, '../../../migrations/register'), 'register')
const last = migrations.length
const COUNT = 200

t.test('two hundred conventions are brought to the present, and three cannot be', async (t) => {
  const fleet = Array.from(
    { length: COUNT },
    (_, index): TenantRef => ({ id: randomUUID(), schema: `con_${index}`, placement: 'main' }),
  )
  // Before the database is asked for, so that it is gone first: roles outlive it.
  t.teardown(() =>
    withClient(process.env['MIDSUMMER_TEST_POSTGRES'] ?? server.url(), (client) =>
      client.query(fleet.map(({ id }) => `drop role if exists ${roleOf(id, 'register')}`).join(';')),
    ),
  )
  const server = await startTestDatabase(t)

  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [main, 'migrate', ...args, '--json'], {
      env: { ...process.env, MIDSUMMER_DATABASE: server.url('LOGIN').replace('midsummer_LOGIN', '{login}') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const run = async (...args: string[]) => {
    const child = start(...args)
    const code = new Promise((resolve) => child.once('close', resolve))
    const reports = child.stdout ? JSON.parse(await text(child.stdout)) : undefined
    return { code: await code, reports }
  }
  /** How many schemas are at which version, with how many tables, indexes and columns of register. */
  const stages = () =>
    server.query(
      `select (select max(version) from platform.ledger l where l.schema_name = s.schema_name and domain = 'register') as version,
         (select concat(count(distinct c.oid), ' ', count(*)) from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = to_regnamespace(s.schema_name) and c.relname like 'register\\_%') as found,
         count(*)::integer as schemas
       from platform.schemas s group by 1, 2 order by 1`,
    )
  const ledger = () =>
    server.query('select schema_name, domain, version, applied_at from platform.ledger order by 1, 2, 3')

  t.equal((await run('--all')).code, 0, 'the two that the database has')
  const [after] = await stages()
  const waiting = [...fleet]
  const make = () =>
    withClient(server.url('admin_migrate'), (provisioner) =>
      withClient(server.url('register_migrate'), async (client) => {
        for (let tenant = waiting.pop(); tenant; tenant = waiting.pop()) {
          const { id, schema: name } = tenant
          await provisioner.query('begin')
          await createTenantSchema(provisioner, tenant, ['register'])
          await provisioner.query(
            "insert into platform.schemas (tenant_id, schema_name, modules, birth) values ($1, $2, '{register}', '{}')",
            [id, name],
          )
          await provisioner.query('commit')
          const schema = { name, domain: 'register', role: roleOf(id, 'register') } as const
          await applyMigrations(client, schema, migrations.slice(0, -1))
        }
      }),
    )
  await Promise.all(Array.from({ length: 4 }, make))
  const [before] = await stages()
  t.same(before, { ...before, version: last - 1, schemas: COUNT })
  t.not(before?.['found'], after?.['found'])

  await t.test('killed in the middle it leaves each as it was, or done', async (t) => {
    // However fast it is, it does not get through: three have their turn taken.
    await withClient(server.url('register_migrate'), async (client) => {
      for (const schema of ['con_50', 'con_100', 'con_150'])
        await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`register:${schema}`])
      const child = start('--all')
      const gone = new Promise((resolve) => child.once('exit', resolve))
      const done = async () => (await stages()).find(({ version }) => version === last)?.['schemas'] as number
      while ((await done()) < COUNT / 5) await delay(20)
      child.kill('SIGKILL')
      await gone
    })
    const backends = "select from pg_stat_activity where datname = current_database() and usename like '%\\_migrate'"
    while ((await server.query(backends)).length > 0) await delay(20)
    const found = await stages()
    const rest = (found.find(({ version }) => version === last - 1)?.['schemas'] as number | undefined) ?? 0
    t.ok(rest > 0 && rest < COUNT, `${rest} are as they were`)
    t.same(found, [
      { ...before, schemas: rest },
      { ...after, schemas: COUNT + 2 - rest },
    ])
  })

  const standing = new Set(
    (
      await server.query("select schema_name from platform.ledger where domain = 'register' and version = $1", [last])
    ).map(({ schema_name }) => schema_name),
  )
  const broken = fleet
    .map(({ schema }) => schema)
    .filter((schema) => !standing.has(schema))
    .slice(0, 3)
  const rights = (change: string) =>
    server.query(
      broken.map((schema) => `${change.replace('SCHEMA', `schema ${schema}`)} midsummer_register_migrate`).join(';'),
    )
  const names = (reports: { tenant: TenantRef }[]) => reports.map(({ tenant }) => tenant.schema).sort()
  const inOrder = broken.toSorted()

  await t.test('three that refuse fail alone, and the exit status says so', async (t) => {
    await rights('revoke create on SCHEMA from')
    const { code, reports } = await run('--all')
    t.equal(code, 1)
    const refused: { tenant: TenantRef; reason?: string }[] = reports
    const failed = refused.filter(({ reason }) => reason !== undefined)
    t.same(names(failed), inOrder)
    for (const { tenant, reason } of failed) t.equal(reason, `permission denied for schema ${tenant.schema}`)
    t.same(await stages(), [
      { ...before, schemas: 3 },
      { ...after, schemas: COUNT - 1 },
    ])
    t.equal((await run('--check')).code, 1)
  })

  await t.test('the second time only those three are touched', async (t) => {
    const stood = await ledger()
    const { code, reports } = await run('--all')
    t.equal(code, 1)
    t.same(names(reports), inOrder)
    t.same(await ledger(), stood)
    t.same(
      await server.query('select schema_name, domain, attempts from platform.failures order by 1'),
      inOrder.map((schema_name) => ({ schema_name, domain: 'register', attempts: 2 })),
    )
  })

  await t.test('and when they can be, all is well, and nothing is left to do', async (t) => {
    await rights('grant create on SCHEMA to')
    const { code, reports } = await run('--all')
    t.equal(code, 0)
    t.same(names(reports), inOrder)
    t.same(await stages(), [{ ...after, schemas: COUNT + 2 }])
    t.same(await server.query('select from platform.failures'), [])
    t.same(await run('--all'), { code: 0, reports: [] })
    t.same(await run('--check'), { code: 0, reports: [] })
  })
})
