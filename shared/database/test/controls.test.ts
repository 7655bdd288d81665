import { openDatabase, row, sql } from '@midsummer/database'
import { hasPgBouncer, startTestDatabase, startTestPgBouncer } from '@midsummer/testing'
import { Client } from 'pg'
import { createPool } from 'slonik'
import t, { type Test } from 'tap'
import Type from 'typebox'

// Each protection left out, one at a time: what it holds off must then happen. Otherwise the tests beside this file would
// pass without it, and prove nothing.

const connected = async (t: Test, url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  return client
}

t.test('without the protection', async (t) => {
  const server = await startTestDatabase(t)
  const { tenant, neighbour } = server
  for (const { schema } of [tenant, neighbour])
    await server.query(`
      insert into ${schema}.register_event (id, slug, name, state, time_zone, currency, told_by)
      values (uuidv7(), '${schema}', '', 'open', 'UTC', 'EUR', uuidv7())`)
  const role = (one: typeof tenant) => `t_${one.id.slice(-12)}_register`
  const session = (one: typeof tenant) => `set role ${role(one)}; set search_path to ${one.schema}`
  const slugs = 'select slug from register_event'

  await t.test('settings of the session reach whoever comes next', async (t) => {
    const shared = await connected(t, server.url('register'))
    await shared.query(session(tenant))
    await shared.query(session(neighbour))
    t.same((await shared.query(slugs)).rows, [{ slug: 'uproar' }], 'the first tenant reads the second')
  })

  const skip = hasPgBouncer() ? false : 'no PgBouncer: install it, or name it in MIDSUMMER_PGBOUNCER'
  await t.test('settings of the session reach another client through a pooler', { skip }, async (t) => {
    const pooler = await startTestPgBouncer(t, server.url(), 1)
    const url = Object.assign(new URL(pooler.url), { username: 'midsummer_register', pathname: `/${server.name}` }).href
    const [one, other] = [await connected(t, url), await connected(t, url)]
    await one.query(session(tenant))
    await other.query(session(neighbour))
    t.same((await one.query(slugs)).rows, [{ slug: 'uproar' }])
  })

  await t.test('a scope that fails outside a transaction runs the statement in the scope before it', async (t) => {
    const client = await connected(t, server.url('register'))
    await client.query(session(tenant))
    await t.rejects(client.query('set role t_nobody_register'))
    t.same((await client.query(slugs)).rows, [{ slug: 'furrydelphia' }])
  })

  await t.test('a statement that is not awaited reaches the next transaction of the connection', async (t) => {
    const pool = await createPool(server.url('register'), {
      maximumPoolSize: 1,
      statementTimeout: 'DISABLE_TIMEOUT',
      idleInTransactionSessionTimeout: 'DISABLE_TIMEOUT',
      resetConnection: async () => undefined,
    })
    t.teardown(() => pool.end())
    const path = sql.type(row(Type.Object({ path: Type.String() })))`select current_setting('search_path') as path`
    const late: string[] = []
    const work = (one: typeof tenant) =>
      pool
        .connect((connection) =>
          connection
            .transaction(async (tx) => {
              await tx.query(sql.unsafe`set local search_path to ${sql.identifier([one.schema])}`)
              const look = () =>
                tx.one(path).then(
                  (found) => late.push(found.path),
                  () => undefined,
                )
              await Promise.all([tx.query(sql.unsafe`select 1 / 0`), look(), look(), look()])
            })
            .catch(() => undefined),
        )
        .catch(() => undefined)
    for (let count = 0; count < 20; count += 1) await Promise.all([work(tenant), work(neighbour)])
    t.ok(
      late.some((path) => path === '""'),
      'it ran outside the transaction that it was written in',
    )
  })

  await t.test('a login that inherits its roles reads every tenant', async (t) => {
    const outside = await connected(t, server.url('register'))
    const everything = 'select slug from furrydelphia.register_event union select slug from uproar.register_event'
    await t.rejects(outside.query(everything), { code: '42501' })
    const root = await connected(t, server.url())
    // In a transaction that is rolled back: the roles are every test's.
    await root.query('begin')
    await root.query(`grant ${role(tenant)}, ${role(neighbour)} to midsummer_register with inherit true`)
    await root.query('set local role midsummer_register')
    t.equal((await root.query(everything)).rowCount, 2)
    await root.query('rollback')
  })

  await t.test('an expression moves to another tenant', async (t) => {
    const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
    t.teardown(() => database.close())
    const Found = row(Type.Object({ slug: Type.String() }))
    const injected = () =>
      database.inTenant(tenant, async (tx) => {
        await tx.query(sql.unsafe`
          select set_config('role', ${role(neighbour)}, true), set_config('search_path', 'uproar', true)`)
        return tx.any(sql.type(Found)`select slug from register_event`)
      })
    await t.rejects(injected(), { code: '42501' })
    await server.query('grant execute on function pg_catalog.set_config(text, text, boolean) to public')
    t.same(await injected(), [{ slug: 'uproar' }])
  })

  await t.test('a temporary table of one tenant hides the next one’s', async (t) => {
    const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
    t.teardown(() => database.close())
    const plant = () =>
      database.inTenant(tenant, async (tx) => {
        await tx.query(sql.unsafe`create temporary table register_event as select 'planted' as slug`)
        await tx.query(sql.unsafe`grant select on register_event to public`)
      })
    await t.rejects(plant(), { code: '42501' })
    await server.query(`grant temporary on database ${server.name} to public`)
    await plant()
    const Found = row(Type.Object({ slug: Type.String() }))
    t.same(await database.read(neighbour, sql.type(Found)`select slug from register_event`), [{ slug: 'planted' }])
  })
})
