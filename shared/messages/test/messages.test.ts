import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { registerMessages } from '@midsummer/contracts'
import { announce, openDatabase, row, sql } from '@midsummer/database'
import { connectMessages, type Log, on, startConsumers, startRelay } from '@midsummer/messages'
import { openDirectory } from '@midsummer/tenancy'
import { startTestDatabase, startTestNats } from '@midsummer/testing'
import t from 'tap'
import Type from 'typebox'

const quiet: Log = { info: () => undefined, warn: () => undefined }
const created = registerMessages.registrationCreated
const about = () => ({ event: randomUUID(), registration: { id: randomUUID(), level: randomUUID() } })
const Count = row(Type.Object({ count: Type.Integer() }))

t.test('a message leaves with the commit and takes effect once', async (t) => {
  const server = await startTestDatabase(t)
  const broker = await startTestNats(t)
  const register = await openDatabase({ url: server.url('register'), domain: 'register' })
  const event = await openDatabase({ url: server.url('event'), domain: 'event' })
  const nats = await connectMessages(broker.url, 'test')
  const directory = openDirectory({ database: event, nats })
  let failures = 0
  const consumers = () =>
    startConsumers({
      database: event,
      nats,
      directory,
      domain: 'event',
      log: quiet,
      subscriptions: [
        on(created, async (tx, { data }) => {
          await tx.query(sql.unsafe`
            insert into event_registration (registration_id, event_id, state)
            values (${data.registration.id}, ${data.event}, 'registered')`)
          // Fails after the work: what was done must be undone, and done again.
          if (failures > 0) {
            failures -= 1
            throw new Error('expected')
          }
        }),
      ],
    })
  const relay = () => startRelay({ database: register, nats, domain: 'register', log: quiet })
  const running = [relay(), relay(), await consumers(), await consumers()]
  t.teardown(async () => {
    await Promise.all(running.map((one) => one.stop()))
    await directory.close()
    await nats.close()
    await register.close()
    await event.close()
  })
  const tell = (tenant = server.tenant) => register.inTenant(tenant, (tx) => announce(tx, created, about()))
  const count = async (tenant = server.tenant): Promise<number> => {
    const [found] = await event.read(tenant, sql.type(Count)`select count(*)::integer as count from event_registration`)
    return found?.count ?? 0
  }
  const counted = async (wanted: number, tenant = server.tenant) => {
    for (let waited = 0; waited < 60_000 && (await count(tenant)) !== wanted; waited += 50) await delay(50)
    t.equal(await count(tenant), wanted)
  }

  await t.test('with two relays and two consumers of everything', async (t) => {
    await Promise.all(Array.from({ length: 100 }, () => tell()))
    await counted(100)
    t.equal(await count(server.neighbour), 0)
    await tell(server.neighbour)
    await counted(1, server.neighbour)
    t.same(await server.query('select from platform.outbox where published_at is null'), [])
  })

  await t.test('when handling fails, it is undone and comes again', async () => {
    failures = 3
    await tell()
    await counted(101)
  })

  await t.test('when it is delivered again, nothing happens again', async (t) => {
    await server.query("update platform.outbox set published_at = null where subject = 'register.registration.created'")
    const [before] = await server.query(
      'select id, tenant_id as tenant, subject, at, data from platform.outbox limit 1',
    )
    // Past the server's own window of duplicates: without an id it keeps every copy.
    for (let copies = 0; copies < 3; copies += 1) {
      nats.publish(`${created.subject}.${server.tenant.id}`, JSON.stringify(before))
    }
    await tell()
    await counted(102)
    await delay(300)
    t.equal(await count(), 102)
  })

  await t.test('what can never be handled is buried, and touches nothing', async (t) => {
    const envelope = {
      id: randomUUID(),
      tenant: server.tenant.id,
      subject: created.subject,
      at: new Date().toISOString(),
    }
    const publish = (payload: object, tenant: string) =>
      nats.publish(`${created.subject}.${tenant}`, JSON.stringify(payload))
    const stranger = randomUUID()
    publish({ ...envelope, data: { event: 'none' } }, server.tenant.id)
    publish({ ...envelope, id: randomUUID(), tenant: stranger, data: about() }, stranger)
    publish({ surprise: true }, server.tenant.id)
    const reasons = () => server.query('select reason from platform.dead_letters order by reason')
    for (let waited = 0; waited < 60_000 && (await reasons()).length < 3; waited += 50) await delay(50)
    const found = (await reasons()).map(({ reason }) => String(reason))
    t.equal(found.length, 3)
    t.match(found, [/^breaks its contract at/, 'is no envelope', 'of an unknown tenant'])
    t.equal(await count(), 102)
  })

  await t.test('while NATS is away people go on, and all of it arrives', async () => {
    await broker.kill()
    await Promise.all(Array.from({ length: 10 }, () => tell()))
    await broker.start()
    await counted(112)
  })

  await t.test('when NATS lost its disk, stream and consumers are made anew', async () => {
    await broker.kill()
    await broker.wipe()
    await tell()
    await broker.start()
    await counted(113)
  })
})
