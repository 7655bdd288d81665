import { tenantsMessages } from '@midsummer/contracts'
import { announce, type Counted, counting, openDatabase } from '@midsummer/database'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'

const count = counting({ order: ['held', 'expired'] })
const expected = () => {
  throw new Error('expected')
}

t.test('what is counted', async (t) => {
  const server = await startTestDatabase(t)
  const { tenant, neighbour } = server
  const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 2 })
  t.teardown(() => database.close())
  let seen: Counted[] = []
  database.onCounted((one) => seen.push(one))
  t.beforeEach(() => {
    seen = []
  })
  const order = (way: string, times = 1, of: string | undefined = tenant.id) => ({
    tenant: of,
    what: 'register.order',
    way,
    times,
  })

  await t.test('is told with the commit, and whose it is', async (t) => {
    await database.inTenant(tenant, async (tx) => {
      count(tx, 'order', 'held')
      count(tx, 'order', 'expired', 3)
      count(tx, 'order', 'expired', 0)
      t.same(seen, [], 'not before')
    })
    t.same(seen, [order('held'), order('expired', 3)], 'and nothing that did not happen')
    await database.inTenant(neighbour, async (tx) => count(tx, 'order', 'held'))
    await database.shared(async (tx) => count(tx, 'order', 'held'))
    t.match(seen.slice(2), [order('held', 1, neighbour.id), { tenant: undefined }])
  })

  await t.test('a message is, by its subject', async (t) => {
    await database.inTenant(tenant, (tx) =>
      announce(tx, tenantsMessages.moduleReady, { module: 'register', version: 1 }),
    )
    t.same(seen, [{ tenant: tenant.id, what: 'tenants.module.ready', way: '', times: 1 }])
  })

  await t.test('is nothing when the work fails', async (t) => {
    await t.rejects(
      database.inTenant(tenant, async (tx) => {
        count(tx, 'order', 'held')
        expected()
      }),
    )
    t.same(seen, [])
  })

  await t.test('goes with the part that fails', async (t) => {
    await database.inTenant(tenant, async (tx) => {
      count(tx, 'order', 'held')
      await tx.transaction(async (part) => count(part, 'order', 'expired'))
      const failing = tx.transaction(async (part) => {
        count(part, 'order', 'held', 7)
        expected()
      })
      await failing.catch(() => undefined)
    })
    t.same(seen, [order('held'), order('expired')])
  })

  await t.test('is counted once when the work ran twice', async (t) => {
    let tries = 0
    await database.inTenant(tenant, async (tx) => {
      count(tx, 'order', 'held')
      tries += 1
      if (tries === 1) throw Object.assign(new Error('again'), { code: '40001' })
    })
    t.same([tries, seen], [2, [order('held')]])
  })
})
