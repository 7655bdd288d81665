import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { operatorToken, type Stores, type System, startSystem } from '@midsummer/local'
import t from 'tap'
import { GONE, openBooks, WHOLE } from './books.ts'
import { type Failpoint, startWire, type Wire } from './wire.ts'

const COMMITTED = /COMMIT\0/
const STORED = /"seq":\d+/

const before = (process: string, server: Failpoint['server'], said: RegExp): Failpoint => ({ process, server, said })
const after = (process: string, server: Failpoint['server'], said: RegExp, answered: RegExp): Failpoint => ({
  ...before(process, server, said),
  answered,
})
/** Before and after what is said. */
const around = (...point: Parameters<typeof after>): [Failpoint, Failpoint] => [
  before(point[0], point[1], point[2]),
  after(...point),
]
const commit = (process: string, what: string) =>
  around(process, 'postgres', new RegExp(`${what}[^]*commit\0`, 'i'), COMMITTED)
const publish = (process: string, subject: string) =>
  around(process, 'nats', new RegExp(`H?PUB ${subject.replaceAll('.', '\\.')}\\.`), STORED)
const acknowledge = (process: string, subject: string) =>
  before(process, 'nats', new RegExp(`PUB \\$JS\\.ACK\\.\\w+\\.${process}--${subject.replaceAll('.', '_')}\\.`))

/** Every commit, publish and acknowledgement of a birth; of the modules, which are alike, one is taken apart. */
const FAILPOINTS: [what: string, ...Failpoint[]][] = [
  ['what is announced is published', ...publish('admin', 'tenants.tenant.requested')],
  ['it is noted as published', ...commit('admin', 'published_at = now')],
  ['the schema is made', ...commit('admin-migrate', 'create schema')],
  ['the schema is told', ...publish('admin-migrate', 'tenants.schema.created')],
  ['the request is acknowledged', acknowledge('admin-migrate', 'tenants.tenant.requested')],
  ['the tables are made', ...commit('register-migrate', 'create table register_level')],
  ['the defaults are put in', ...commit('register-migrate', 'insert into "?register_event')],
  ['the ledger is written', ...commit('register-migrate', "'seeded'")],
  ['the schema’s message is acknowledged', acknowledge('register-migrate', 'tenants.schema.created')],
  ['the module is told', ...publish('register-migrate', 'tenants.module.ready')],
  ['the module is noted', ...commit('admin', "'ready', version")],
  ['the module’s message is acknowledged', acknowledge('admin', 'tenants.module.ready')],
]

t.test('a birth ends well, wherever somebody dies', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-faults-'))
  const wires: Wire[] = []
  let armed: Failpoint | undefined
  let died = Promise.withResolvers<void>()
  const kill = (point: Failpoint) => {
    armed = undefined
    system
      .kill(point.process)
      .then(() => system.start(point.process))
      .then(died.resolve, died.reject)
  }
  const cut = async (process: string, server: Failpoint['server'], url: string): Promise<string> => {
    const there = new URL(url)
    const waiting = () => (armed?.process === process && armed.server === server ? armed : undefined)
    const wire = await startWire(Number(there.port), waiting, kill)
    wires.push(wire)
    return url.replace(`:${there.port}`, `:${wire.port}`)
  }
  const wire = async (process: string, stores: Stores): Promise<Stores> => ({
    ...stores,
    postgresUrl: await cut(process, 'postgres', stores.postgresUrl),
    natsUrl: await cut(process, 'nats', stores.natsUrl),
  })
  const system: System = await startSystem({ folder, durable: false, wire })
  t.teardown(async () => {
    await system.stop()
    await Promise.all(wires.map((one) => one.stop()))
    await rm(folder, { recursive: true, force: true })
  })
  const books = openBooks(system, await operatorToken(system))
  t.teardown(() => books.end())
  const { request, remove, status, reach, counted, settled, rowsIn } = books

  const neighbour = await request('neighbour')
  t.equal(await reach(neighbour, 'active'), 'active')

  let born = 0
  for (const [what, ...points] of FAILPOINTS) {
    for (const point of points) {
      await t.test(`${what}: ${point.process} dies ${point.answered ? 'after' : 'before'} it`, async (t) => {
        born += 1
        const slug = `con${born}`
        died = Promise.withResolvers<void>()
        armed = point
        const id = await request(slug)
        const reached = await Promise.race([died.promise.then(() => true), delay(20_000, false, { ref: false })])
        armed = undefined
        t.ok(reached, 'the failpoint was reached')
        t.equal(await reach(id, 'active'), 'active')
        t.same(await settled(id, slug), WHOLE)
        t.same(await rowsIn(slug), { here: 1, there: 1 })
      })
    }
  }

  for (const point of commit('admin-migrate', 'drop schema')) {
    const when = point.answered ? 'after' : 'before'
    await t.test(`a removal: admin-migrate dies ${when} its commit`, async (t) => {
      const slug = `gone${when}`
      const id = await request(slug)
      t.equal(await reach(id, 'active'), 'active')
      t.same(await settled(id, slug), WHOLE)
      died = Promise.withResolvers<void>()
      armed = point
      await remove(slug, id)
      await died.promise
      const { domains: _, ...found } = await counted(id, slug)
      t.match(point.answered ? GONE : WHOLE, found, 'all of it is there, or nothing')
      await t.rejects(books.platform(`POST /api/admin/tenants/${id}/resume`), { message: /: 409 / })
      t.equal(await reach(id, 'deleted'), 'deleted')
      t.same(await counted(id, slug), GONE)
      await t.rejects(books.requestOnce(slug), { message: /: 409 / })
    })
  }

  await t.test('the neighbour is as it was', async (t) => {
    t.equal(await status(neighbour), 'active')
    t.same(await settled(neighbour, 'neighbour'), WHOLE)
  })
})
