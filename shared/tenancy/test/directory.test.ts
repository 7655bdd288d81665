import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { tenantsMessages } from '@midsummer/contracts'
import { type Database, openDatabase } from '@midsummer/database'
import { openDirectory } from '@midsummer/tenancy'
import { startTestDatabase, startTestNats, startTestRedis } from '@midsummer/testing'
import { Redis } from 'ioredis'
import { connect } from 'nats'
import t, { type Test } from 'tap'

const server = await startTestDatabase(t)
const { tenant, neighbour } = server
await server.query(
  "insert into public.domains (host, tenant_id, mode) values ('one.test', $1, 'event'), ('two.test', $2, 'event')",
  [tenant.id, neighbour.id],
)
const pool = await openDatabase({ url: server.url('gateway'), domain: 'gateway', size: 4 })
t.teardown(() => pool.close())

/** The real database with a door before it: counted, held shut, or without anything behind it. */
const openDoor = () => {
  let shut: PromiseWithResolvers<void> | undefined
  let away = false
  const door = {
    asked: 0,
    answered: 0,
    shut: () => {
      shut = Promise.withResolvers()
    },
    open: () => {
      shut?.resolve()
      shut = undefined
    },
    remove: () => {
      away = true
    },
    restore: () => {
      away = false
    },
    database: {
      ...pool,
      shared: async (work) => {
        door.asked += 1
        if (away) throw new Error('PostgreSQL is away')
        const result = await pool.shared(work)
        door.answered += 1
        await shut?.promise
        return result
      },
    } satisfies Database,
  }
  return door
}
const statusOf = async (status: string) =>
  server.query('update public.tenants set status = $2 where id = $1', [tenant.id, status])
const redisAt = async (t: Test, url: string): Promise<Redis> => {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 200 })
  redis.on('error', () => undefined)
  t.teardown(() => redis.disconnect())
  await new Promise((resolve) => redis.once('ready', resolve))
  return redis
}
const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (await what()) return
    await delay(20)
  }
  throw new Error('it did not come to that')
}
t.beforeEach(() => statusOf('active'))

t.test('of many who ask one thing, one looks it up', async (t) => {
  const door = openDoor()
  const directory = openDirectory({ database: door.database })
  const answers = await Promise.all(Array.from({ length: 200 }, () => directory.host('one.test')))
  t.equal(door.asked, 1)
  t.ok(answers.every((entry) => entry?.tenant.id === tenant.id))
  t.equal((await directory.host('two.test'))?.tenant.id, neighbour.id)
  t.equal((await directory.tenant(tenant.id))?.schema, tenant.schema)
  t.equal(door.asked, 3)
})

t.test('a flood of unknown hosts pushes out nothing that exists', async (t) => {
  const door = openDoor()
  const directory = openDirectory({ database: door.database, fresh: 600_000 })
  await directory.host('one.test')
  const flood = Array.from({ length: 6_000 }, (_, at) => `${at}.nowhere.test`)
  for (let at = 0; at < flood.length; at += 50) {
    const answers = await Promise.all(flood.slice(at, at + 50).map(directory.host))
    if (answers.some((entry) => entry !== undefined)) t.fail('an unknown host is known')
  }
  t.equal(door.asked, 6_001)
  await directory.host('one.test')
  await directory.host('5999.nowhere.test')
  t.equal(door.asked, 6_001, 'what exists is remembered, and the last that does not')
  await directory.host('0.nowhere.test')
  t.equal(door.asked, 6_002, 'the first that does not is forgotten')
})

t.test('a look-up under way when a change is told is not remembered', async (t) => {
  const door = openDoor()
  const redis = await redisAt(t, (await startTestRedis(t)).url)
  const directory = openDirectory({ database: door.database, redis })
  door.shut()
  const before = directory.host('one.test')
  await until(async () => door.answered === 1)
  await statusOf('suspended')
  directory.changed(tenant.id, ['one.test'])
  const during = directory.host('one.test')
  await until(async () => door.asked === 2)
  door.open()
  t.equal((await before)?.tenant.status, 'active', 'as it was when it was asked')
  t.equal((await during)?.tenant.status, 'suspended')
  t.equal((await directory.host('one.test'))?.tenant.status, 'suspended')
  const other = openDirectory({ database: openDoor().database, redis })
  t.equal((await other.host('one.test'))?.tenant.status, 'suspended', 'nor did Redis learn of it')
})

t.test('a change reaches every directory by NATS', async (t) => {
  const [nats, redisServer] = [await startTestNats(t), await startTestRedis(t)]
  const open = async () => {
    const connection = await connect({ servers: nats.url })
    t.teardown(() => connection.close())
    const directory = openDirectory({ database: pool, redis: await redisAt(t, redisServer.url), nats: connection })
    t.teardown(() => directory.close())
    await connection.flush()
    return { connection, directory }
  }
  const [one, other] = [await open(), await open()]
  const tell = (data: unknown) => {
    const { subject } = tenantsMessages.directoryChanged
    const envelope = { id: randomUUID(), tenant: tenant.id, subject, at: new Date().toISOString(), data }
    one.connection.publish(`${subject}.${tenant.id}`, JSON.stringify(envelope))
  }
  for (const { directory } of [one, other]) t.equal((await directory.host('one.test'))?.tenant.status, 'active')
  await statusOf('suspended')
  one.connection.publish(`${tenantsMessages.directoryChanged.subject}.${tenant.id}`, 'rubbish')
  tell({ nothing: true })
  await one.connection.flush()
  await delay(50)
  t.equal((await other.directory.host('one.test'))?.tenant.status, 'active', 'what breaks its contract is not heard')
  const started = Date.now()
  tell({ hosts: [] })
  await until(async () => (await other.directory.host('one.test'))?.tenant.status === 'suspended')
  await until(async () => (await one.directory.host('one.test'))?.tenant.status === 'suspended')
  t.ok(Date.now() - started < 5_000)

  t.equal(await one.directory.host('new.test'), undefined)
  await server.query("insert into public.domains (host, tenant_id, mode) values ('new.test', $1, 'event')", [tenant.id])
  tell({ hosts: ['new.test'] })
  await until(async () => (await one.directory.host('new.test')) !== undefined)
})

