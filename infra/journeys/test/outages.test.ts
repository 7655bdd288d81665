import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { ask, bear, proveAddress } from '@midsummer/local'
import t, { type Test } from 'tap'
import { openBooks, WHOLE } from './books.ts'
import { startJourney, until } from './journey.ts'

/** The same seed kills the same processes, at the same moments as far as a machine can. */
const SEED = Number(process.env['MIDSUMMER_SEED'] ?? Date.now() % 1_000_000)
const BIRTHS = Number(process.env['MIDSUMMER_BIRTHS'] ?? 4)
const VICTIMS = ['gateway', 'admin', 'event', 'admin-migrate', 'event-migrate', 'register-migrate', 'payments-migrate']
const CAPACITY = 500

/** Numbers from 0 to 1 (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Refusal {
  status?: number
  headers?: Record<string, string>
  text?: string
}
/** What was refused, and how. */
const refusal = (asked: Promise<unknown>): Promise<Refusal> =>
  asked.then(
    () => ({}),
    (error: Refusal) => error,
  )

t.test('whatever is killed or away, what was promised is kept and nothing is done twice', async (t) => {
  t.comment(`MIDSUMMER_SEED=${SEED} MIDSUMMER_BIRTHS=${BIRTHS}`)
  const random = randomFrom(SEED)
  const { system, operator } = await startJourney(t)
  const books = openBooks(system, operator)
  t.teardown(() => books.end())
  /** Whatever comes, comes by itself. */
  const strike = async (victim: string) => {
    await system.kill(victim)
    system.start(victim)
  }

  /** A convention whose event is open, with a level that costs nothing. */
  const open = async (slug: string) => {
    const { token, tenant } = await bear(system, operator, { slug, name: slug, event: { slug: '2027', name: slug } })
    const host = `${slug}.localhost`
    const at = <Answer>(what: Parameters<typeof ask>[2], body?: object, key?: string) =>
      ask<Answer>(system.gateway, host, what, undefined, body, key)
    const staff = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
      ask<Answer>(system.gateway, host, what, token, body)
    const event = await at<{ id: string }>('GET /api/event/events/current')
    await staff(`PUT /api/event/events/${event.id}/state`, { state: 'open' })
    const level = await staff<{ id: string }>('POST /api/register/levels', {
      slug: 'guest',
      name: 'Guest',
      capacity: CAPACITY,
    })
    const proof = await proveAddress(system, host, `ash@${slug}.example`)
    const order = (key: string = randomUUID()) =>
      at<{ id: string }>('POST /api/register/orders', { proof, people: [{ level: level.id, name: 'Ash' }] }, key)
    // The event's opening reaches register by message.
    await until(async () => Boolean(await order()))
    const left = async () => (await at<{ levels: [{ left: number }] }>('GET /api/register/levels')).levels[0].left
    const figures = () => staff<{ registered: number }>(`GET /api/event/events/${event.id}/figures`)
    const orders = async () => {
      const [row] = await books.query(
        `select (select count(*)::integer from ${slug}.register_order) as orders,
           (select count(*)::integer from ${slug}.register_registration where state = 'registered') as living`,
      )
      return row
    }
    /** The books agree: orders, people, what is left, and what another domain was told. */
    const agrees = async (t: Test, count: number) => {
      t.same(await orders(), { orders: count, living: count })
      t.equal(await left(), CAPACITY - count)
      t.ok(await until(async () => (await figures()).registered === count), 'the other domain has heard of each')
    }
    return { tenant, at, order, orders, left, agrees }
  }
  const here = await open('furrydelphia')
  const there = await open('uproar')
  let count = 1

  await t.test(`${BIRTHS} births while processes die at random`, async (t) => {
    const slugs = Array.from({ length: BIRTHS }, (_, index) => `con${index}`)
    let over = false
    const killing = (async () => {
      for (let kills = 0; kills < 3 * BIRTHS && !over; kills += 1) {
        await delay(1_200 * random())
        const victim = VICTIMS[Math.floor(VICTIMS.length * random())] ?? 'admin'
        t.comment(`${victim} dies`)
        await strike(victim)
      }
    })()
    const born = await Promise.all(slugs.map(async (slug) => [slug, await books.request(slug)] as const))
    await Promise.all(born.map(([, id]) => books.reach(id, 'active')))
    over = true
    await killing
    // The last that was killed may be the gateway.
    t.ok(await until(async () => Boolean(await there.left())), 'all is up again')
    for (const [slug, id] of born) {
      const status = await books.reach(id, 'active')
      const reason = (await books.query('select reason from public.tenants where id = $1', [id]))[0]?.reason
      t.ok(status === 'active' || (status === 'failed' && reason), `${slug} is ${status}: ${reason ?? 'all is well'}`)
      if (status !== 'active') continue
      t.same(await books.settled(id, slug), WHOLE)
      t.same(await books.rowsIn(slug), { here: 1, there: 1 })
    }
    const orphans = await books.query(
      `select nspname as orphan from pg_namespace
       where nspname !~ '^(pg_.*|information_schema|public|platform|ext)$'
         and not exists (select from platform.schemas where schema_name = nspname)
       union all
       select rolname from pg_roles r where rolname like 't\\_%' and not exists (
         select from platform.schemas where rolname like 't\\_' || right(replace(tenant_id::text, '-', ''), 12) || '\\_%')`,
    )
    t.same(orphans, [])
    t.same(await books.settled(there.tenant, 'uproar'), WHOLE)
    await there.agrees(t, 1)
  })

  await t.test('register is killed in the middle of orders', async (t) => {
    const ORDERS = 60
    const answers = new Map<string, { id: string }>()
    const refused: Refusal[] = []
    let placed = 0
    const work = async () => {
      while (placed < ORDERS) {
        placed += 1
        const key = randomUUID()
        while (!answers.has(key)) {
          try {
            answers.set(key, await here.order(key))
          } catch (error) {
            refused.push(error as Refusal)
            await delay(50)
          }
        }
      }
    }
    let over = false
    const killing = (async () => {
      for (let kills = 0; !over || kills < 2; kills += 1) {
        await delay(300 + 700 * random())
        await strike('register')
        t.equal((await refusal(here.at('GET /api/event/events/current'))).status, undefined, 'the others answer')
        await until(async () => Boolean(await here.left()))
      }
    })()
    await Promise.all([work(), work(), work(), work()])
    over = true
    await killing
    t.comment(`${refused.length} refused on the way: ${[...new Set(refused.map(({ status }) => status))].join(', ')}`)
    for (const { status = 0, headers } of refused) {
      if (![502, 503].includes(status) || (status === 503 && !headers?.['retry-after']))
        t.fail(`refused with ${status}`)
    }
    t.equal(new Set([...answers.values()].map(({ id }) => id)).size, answers.size)
    count += answers.size
    await here.agrees(t, count)
    const repeated = await Promise.all([...answers.keys()].map(here.order))
    t.same(repeated, [...answers.values()], 'the same key is answered as it was')
    await here.agrees(t, count)
    await there.agrees(t, 1)
  })

  await t.test('PostgreSQL is away, and comes back', async (t) => {
    await Promise.all([here, there].map(({ left }) => left()))
    const keys = Array.from({ length: 8 }, () => randomUUID())
    const underWay = keys.map((key) => refusal(here.order(key)))
    await system.servers.down('postgres')
    await Promise.all(underWay)
    const key = randomUUID()
    const away = [here.left(), there.left(), here.order(key)]
    for (const { status, headers, text } of await Promise.all(away.map(refusal))) {
      t.equal(status, 503)
      t.match(headers?.['retry-after'], /^\d+$/)
      t.equal(JSON.parse(text ?? '{}').code, 'BUSY', 'the gateway knows the host, and its service says that it cannot')
    }
    const unknown = await refusal(ask(system.gateway, 'unknown.localhost', 'GET /api/register/levels'))
    t.equal(unknown.status, 503)
    t.match(unknown.headers?.['retry-after'], /^\d+$/)
    await system.servers.up('postgres')
    for (const each of [key, ...keys]) t.ok(await until(async () => Boolean(await here.order(each))))
    count += 1 + keys.length
    await here.agrees(t, count)
    await there.agrees(t, 1)
  })

  await t.test('Redis is away', async (t) => {
    await system.servers.down('redis')
    t.equal(await here.left(), CAPACITY - count)
    await here.order()
    count += 1
    t.equal((await refusal(ask(system.gateway, 'unknown.localhost', 'GET /api/register/levels'))).status, 404)
    await system.servers.up('redis')
    await here.agrees(t, count)
  })

  await t.test('NATS is away, and comes back without its disk', async (t) => {
    await system.servers.down('nats')
    for (let orders = 0; orders < 3; orders += 1) await here.order()
    count += 3
    t.equal(await here.left(), CAPACITY - count)
    await system.servers.up('nats', { wiped: true })
    await here.agrees(t, count)
    await there.agrees(t, 1)
  })

  await t.test('NATS loses its disk with what was said of a birth, before anyone heard it', async (t) => {
    await system.kill('admin-migrate')
    const id = await books.request('unheard')
    await system.kill('admin')
    system.start('admin-migrate')
    const unsaid = "select from platform.outbox where tenant_id = $1 and domain <> 'admin' and published_at is null"
    const told = async () => (await books.query(unsaid, [id])).length === 0
    t.same(await books.settled(id, 'unheard'), WHOLE)
    t.ok(await until(told))
    await system.servers.down('nats')
    await system.servers.up('nats', { wiped: true })
    t.equal(await books.status(id), 'provisioning')
    system.start('admin')
    t.equal(await books.reach(id, 'active'), 'active')
  })

  await t.test('a convention is taken away with all its tables, and its neighbour waits for nothing', async (t) => {
    const leaving = await books.request('leaving')
    t.equal(await books.reach(leaving, 'active'), 'active')
    /** The longest answer of each kind, in milliseconds. */
    const load = async (on: () => boolean) => {
      let worst = 0
      const timed = async (asked: () => Promise<unknown>) => {
        const began = performance.now()
        await asked()
        worst = Math.max(worst, performance.now() - began)
        await delay(20)
      }
      while (on()) {
        await timed(here.left)
        await timed(here.order)
        count += 1
      }
      return Math.round(worst)
    }
    const from = Date.now()
    const quiet = await load(() => Date.now() - from < 2_000)
    let going = true
    const busy = load(() => going)
    await books.remove('leaving', leaving)
    t.equal(await books.reach(leaving, 'deleted'), 'deleted')
    going = false
    t.comment(`at most ${quiet} ms while it is quiet, ${await busy} ms while the convention goes`)
    t.ok((await busy) < quiet + 5_000)
    await here.agrees(t, count)
    await there.agrees(t, 1)
  })
})
