import { setTimeout as delay } from 'node:timers/promises'
import type { TenantRef } from '@midsummer/contracts'
import { type Database, openDatabase, row, sql, type Tx } from '@midsummer/database'
import { hasPgBouncer, startTestDatabase, startTestPgBouncer, type TestDatabase } from '@midsummer/testing'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import Type from 'typebox'

// Hundreds of pieces of work of four tenants, begun at random moments over two connections, each ending in its own way.
// Whatever one leaves behind, the next would find; whatever it writes astray, the count at the end would show.

const Event = row(Type.Object({ slug: Type.String(), role: Type.String() }))
const slugs = (prefix = '') =>
  sql.type(Event)`
    select slug, current_user::text as role from register_event where starts_with(slug, ${prefix}) order by slug`
const add = (tx: Tx, slug: string) =>
  tx.query(sql.unsafe`
    insert into register_event (id, slug, name, state, time_zone, currency, told_by)
    values (uuidv7(), ${slug}, ${slug}, 'open', 'UTC', 'EUR', uuidv7())`)

const fail = () => sql.unsafe`select 1 / 0`
const expected = new Error('expected')

/** How a piece of work ends, and whether what it wrote stays: its row, and what it began without waiting. */
interface Ending {
  stays: boolean
  late?: number
  end: (tx: Tx, attempt: number, slug: string) => unknown
}
const endings: Record<string, Ending> = {
  commit: { stays: true, end: async () => undefined },
  slowly: { stays: true, end: () => delay(3) },
  throw: { stays: false, end: () => Promise.reject(expected) },
  'sql error': { stays: false, end: (tx) => tx.query(fail()) },
  'sql error, unnoticed': { stays: false, end: (tx) => tx.query(fail()).catch(() => undefined) },
  'no longer serialisable': {
    stays: true,
    end: async (_tx, attempt) => {
      if (attempt === 1) throw Object.assign(new Error('again'), { code: '40001' })
    },
  },
  timeout: {
    stays: false,
    end: async (tx) => {
      await tx.query(sql.unsafe`set local statement_timeout to '5ms'`)
      await tx.query(sql.unsafe`select pg_sleep(5)`)
    },
  },
  'nested, rolled back': {
    stays: true,
    end: (tx, _attempt, slug) =>
      tx
        .transaction(async (inner) => {
          await add(inner, `${slug} inner`)
          throw expected
        })
        .catch(() => undefined),
  },
  'not awaited': {
    stays: true,
    late: 3,
    end: async (tx, _attempt, slug) => {
      void tx.any(slugs())
      for (let late = 0; late < 3; late += 1) void add(tx, `${slug} late`)
    },
  },
  'after its end': {
    stays: true,
    end: async (tx, _attempt, slug) => {
      for (const pause of [0, 1, 5])
        delay(pause)
          .then(() => add(tx, `${slug} late`))
          .catch(() => undefined)
    },
  },
  'outlives its failure': {
    stays: false,
    end: (tx, _attempt, slug) =>
      Promise.all([tx.query(fail()), add(tx, `${slug} late`), add(tx, `${slug} late`), add(tx, `${slug} late`)]),
  },
}

const isolates = async (t: Test, server: TestDatabase, database: Database, runs: number) => {
  const tenants = [server.tenant, server.neighbour]
  for (const slug of ['third-con', 'fourth-con']) tenants.push(await server.addTenant(slug))
  const stayed = new Map<TenantRef, string[]>(tenants.map((tenant) => [tenant, []]))
  let count = 0

  const run = async (tenant: TenantRef, ending: string, pause: number): Promise<void> => {
    const ours = `${tenant.schema} `
    const role = `t_${tenant.id.slice(-12)}_register`
    const foreign = (rows: readonly { slug: string; role: string }[]) =>
      rows.filter((found) => !found.slug.startsWith(ours) || found.role !== role)
    await delay(pause)
    if (ending === 'read') return void t.same(foreign(await database.read(tenant, slugs())), [])
    if (ending === 'failing read') return void (await t.rejects(database.read(tenant, fail())))
    const { stays, late = 0, end } = endings[ending] ?? { stays: false, end: () => t.fail(ending) }
    count += 1
    const slug = `${ours}${count}`
    let attempt = 0
    const done = database.inTenant(tenant, async (tx) => {
      attempt += 1
      await add(tx, slug)
      t.same(foreign(await tx.any(slugs())), [])
      await end(tx, attempt, slug)
      return slug
    })
    if (stays) stayed.get(tenant)?.push(await done, ...Array.from({ length: late }, () => `${slug} late`))
    else await t.rejects(done)
  }

  const item = fc.record({
    tenant: fc.constantFrom(...tenants),
    ending: fc.constantFrom('read', 'failing read', ...Object.keys(endings)),
    pause: fc.integer({ min: 0, max: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 100, maxLength: 150 }), async (items) => {
      await Promise.all(items.map(({ tenant, ending, pause }) => run(tenant, ending, pause)))
    }),
    { numRuns: runs, endOnFailure: true },
  )
  for (const [tenant, slugs] of stayed) {
    const rows = await server.query(`select slug from ${tenant.schema}.register_event`)
    t.same(rows.map(({ slug }) => slug).sort(), slugs.sort(), `${tenant.schema} has its own rows and no others`)
  }
}

t.test('over two connections', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 2 })
  t.teardown(() => database.close())
  await isolates(t, server, database, 4)
})

t.test('with a part of the connections for each tenant', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register', size: 4, subPools: 2 })
  t.teardown(() => database.close())
  await isolates(t, server, database, 1)
})

const skip = hasPgBouncer() ? false : 'no PgBouncer: install it, or name it in MIDSUMMER_PGBOUNCER'
t.test('through PgBouncer in transaction mode, twenty connections on two', { skip }, async (t) => {
  const server = await startTestDatabase(t)
  const pooler = await startTestPgBouncer(t, server.url(), 2)
  const url = Object.assign(new URL(pooler.url), { username: 'midsummer_register', pathname: `/${server.name}` }).href
  const database = await openDatabase({ url, domain: 'register', size: 20 })
  t.teardown(() => database.close())
  await isolates(t, server, database, 4)
})
