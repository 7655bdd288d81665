import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ask, operatorToken, type Stores, type System, startSystem } from '@midsummer/local'
import { Client } from 'pg'
import t from 'tap'
import { type Failpoint, startWire, type Wire } from './wire.ts'

const MODULES = ['event', 'notifications', 'payments', 'register']
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
  const books = new Client({ connectionString: system.servers.postgresUrl.replace(/postgres$/, 'midsummer') })
  await books.connect()
  t.teardown(async () => {
    await books.end()
    await system.stop()
    await Promise.all(wires.map((one) => one.stop()))
    await rm(folder, { recursive: true, force: true })
  })
  const operator = await operatorToken(system)
  const platform = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, 'platform.localhost', what, operator, body)
  const once = (slug: string) =>
    platform<{ id: string }>('POST /api/admin/tenants', {
      ...{ slug, name: slug, ownerEmail: 'o@example.org', event: { slug: '2027', name: slug } },
    })
  const request = async (slug: string): Promise<string> => {
    for (let waited = 0; ; waited += 100) {
      try {
        return (await once(slug)).id
      } catch (error) {
        // The answer may be lost with who died, and the convention asked for all the same.
        const { rows } = await books.query('select id from public.tenants where slug = $1', [slug])
        if (rows[0]) return rows[0].id
        if (waited > 10_000) throw error
        await delay(100)
      }
    }
  }
  const status = async (id: string): Promise<string> => {
    const { rows } = await books.query('select status from public.tenants where id = $1', [id])
    return rows[0].status
  }
  const reach = async (id: string, wanted: string) => {
    for (let waited = 0; waited < 30_000 && (await status(id)) !== wanted; waited += 50) await delay(50)
    return status(id)
  }
  /** All that there is of a convention, counted: what a birth leaves behind once. */
  const counted = async (id: string, slug: string) => {
    const short = id.replaceAll('-', '').slice(-12)
    const { rows } = await books.query(
      `select (select count(*)::integer from pg_namespace where nspname = $2) as schemas,
         (select count(*)::integer from platform.schemas where tenant_id = $1) as known,
         (select count(*)::integer from public.domains where tenant_id = $1) as domains,
         (select count(*)::integer from platform.failures where schema_name = $2) as failures,
         array(select right(rolname, -15)::text from pg_roles where rolname like $3 order by 1) as roles,
         array(select domain from platform.ledger where schema_name = $2 and version = 0 order by 1) as seeded`,
      [id, slug, `t\\_${short}\\_%`],
    )
    return rows[0]
  }
  /** The ledger is written after the module was told: a moment may lie between, or a crash and the next look. */
  const settled = async (id: string, slug: string) => {
    for (let waited = 0; waited < 20_000; waited += 50) {
      const found = await counted(id, slug)
      if (found.seeded.length === MODULES.length) return found
      await delay(50)
    }
    return counted(id, slug)
  }
  const whole = { schemas: 1, known: 1, domains: 2, failures: 0, roles: MODULES, seeded: MODULES }
  const gone = { schemas: 0, known: 0, domains: 0, failures: 0, roles: [], seeded: [] }
  const rowsIn = async (slug: string) => {
    const { rows } = await books.query(
      `select (select count(*)::integer from ${slug}.event_event) as here, (select count(*)::integer from ${slug}.register_event) as there`,
    )
    return rows[0]
  }

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
        t.same(await settled(id, slug), whole)
        t.same(await rowsIn(slug), { here: 1, there: 1 })
      })
    }
  }

  const remove = async (slug: string, id: string) => {
    await platform(`DELETE /api/admin/tenants/${id}`, { name: slug })
    await books.query('update public.tenants set delete_after = now() where id = $1', [id])
  }

  for (const point of commit('admin-migrate', 'drop schema')) {
    const when = point.answered ? 'after' : 'before'
    await t.test(`a removal: admin-migrate dies ${when} its commit`, async (t) => {
      const slug = `gone${when}`
      const id = await request(slug)
      t.equal(await reach(id, 'active'), 'active')
      died = Promise.withResolvers<void>()
      armed = point
      await remove(slug, id)
      await died.promise
      await t.rejects(platform(`POST /api/admin/tenants/${id}/resume`), { message: /: 409 / })
      t.equal(await reach(id, 'deleted'), 'deleted')
      t.same(await counted(id, slug), gone)
      await t.rejects(once(slug), { message: /: 409 / })
    })
  }

  await t.test('the neighbour is as it was', async (t) => {
    t.equal(await status(neighbour), 'active')
    t.same(await settled(neighbour, 'neighbour'), whole)
  })
})
