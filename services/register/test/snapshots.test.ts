import { randomUUID } from 'node:crypto'
import { roleOf } from '@midsummer/contracts'
import fc from 'fast-check'
import t from 'tap'
import { startRegister } from './stage.ts'

// What organisers and staff do after somebody has bought something, in any order: prices, names, forms, corrections, money.

const number = fc.nat(50)
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('level', 'item', 'form', 'correct', 'exchange', 'line', 'pay', 'cancel', 'check in'),
    which: number,
    value: number,
  }),
  { minLength: 3, maxLength: 12 },
)

t.test('what was bought is a record of that moment', async (t) => {
  const { server, here, prove, order, pay } = await startRegister(t)
  const schema = here.tenant.schema
  const proof = await prove(here.visitor, 'ash@example.org')
  const { body: level } = await here.organiser('POST /levels', { slug: 'guest', name: 'Guest', price: 5_000 })
  const { body: item } = await here.organiser('POST /items', { slug: 'mug', name: 'Mug', price: 800 })
  const ask = async (price: number) => {
    const options = ['bus', 'car'].map((value) => ({
      value,
      label: { en: `${value} ${price}` },
      price,
      capacity: 1_000,
    }))
    const fields = [{ key: 'way', type: 'choice', label: { en: 'Way' }, options }]
    const sections = [{ key: 'you', title: { en: 'You' }, fields }]
    await here.organiser('PUT /forms/registration', { definition: { title: { en: 'Form' }, locale: 'en', sections } })
    await here.organiser('POST /forms/registration/publication')
  }
  await ask(300)

  /** Orders with everything that was written down of them when they were placed. */
  const written = (ids: string[]) =>
    server.query(
      `select r.id, r.snapshot, r.level_id, r.code, r.created_at, s.version, s.at,
         (select jsonb_agg(to_jsonb(d) order by d.id) from ${schema}.register_due d where d.part_id = r.id
           and d.created_at = r.created_at) as dues
       from ${schema}.register_registration r left join ${schema}.register_submission s on s.reference = r.id
       where r.order_id = any($1) order by r.id`,
      [ids],
    )

  const run = async (plan: { what: string; which: number; value: number }[]) => {
    // biome-ignore lint/suspicious/noExplicitAny: whatever was answered
    const orders: any[] = []
    for (const way of ['bus', 'car']) {
      const items = [{ item: item.id, quantity: 2 }]
      orders.push((await order(here.visitor, proof, [{ level: level.id, name: 'Ash', answers: { way }, items }])).body)
    }
    const ids = orders.map(({ id }) => id)
    const before = await written(ids)
    const act = (one: (typeof orders)[number], what: string, value: number): Promise<unknown> => {
      const person = `/registrations/${one.people[0].id}`
      const key = { 'idempotency-key': randomUUID() }
      if (what === 'level') return here.organiser(`PATCH /levels/${level.id}`, { name: `Guest ${value}`, price: value })
      if (what === 'item') return here.organiser(`PATCH /items/${item.id}`, { name: `Mug ${value}`, price: value })
      if (what === 'form') return ask(value)
      if (what === 'correct')
        return here.organiser(`PATCH ${person}`, { name: `Ash ${value}`, email: 'oak@example.org' })
      if (what === 'exchange')
        return here.organiser(`PATCH ${person}`, { answers: { way: value % 2 === 0 ? 'bus' : null } })
      if (what === 'line')
        return here.organiser(`POST /orders/${one.id}/dues`, { name: 'Line', amount: value - 25, reason: 'x' }, key)
      if (what === 'pay') return pay(one.id, one.total)
      if (what === 'cancel') return here.organiser(`POST ${person}/cancellation`, { reason: 'x', percent: value })
      return here.desk(`POST ${person}/check-in`)
    }
    for (const { what, which, value } of plan) await act(orders[which % orders.length], what, value)
    const after = await written(ids)
    if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error(JSON.stringify({ before, after }))
  }
  const property = fc.asyncProperty(steps, run)

  await t.test('whatever happens later', () => fc.assert(property, { numRuns: 12 }))

  await t.test('also to a service that would rewrite it', async (t) => {
    await server.query(
      `create function ${schema}.rewrite() returns trigger language plpgsql as $$ begin
         update register_registration set snapshot = jsonb_set(snapshot, '{level,name}', to_jsonb(new.name))
         where level_id = new.id;
         return new; end $$;
       create trigger rewrite after update on ${schema}.register_level for each row execute function ${schema}.rewrite()`,
    )
    const { status } = await here.organiser(`PATCH /levels/${level.id}`, { name: 'Rewritten' })
    t.equal(status, 500, 'the database lets nobody')
    await fc.assert(property, { numRuns: 4 })
  })

  await t.test('and without that guard it is found out', async (t) => {
    await server.query(`grant update on ${schema}.register_registration to ${roleOf(here.tenant.id, 'register')}`)
    await t.rejects(fc.assert(property, { numRuns: 25, endOnFailure: true }), { message: /Property failed/ })
  })
})
