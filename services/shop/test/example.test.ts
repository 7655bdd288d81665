import t from 'tap'
import { makeExample } from '../src/example/example.ts'
import { startShop } from './stage.ts'

t.test('an example is the same for the same seed, made once, and not beside real people', async (t) => {
  const { server, database, here, there, prove, item, order } = await startShop(t)
  const run = async (tenant: typeof here.tenant, options: Record<string, string> = {}) => {
    const lines: string[] = []
    await makeExample.run({ database, tenant, options, environment: {}, print: (line) => void lines.push(line) })
    return lines
  }
  const books = () =>
    server.query(
      `select (select count(*)::integer from furrydelphia.shop_item) as items,
         (select count(*)::integer from furrydelphia.shop_order) as orders,
         (select md5(string_agg(id::text || pickup_code, '' order by id)) from furrydelphia.shop_order) as same,
         (select sum(taken)::integer from furrydelphia.shop_stock) as taken,
         (select sum(quantity)::integer from furrydelphia.shop_line) as sold,
         (select sum(amount)::integer from furrydelphia.shop_entry) as paid,
         (select sum(quantity * unit_amount)::integer from furrydelphia.shop_due) as owed`,
    )
  t.same(await run(here.tenant), ['2027: 40 items, and 900 orders of them'])
  const [made] = await books()
  t.match(made, { items: 40, orders: 900 })
  t.equal(made?.['taken'], made?.['sold'])
  t.equal(made?.['paid'], made?.['owed'])
  const { orders } = (await here.counter('GET /orders?unclaimed=true&limit=200')).body
  t.equal(orders.length, 200)
  t.same(await run(here.tenant), ['2027: stands already'])
  t.same(await books(), [made])
  await t.rejects(run(here.tenant, { event: '1999' }), { message: /no event 1999/ })

  t.same((await there.counter('GET /items/all')).body, { items: [] }, 'nothing is made at the neighbour’s')
  const { variants } = await item('badge', 0, [null])
  await order(await prove(here.visitor, 'ash@example.org'), [{ variant: variants[0].id, quantity: 1 }])
  await t.rejects(run(here.tenant, { seed: '2' }), { message: /1 real people/ })
})
