import fc from 'fast-check'
import t from 'tap'
import { expireOverdue } from '../src/orders/orders.ts'
import { startShop } from './stage.ts'

// Orders of one variant, each step by somebody at a random moment and many at once: whatever happens, a piece is taken by
// exactly those who hold it, wait for it or have it, and all others can be bought.

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('order', 'order', 'pay', 'pay twice', 'run out', 'cancel', 'hand over', 'bring back'),
    /** Which of the orders, counted around. */
    which: fc.nat(20),
    pieces: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 5, maxLength: 25 },
)

t.test('a piece is sold once, and not kept from others', async (t) => {
  const { server, database, here, there, prove, item, order, pay } = await startShop(t)
  const { schema } = here.tenant
  const proof = await prove(here.visitor, 'ash@example.org')
  await here.organiser('PUT /rules', { holdMinutes: 30, cancelUntil: '2100-01-01T00:00:00Z', refundPercent: 50 })
  const once = () => ({ 'idempotency-key': crypto.randomUUID() })

  /** @throws what does not add up */
  const run = async (capacity: number, plan: { what: string; which: number; pieces: number }[]) => {
    const { id, variants } = await item(`i-${crypto.randomUUID()}`, 1_000, [capacity], { most: 1_000 })
    const [variant] = variants
    // biome-ignore lint/suspicious/noExplicitAny: whatever was answered
    const orders: any[] = []
    const buy = async (quantity: number) => {
      const { status, body } = await order(proof, [{ variant: variant.id, quantity }])
      if (status === 201) orders.push(body)
      else if (body.code !== 'SHOP_SOLD_OUT') throw new Error(`${status} ${body.code}`)
      return status === 201
    }
    const runOut = async (which: string[]) => {
      await server.query(
        `update ${schema}.shop_order set expires_at = now() - interval '2 minutes' where id = any($1) and state = 'held'`,
        [which],
      )
      await database.inTenant(here.tenant, (tx) => expireOverdue(tx))
    }
    const act = async ({ what, which, pieces }: (typeof plan)[number]) => {
      if (what === 'order') return buy(pieces)
      const one = orders[which % Math.max(orders.length, 1)]
      if (!one) return
      const some = [{ line: one.lines[0].id, quantity: pieces }]
      if (what === 'pay') await pay(one.id, one.total)
      if (what === 'pay twice') await Promise.all([pay(one.id, one.total), pay(one.id, one.total)])
      if (what === 'run out') await runOut([one.id])
      if (what === 'cancel') await here.visitor(`POST /orders/${one.id}/cancellation`, { code: one.code, pieces: some })
      if (what === 'hand over') {
        const { pickupCode } = (await here.counter(`GET /orders/${one.id}`)).body
        const { body } = await here.counter('POST /pickups', { code: pickupCode ?? 'none', counter: 'left' })
        await here.counter(`POST /pickups/${body.id}/fulfilment`, { pieces: some })
        await here.counter(`POST /pickups/${body.id}/release`)
      }
      if (what === 'bring back')
        await here.organiser(`POST /orders/${one.id}/returns`, { pieces: some, restock: true, reason: 'torn' }, once())
      return
    }
    for (let at = 0; at < plan.length; at += 4) await Promise.all(plan.slice(at, at + 4).map(act))

    const count = async () => {
      const [row] = await server.query(
        `select (select sum(taken) from ${schema}.shop_stock where pool = $1)::integer as taken,
           (select coalesce(sum(l.quantity - l.cancelled - l.returned), 0) from ${schema}.shop_line l
              join ${schema}.shop_order o on o.id = l.order_id
            where l.item_id = $2 and o.state in ('held', 'confirmed'))::integer as living`,
        [`item:${variant.id}`, id],
      )
      return { taken: Number(row?.['taken']), living: Number(row?.['living']) }
    }
    const before = await count()
    if (before.taken !== before.living || before.taken > capacity) throw new Error(JSON.stringify(before))
    // Once holds are over, what nobody has can be had: all of it, and not a piece more.
    await runOut(orders.map((one) => one.id))
    const { taken } = await count()
    for (let left = capacity - taken; left > 0; left -= 1) if (!(await buy(1))) throw new Error(`${left} are kept`)
    if (await buy(1)) throw new Error('one too many is sold')
  }
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 6 }), steps, run)

  await t.test('in any order, and many at once', () => fc.assert(property, { numRuns: 15 }))
  t.same((await there.visitor('GET /items')).body, { items: [] }, 'the neighbour has none of it to sell')

  await t.test('and without the return it is found out', async (t) => {
    await server.query(
      `create function ${schema}.kept() returns trigger language plpgsql as
         'begin if new.taken < old.taken then new.taken := old.taken; end if; return new; end';
       create trigger kept before update on ${schema}.shop_stock for each row execute function ${schema}.kept()`,
    )
    await t.rejects(fc.assert(property, { numRuns: 15 }), { message: /Property failed/ })
  })
})
