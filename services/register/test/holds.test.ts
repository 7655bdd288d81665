import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { expireOverdue } from '../src/orders/orders.ts'
import { startRegister } from './stage.ts'

// Orders of one level, each step by somebody at a random moment and many at once: whatever happens, a place is taken by
// exactly those who hold it or have paid for it, and money is either for a place or a credit.

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('order', 'pay', 'pay twice', 'pay in two parts', 'run out', 'cancel'),
    /** Which of the orders, counted around. */
    which: fc.nat(20),
    people: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 5, maxLength: 25 },
)

t.test('a hold is paid or returned', async (t) => {
  const { server, database, here, prove, order, pay } = await startRegister(t)
  await here.organiser('PUT /rules', {
    holdMinutes: 30,
    mostPeople: 10,
    cancelUntil: '2100-01-01T00:00:00Z',
    refundPercent: 50,
  })
  const proof = await prove(here.visitor, 'ash@example.org')
  const schema = here.tenant.schema
  const PRICE = 1_000

  /** @throws what does not add up */
  const run = async (capacity: number, plan: { what: string; which: number; people: number }[]) => {
    const slug = `l-${randomUUID()}`
    const { body: level } = await here.organiser('POST /levels', { slug, name: 'Level', price: PRICE, capacity })
    // biome-ignore lint/suspicious/noExplicitAny: whatever was answered
    const orders: any[] = []
    const act = async ({ what, which, people }: (typeof plan)[number]) => {
      if (what === 'order') {
        const group = Array.from({ length: people }, (_, index) => ({ level: level.id, name: `Person ${index}` }))
        const { status, body } = await order(here.visitor, proof, group)
        if (status === 201) orders.push(body)
        else if (body.code !== 'REGISTER_LEVEL_FULL') throw new Error(`${status} ${body.code}`)
        return
      }
      const one = orders[which % Math.max(orders.length, 1)]
      if (!one) return
      if (what === 'pay') await pay(one.id, one.total)
      if (what === 'pay twice') await Promise.all([pay(one.id, one.total), pay(one.id, one.total)])
      if (what === 'pay in two parts') for (const part of [300, one.total - 300]) await pay(one.id, part)
      if (what === 'cancel') await here.visitor(`POST /orders/${one.id}/cancellation`, { code: one.code })
      if (what === 'run out') {
        await server.query(
          `update ${schema}.register_order set expires_at = now() - interval '2 minutes' where id = $1 and state = 'held'`,
          [one.id],
        )
        await database.inTenant(here.tenant, (tx) => expireOverdue(tx))
      }
    }
    for (let at = 0; at < plan.length; at += 4) await Promise.all(plan.slice(at, at + 4).map(act))

    const [stock] = await server.query(
      `select sum(taken)::integer as taken, count(*) filter (where taken > capacity)::integer as over
       from ${schema}.register_stock where pool = $1`,
      [`level:${level.id}`],
    )
    const [living] = await server.query(
      `select count(*)::integer as people from ${schema}.register_registration
       where level_id = $1 and state in ('held', 'registered')`,
      [level.id],
    )
    const wrong = await server.query(
      `select o.id, o.state, d.total, e.paid from ${schema}.register_order o
         cross join lateral (select coalesce(sum(quantity * unit_amount), 0)::integer as total
           from ${schema}.register_due where order_id = o.id) d
         cross join lateral (select coalesce(sum(amount), 0)::integer as paid
           from ${schema}.register_entry where order_id = o.id) e
       where o.id = any($1) and (
         (o.state = 'held' and e.paid >= d.total) or (o.state = 'confirmed' and e.paid < d.total)
         or exists (select from ${schema}.register_registration r where r.order_id = o.id and r.state <> (case o.state
           when 'confirmed' then 'registered' else o.state end)))`,
      [orders.map(({ id }) => id)],
    )
    if (stock?.['taken'] !== living?.['people'] || stock?.['over'] !== 0 || wrong.length > 0) {
      throw new Error(JSON.stringify({ stock, living, wrong }))
    }
  }
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 8 }), steps, run)

  await t.test('in any order, and many at once', () => fc.assert(property, { numRuns: 25 }))

  await t.test('and without the return it is found out', async (t) => {
    await server.query(
      `create function ${schema}.kept() returns trigger language plpgsql as
         'begin if new.taken < old.taken then new.taken := old.taken; end if; return new; end';
       create trigger kept before update on ${schema}.register_stock for each row execute function ${schema}.kept()`,
    )
    await t.rejects(fc.assert(property, { numRuns: 25 }), { message: /Property failed/ })
  })
})
