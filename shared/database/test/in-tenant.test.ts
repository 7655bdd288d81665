import { setTimeout as delay } from 'node:timers/promises'
import { type TenantRef, tenantsMessages } from '@midsummer/contracts'
import { announce, openDatabase, row, sql, type Tx } from '@midsummer/database'
import { startTestDatabase } from '@midsummer/testing'
import fc from 'fast-check'
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

  await t.test('work sees its own tenant, whatever runs beside it and however it ends', async (t) => {
    const tenants = [tenant, neighbour, ...(await Promise.all(['third-con', 'fourth-con'].map(server.addTenant)))]
    for (const one of tenants) await database.inTenant(one, (tx) => addEvent(tx, one.schema))
    const endings = fc.constantFrom('read', 'commit', 'throw', 'sql-error', 'serialization', 'slow')
    const work = fc.array(fc.record({ tenant: fc.constantFrom(...tenants), ending: endings }), {
      minLength: 50,
      maxLength: 100,
    })
    const run = async (one: TenantRef, ending: string): Promise<void> => {
      const only = [{ slug: one.schema }]
      if (ending === 'read') return void t.same(await database.read(one, slugs()), only)
      let attempts = 0
      const failing = ending === 'throw' || ending === 'sql-error'
      const done = database.inTenant(one, async (tx) => {
        attempts += 1
        t.same(await tx.any(slugs()), only)
        if (ending === 'slow') await delay(5)
        if (ending === 'throw') throw new Error('expected')
        if (ending === 'sql-error') await tx.query(sql.unsafe`select 1 / 0`)
        // What PostgreSQL says when it cannot serialise: the work runs again, in the same tenant.
        if (ending === 'serialization' && attempts === 1) throw Object.assign(new Error('again'), { code: '40001' })
        t.same(await tx.any(slugs()), only)
      })
      if (failing) await t.rejects(done)
      else await done
      if (ending === 'serialization') t.equal(attempts, 2)
    }
    await fc.assert(
      fc.asyncProperty(work, async (items) => {
        await Promise.all(items.map((item) => run(item.tenant, item.ending)))
      }),
      { numRuns: 5 },
    )
  })

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
    await database.inTenant(tenant, async (tx) => {
      escaped = tx
      late = delay(20).then(() => tx.any(slugs()))
      late.catch(() => undefined)
      await tx.any(slugs())
    })
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

  await t.test('rows are checked against their shape', async (t) => {
    const wrong = row(Type.Object({ slug: Type.Integer() }))
    await t.rejects(database.read(tenant, sql.type(wrong)`select slug from register_event`), /./)
  })

  await t.test('a message leaves with the commit, for its own tenant only', async (t) => {
    const ready = { module: 'register', version: 1 }
    let nudges = 0
    database.onAnnounced(() => {
      nudges += 1
    })
    await database.inTenant(tenant, (tx) => announce(tx, tenantsMessages.moduleReady, ready))
    await t.rejects(
      database.inTenant(tenant, async (tx) => {
        await announce(tx, tenantsMessages.moduleReady, ready)
        throw new Error('expected')
      }),
    )
    t.equal(nudges, 1)
    t.same(await server.query('select tenant_id, subject, data from platform.outbox'), [
      { tenant_id: tenant.id, subject: 'tenants.module.ready', data: ready },
    ])
    await t.rejects(
      database.inTenant(tenant, (tx) =>
        tx.query(sql.unsafe`
          insert into platform.outbox (domain, tenant_id, subject, data) values ('register', ${neighbour.id}, 'x', '{}')`),
      ),
      { code: '42501' },
    )
    await t.rejects(
      database.inTenant(tenant, (tx) => announce(tx, tenantsMessages.moduleReady, JSON.parse('{"module":1}'))),
      /breaks its contract/,
    )
  })

  await t.test('injected SQL cannot leave its tenant', async (t) => {
    await t.rejects(
      database.inTenant(tenant, (tx) => tx.query(sql.unsafe`select set_config('search_path', 'uproar', true)`)),
      { code: '42501' },
    )
    await t.rejects(database.inTenant(tenant, (tx) => tx.query(sql.unsafe`do $$ begin null; end $$`)))
    await t.rejects(database.inTenant(tenant, (tx) => tx.query(sql.unsafe`reset role; select 1`)))
  })
})