t.test('a token that is revoked', async (t) => {
  const hash = createHash('sha256').update('text').digest()
  await server.query(
    "insert into public.api_tokens (tenant_id, name, hash, scopes) values ($1, 't', $2, '{event:staff}')",
    [tenant.id, hash],
  )
  const directory = openDirectory({ database: pool })
  t.match(await directory.token(hash.toString('hex')), { tenant: tenant.id, scopes: ['event:staff'] })
  await server.query('update public.api_tokens set revoked_at = now()')
  t.ok(await directory.token(hash.toString('hex')))
  directory.changed(neighbour.id, [])
  t.ok(await directory.token(hash.toString('hex')), 'the neighbour’s changes are not its own')
  directory.changed(tenant.id, [])
  t.equal(await directory.token(hash.toString('hex')), undefined)
})

t.test('Redis answers for PostgreSQL, and never for longer than an answer is good', async (t) => {
  const door = openDoor()
  const redis = await redisAt(t, (await startTestRedis(t)).url)
  const first = openDirectory({ database: door.database, redis, fresh: 900 })
  await first.host('one.test')
  await until(async () => (await redis.exists('directory:host:one.test')) === 1)
  await statusOf('suspended')
  await delay(400)
  const second = openDirectory({ database: door.database, redis, fresh: 900 })
  t.equal((await second.host('one.test'))?.tenant.status, 'active')
  t.equal(door.asked, 1)
  await delay(600)
  t.equal((await second.host('one.test'))?.tenant.status, 'suspended', 'its age counts from where it came from')

  await redis.set('directory:host:two.test', '{"host":"two.test","tenant":{}}')
  t.equal((await second.host('two.test'))?.tenant.id, neighbour.id, 'what is no entry is not believed')
})

t.test('without Redis and NATS a change is seen when the answer is too old', async (t) => {
  const redisServer = await startTestRedis(t)
  const directory = openDirectory({ database: pool, redis: await redisAt(t, redisServer.url), fresh: 300 })
  await directory.host('one.test')
  await redisServer.kill()
  await statusOf('suspended')
  t.equal((await directory.host('one.test'))?.tenant.status, 'active')
  await delay(310)
  t.equal((await directory.host('one.test'))?.tenant.status, 'suspended')
})

t.test('without PostgreSQL too, what is known stands: also that a tenant is suspended', async (t) => {
  const door = openDoor()
  const directory = openDirectory({ database: door.database, fresh: 50 })
  await statusOf('suspended')
  await directory.host('one.test')
  await directory.host('two.test')
  await directory.host('unknown.test')
  door.remove()
  await delay(60)
  for (let asked = 0; asked < 50; asked += 1) {
    t.equal((await directory.host('one.test'))?.tenant.status, 'suspended')
    t.equal((await directory.host('two.test'))?.tenant.status, 'active')
    t.equal(await directory.host('unknown.test'), undefined)
  }
  t.ok(door.asked < 10, 'and PostgreSQL is left alone for a while')
  await t.rejects(directory.host('never-met.test'), /away/)
  door.restore()
  await statusOf('active')
  await until(async () => (await directory.host('one.test'))?.tenant.status === 'active')
})

t.test('a database that does not answer keeps nobody waiting', async (t) => {
  const door = openDoor()
  const directory = openDirectory({ database: door.database, fresh: 50 })
  await directory.host('one.test')
  door.shut()
  await delay(60)
  const started = Date.now()
  t.ok(await directory.host('one.test'))
  await t.rejects(directory.host('three.test'), /does not answer/)
  t.ok(Date.now() - started < 20_000)
  door.open()
})

t.test('custom domains serve once they are active, events are found by their slug', async (t) => {
  const event = randomUUID()
  await server.query("insert into public.events (id, tenant_id, slug, name) values ($1, $2, 'f27', 'F 27')", [
    event,
    tenant.id,
  ])
  await server.query(
    "insert into public.custom_domains (host, tenant_id, event_id, token) values ('own.example', $1, $2, 'x')",
    [tenant.id, event],
  )
  const directory = openDirectory({ database: pool })
  t.equal(await directory.host('own.example'), undefined)
  await server.query("update public.custom_domains set status = 'active'")
  directory.changed(tenant.id, ['own.example'])
  t.match(await directory.host('own.example'), { mode: 'event', bound: true, event: { id: event, slug: 'f27' } })
  t.same(await directory.event(tenant.id, 'f27'), { id: event, slug: 'f27' })
  t.equal(await directory.event(neighbour.id, 'f27'), undefined)
})
