import t from 'tap'
import { makeExample } from '../src/example/example.ts'
import { startVendors } from './stage.ts'

t.test('an example is the same for the same seed, made once, and not beside real people', async (t) => {
  const { server, database, here, there, draft, offerTables } = await startVendors(t)
  const run = async (tenant: typeof here.tenant, options: Record<string, string> = {}) => {
    const lines: string[] = []
    await makeExample.run({ database, tenant, options, environment: {}, print: (line) => void lines.push(line) })
    return lines
  }
  const books = () =>
    server.query(
      `select (select count(*)::integer from furrydelphia.vendors_application) as applications,
         (select md5(string_agg(id::text || code || state, '' order by id)) from furrydelphia.vendors_application) as same,
         (select count(*)::integer from furrydelphia.vendors_application where state = 'approved') as approved,
         (select sum(taken)::integer from furrydelphia.vendors_stock) as taken,
         (select count(*)::integer from furrydelphia.vendors_rating) as ratings`,
    )
  t.same(await run(here.tenant), ['2027: 120 dealers, 72 of them with a table on the floor'])
  const [made] = await books()
  t.match(made, { applications: 120, approved: 78, taken: 78, ratings: 464 })
  const { dealers } = (await here.visitor('GET /dealers')).body
  t.equal(new Set(dealers.map(({ table }: { table: string }) => table)).size, 72, 'every table is one dealer’s')
  const { figures } = (await here.organiser('GET /figures')).body
  t.same(
    new Set(figures.map(({ state }: { state: string }) => state)),
    new Set(['draft', 'submitted', 'approved', 'waitlisted', 'rejected', 'archived']),
  )
  const sum = (of: 'total' | 'paid') =>
    figures.reduce((all: number, figure: Record<typeof of, number>) => all + figure[of], 0)
  t.ok(sum('paid') > 0 && sum('paid') < sum('total'), 'what is only offered is not paid yet')
  t.same(await run(here.tenant), ['2027: stands already'])
  t.same(await books(), [made])

  t.same((await there.organiser('GET /applications')).body.applications, [], 'nothing is made at the neighbour’s')
  await draft(await offerTables())
  await t.rejects(run(here.tenant, { seed: '2' }), { message: /1 real people/ })
})
