import { tenantsMessages } from '@midsummer/contracts'
import { announce, announceFor, openDatabase, setAlarm, sql } from '@midsummer/database'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'

const ready = { module: 'register', version: 1 }

t.test('what is announced', async (t) => {
  const server = await startTestDatabase(t)
  const { tenant, neighbour } = server
  const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 2 })
  t.teardown(() => database.close())
  let nudges = 0
  database.onAnnounced(() => {
    nudges += 1
  })
  const outbox = () => server.query('select domain, tenant_id, subject, data from platform.outbox order by position')
  const row = (of: string) => ({ domain: 'register', tenant_id: of, subject: 'tenants.module.ready', data: ready })
  t.beforeEach(async () => {
    nudges = 0
    await server.query('delete from platform.outbox')
  })

  await t.test('leaves with the commit, and tells the relay', async (t) => {
    await database.inTenant(tenant, async (tx) => {
      await announce(tx, tenantsMessages.moduleReady, ready)
      t.equal(nudges, 0)
    })
    t.equal(nudges, 1)
    t.same(await outbox(), [row(tenant.id)])
    await database.inTenant(tenant, async () => undefined)
    t.equal(nudges, 1)
  })

  await t.test('is one thing, and an alarm that rings at once another; one for later wakes nobody', async (t) => {
    let rings = 0
    database.onRings(() => {
      rings += 1
    })
    for (const [at, heard] of [
      [Date.now() + 60_000, 0],
      [Date.now(), 1],
    ] as const) {
      await database.inTenant(tenant, (tx) => setAlarm(tx, new Date(at).toISOString()))
      t.equal(rings, heard)
    }
    t.equal(nudges, 0)
  })

  await t.test('does not leave when the work fails', async (t) => {
    await t.rejects(
      database.inTenant(tenant, async (tx) => {
        await announce(tx, tenantsMessages.moduleReady, ready)
        throw new Error('expected')
      }),
    )
    t.equal(nudges, 0)
    t.same(await outbox(), [])
  })

  await t.test('leaves once when the work ran twice', async (t) => {
    let attempts = 0
    await database.inTenant(tenant, async (tx) => {
      await announce(tx, tenantsMessages.moduleReady, ready)
      attempts += 1
      if (attempts === 1) throw Object.assign(new Error('again'), { code: '40001' })
    })
    t.same(await outbox(), [row(tenant.id)])
    t.equal(nudges, 1)
  })

  await t.test('goes with the part of the transaction that announced it', async (t) => {
    await database.inTenant(tenant, async (tx) => {
      await tx.transaction((part) => announce(part, tenantsMessages.moduleReady, ready))
      await tx
        .transaction(async (part) => {
          await announce(part, tenantsMessages.moduleReady, ready)
          throw new Error('expected')
        })
        .catch(() => undefined)
    })
    t.same(await outbox(), [row(tenant.id)])
    t.equal(nudges, 1)
  })

  await t.test('fits its contract, or nothing happens', async (t) => {
    await t.rejects(
      database.inTenant(tenant, (tx) => announce(tx, tenantsMessages.moduleReady, JSON.parse('{"module":1}'))),
      /breaks its contract/,
    )
    t.same(await outbox(), [])
  })

  await t.test('is about the tenant of the transaction, by the domain of the login', async (t) => {
    const forged = (domain: string, about: string) => sql.unsafe`
      insert into platform.outbox (domain, tenant_id, subject, data) values (${domain}, ${about}, 'x', '{}')`
    for (const [domain, about] of [
      ['register', neighbour.id],
      ['event', tenant.id],
    ] as const) {
      await t.rejects(
        database.inTenant(tenant, (tx) => tx.query(forged(domain, about))),
        { code: '42501' },
      )
    }
    await t.rejects(
      database.shared((tx) => tx.query(forged('event', tenant.id))),
      { code: '42501' },
    )
    t.same(await outbox(), [])
  })

  await t.test('from shared tables names its tenant', async (t) => {
    await t.rejects(
      database.shared((tx) => announce(tx, tenantsMessages.moduleReady, ready)),
      /outside a tenant/,
    )
    await database.shared((tx) => announceFor(tx, neighbour.id, tenantsMessages.moduleReady, ready))
    t.same(await outbox(), [row(neighbour.id)])
  })

  await t.test('is read by nobody but its own domain, and by no tenant', async (t) => {
    await database.inTenant(tenant, (tx) => announce(tx, tenantsMessages.moduleReady, ready))
    const all = () => sql.unsafe`select id from platform.outbox`
    t.equal((await database.shared((tx) => tx.any(all()))).length, 1)
    await t.rejects(database.read(tenant, all()), { code: '42501' })
    const other = await openDatabase({ url: server.url('event'), domain: 'event', size: 1 })
    t.teardown(() => other.close())
    t.same(await other.shared((tx) => tx.any(all())), [])
    t.equal((await other.shared((tx) => tx.query(sql.unsafe`delete from platform.outbox`))).rowCount, 0)
    t.equal((await outbox()).length, 1)
  })
})
