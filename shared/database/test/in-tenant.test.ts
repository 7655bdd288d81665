import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase, row, sql, type Tx } from '@midsummer/database'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'
import Type from 'typebox'

const Where = row(Type.Object({ role: Type.String(), path: Type.String() }))
const where = () => sql.type(Where)`select current_user::text as role, current_setting('search_path') as path`
const Event = row(Type.Object({ slug: Type.String() }))
const slugs = () => sql.type(Event)`select slug from register_event order by slug`
const addEvent = (tx: Tx, slug: string) =>
  tx.query(sql.unsafe`
    insert into register_event (id, slug, name, state, time_zone, currency, told_by)
    values (uuidv7(), ${slug}, ${slug}, 'open', 'UTC', 'EUR', uuidv7())`)

t.test('a tenant at a time', async (t) => {
  const server = await startTestDatabase(t)
  const { tenant, neighbour } = server
  // Two connections for everything: whatever one line of execution left behind, another would find.
  const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 2 })
  t.teardown(() => database.close())

  for (const one of [tenant, neighbour]) await database.inTenant(one, (tx) => addEvent(tx, one.schema))

  await t.test('the role and the path are those of (tenant, service)', async (t) => {
    const role = `t_${tenant.id.replaceAll('-', '').slice(-12)}_register`
    t.same(await database.inTenant(tenant, (tx) => tx.one(where())), { role, path: 'furrydelphia, ext' })
    t.same(await database.read(tenant, where()), [{ role, path: 'furrydelphia, ext' }])
    t.same(await database.shared((tx) => tx.one(where())), { role: 'midsummer_register', path: '""' })
  })

  await t.test('without a tenant there is no table; of another tenant, no permission', async (t) => {
    await t.rejects(
      database.shared((tx) => tx.any(slugs())),
      { code: '42P01' },
    )
    const others = () => sql.type(Event)`select slug from uproar.register_event`
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.any(others())),
      { code: '42501' },
    )
    await t.rejects(database.read(tenant, others()), { code: '42501' })
    await t.rejects(database.inTenant(tenant, (tx) => tx.any(sql.type(Event)`select slug from event_event`)))
  })

  await t.test('a second tenant inside the first is refused', async (t) => {
    await t.rejects(
      database.inTenant(tenant, () => database.inTenant(neighbour, (tx) => tx.any(slugs()))),
      /furrydelphia is open/,
    )
    await t.rejects(
      database.inTenant(tenant, () => database.read(neighbour, slugs())),
      /furrydelphia is open/,
    )
    await t.rejects(
      database.inTenant(tenant, () => database.shared((tx) => tx.one(where()))),
      /is open/,
    )
  })

  await t.test('a handle that escaped, and a timer that fires late, reach nothing', async (t) => {
    let escaped: Tx | undefined
    let late: Promise<unknown> | undefined
    const ended = Promise.withResolvers<void>()
    await database.inTenant(tenant, async (tx) => {
      escaped = tx
      late = ended.promise.then(() => tx.any(slugs()))
      late.catch(() => undefined)
      await tx.any(slugs())
    })
    ended.resolve()
    await t.rejects(async () => escaped?.any(slugs()))
    await t.rejects(async () => late)
  })

  await t.test('a name that is not of our making never reaches PostgreSQL', async (t) => {
    const forged = { ...tenant, schema: 'uproar"; reset role; --' }
    await t.rejects(
      database.inTenant(forged, (tx) => tx.any(slugs())),
      /not a name of ours/,
    )
  })

  await t.test('a schema that does not fit the role runs nothing', async (t) => {
    await t.rejects(
      database.inTenant({ ...tenant, schema: neighbour.schema }, (tx) => tx.any(slugs())),
      {
        code: '42P01',
      },
    )
    await t.rejects(database.inTenant({ ...tenant, id: server.tenant.id.replace(/.$/, 'x') }, (tx) => tx.any(slugs())))
  })

  await t.test('expected errors cost no connection', async (t) => {
    const backend = sql.type(row(Type.Object({ pid: Type.Integer() })))`select pg_backend_pid() as pid`
    const one = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
    t.teardown(() => one.close())
    const before = await one.inTenant(tenant, (tx) => tx.one(backend))
    for (let count = 0; count < 5; count += 1) {
      await t.rejects(one.inTenant(tenant, (tx) => tx.query(sql.unsafe`select 1 / 0`)))
      await t.rejects(one.inTenant(tenant, () => Promise.reject(new Error('expected'))))
      await t.rejects(one.read(tenant, sql.unsafe`select 1 / 0`))
    }
    t.same(await one.inTenant(tenant, (tx) => tx.one(backend)), before)
  })

  await t.test('a transaction ends with its work, and not before the statements that it began', async (t) => {
    await t.rejects(
      database.inTenant(tenant, (tx) =>
        Promise.all([tx.query(sql.unsafe`select 1 / 0`), addEvent(tx, 'astray'), addEvent(tx, 'astray')]),
      ),
      { code: '22012' },
    )
    await database.inTenant(tenant, async (tx) => void addEvent(tx, 'not-awaited'))
    t.same(await database.read(tenant, slugs()), [{ slug: 'furrydelphia' }, { slug: 'not-awaited' }])
    await database.inTenant(tenant, (tx) => tx.query(sql.unsafe`delete from register_event where slug = 'not-awaited'`))
  })

  await t.test(
    'what is begun together is answered in its order, and a failure explains what it fails behind it',
    async (t) => {
      const [, found, gone] = await database.inTenant(tenant, (tx) =>
        Promise.all([
          addEvent(tx, 'together'),
          tx.any(slugs()),
          tx.query(sql.unsafe`delete from register_event where slug = 'together'`),
          tx.any(slugs()),
        ]),
      )
      t.same(found, [{ slug: 'furrydelphia' }, { slug: 'together' }])
      t.equal(gone.rowCount, 1)
      await t.rejects(
        database.inTenant(tenant, async (tx) => {
          const all = await Promise.allSettled([
            addEvent(tx, 'x'),
            tx.query(sql.unsafe`select 1 / 0`),
            addEvent(tx, 'y'),
          ])
          t.match(all, [{ status: 'fulfilled' }, { reason: { code: '22012' } }, { reason: { code: '22012' } }])
        }),
        /all of it is rolled back/,
      )
      await t.rejects(
        database.inTenant({ ...tenant, id: tenant.id.replace(/.$/, 'x') }, (tx) =>
          Promise.all([tx.any(slugs()), tx.any(slugs())]),
        ),
        { code: '22023' },
      )
    },
  )

  await t.test('while a part is under way, nothing is asked around it', async (t) => {
    await database.inTenant(tenant, (tx) =>
      tx.transaction(async (part) => {
        await t.rejects(tx.any(slugs()), /a part of the transaction/)
        await t.rejects(
          tx.transaction(async () => undefined),
          /a part of the transaction/,
        )
        await part.any(slugs())
      }),
    )
  })

  await t.test('a failure that went unnoticed is no success', async (t) => {
    await t.rejects(
      database.inTenant(tenant, async (tx) => {
        await addEvent(tx, 'lost')
        await tx.query(sql.unsafe`select 1 / 0`).catch(() => undefined)
      }),
      /all of it is rolled back/,
    )
    t.same(await database.read(tenant, slugs()), [{ slug: 'furrydelphia' }])
  })

  await t.test('a part fails alone, in the same tenant', async (t) => {
    const seen = await database.inTenant(tenant, async (tx) => {
      await tx.transaction((part) => part.query(sql.unsafe`select 1 / 0`)).catch(() => undefined)
      return tx.one(where())
    })
    t.equal(seen.path, 'furrydelphia, ext')
  })

  await t.test('what deadlocked runs again, whole and in its tenant, also when nobody waited for it', async (t) => {
    for (const slug of ['one', 'two']) await database.inTenant(tenant, (tx) => addEvent(tx, slug))
    const touch = (tx: Tx, slug: string) =>
      tx.query(sql.unsafe`update register_event set name = name || '.' where slug = ${slug}`)
    for (const waits of [true, false]) {
      let attempts = 0
      const both = (first: string, second: string) =>
        database.inTenant(tenant, async (tx) => {
          attempts += 1
          await touch(tx, first)
          await delay(100)
          const last = touch(tx, second)
          if (waits) await last
        })
      await Promise.all([both('one', 'two'), both('two', 'one')])
      t.equal(attempts, 3)
    }
    t.same(
      await server.query("select name from furrydelphia.register_event where slug in ('one', 'two') order by slug"),
      [{ name: 'one....' }, { name: 'two....' }],
    )
  })

  await t.test('a connection that broke fails its own work only', async (t) => {
    const backend = sql.type(row(Type.Object({ pid: Type.Integer() })))`select pg_backend_pid() as pid`
    await t.rejects(
      database.inTenant(tenant, async (tx) => {
        const { pid } = await tx.one(backend)
        await server.query('select pg_terminate_backend($1)', [pid])
        await tx.any(slugs())
      }),
    )
    for (let count = 0; count < 3; count += 1) t.match(await database.read(neighbour, slugs()), [{ slug: 'uproar' }])
  })

  await t.test('a connection that is not as it was is ended', async (t) => {
    const one = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
    t.teardown(() => one.close())
    const backend = sql.type(row(Type.Object({ pid: Type.Integer() })))`select pg_backend_pid() as pid`
    const before = await one.shared((tx) => tx.one(backend))
    await one.shared((tx) => tx.query(sql.unsafe`set search_path to furrydelphia`))
    t.not((await one.shared((tx) => tx.one(backend))).pid, before.pid)
  })

  await t.test(
    'what is asked again in the same place is prepared, and means the tenant’s own rows everywhere',
    async (t) => {
      const one = await openDatabase({ url: server.url('register'), domain: 'register', size: 1 })
      t.teardown(() => one.close())
      const Prepared = row(Type.Object({ count: Type.Integer() }))
      const prepared = async () =>
        (
          await one.shared((tx) =>
            tx.one(sql.type(Prepared)`
            select count(*)::integer as count from pg_prepared_statements where statement like 'select slug%'`),
          )
        ).count
      await one.read(tenant, slugs())
      await one.read(neighbour, slugs())
      t.equal(await prepared(), 0, 'here and there in turn')
      for (const each of [tenant, tenant, neighbour, neighbour, tenant, tenant]) {
        t.same(await one.read(each, slugs()), await database.read(each, slugs()))
        t.same(await one.inTenant(each, (tx) => tx.any(slugs())), await database.read(each, slugs()))
      }
      t.equal(await prepared(), 1)
      await server.query('alter table furrydelphia.register_event add column later text')
      t.match(await one.read(tenant, slugs()), [{ slug: 'furrydelphia' }])
      await server.query('alter table furrydelphia.register_event drop column later')
    },
  )

  await t.test('work that was begun inside and goes on after may open its own', async (t) => {
    const ended = Promise.withResolvers<void>()
    const after = await database.inTenant(tenant, async () => ({
      read: ended.promise.then(() => database.read(neighbour, slugs())),
    }))
    ended.resolve()
    t.same(await after.read, [{ slug: 'uproar' }])
  })

  await t.test('rows are checked against their shape', async (t) => {
    const wrong = row(Type.Object({ slug: Type.Integer() }))
    await t.rejects(database.read(tenant, sql.type(wrong)`select slug from register_event`), /./)
  })

  await t.test('injected SQL cannot leave its tenant', async (t) => {
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.query(sql.unsafe`select set_config('search_path', 'uproar', true)`)),
      { code: '42501' },
    )
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.query(sql.unsafe`do $$ begin null; end $$`)),
      { code: '42501' },
    )
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.query(sql.unsafe`create temporary table register_event ()`)),
      { code: '42501' },
    )
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.query(sql.unsafe`create table astray ()`)),
      { code: '42501' },
    )
    await t.rejects(database.inTenant(tenant, (tx) => tx.query(sql.unsafe`reset role; select 1`)))
  })
})
