import fc from 'fast-check'
import t from 'tap'
import { startShop } from './stage.ts'

// One order and several counters, each step by somebody at a random moment and many at once: whatever happens, every
// piece is handed over, cancelled or waiting, and none of it twice.

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('scan', 'hand over', 'hand over some', 'let go', 'cancel'),
    counter: fc.constantFrom('left', 'middle', 'right'),
    pieces: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 8, maxLength: 30 },
)

t.test('a piece is handed over once', async (t) => {
  const { server, here, there, prove, item, order } = await startShop(t)
  const { variants } = await item('badge', 0, [null], { most: 1_000 })
  const proof = await prove(here.visitor, 'ash@example.org')
  const { schema } = here.tenant
  const { body: ours } = await order(proof, [{ variant: variants[0].id, quantity: 1 }])
  const scanned = await there.counter('POST /pickups', { code: ours.pickupCode, counter: 'left' })
  t.match(scanned, { status: 404, body: { code: 'SHOP_ORDER_UNKNOWN' } }, 'nor at the neighbour’s counter')

  /** @throws what does not add up */
  const run = async (quantity: number, plan: { what: string; counter: string; pieces: number }[]) => {
    const { body: bought } = await order(proof, [{ variant: variants[0].id, quantity }])
    const line = bought.lines[0].id
    let handed = 0
    let cancelled = 0
    let last: string | undefined
    const act = async ({ what, counter, pieces }: (typeof plan)[number]) => {
      const some = [{ line, quantity: pieces }]
      if (what === 'scan') {
        const { status, body } = await here.counter('POST /pickups', { code: bought.pickupCode, counter })
        if (status === 200) last = body.id
      }
      if (what === 'let go' && last) await here.counter(`POST /pickups/${last}/release`)
      if (what.startsWith('hand over') && last) {
        const all = what === 'hand over'
        const { status, body } = await here.counter(`POST /pickups/${last}/fulfilment`, all ? {} : { pieces: some })
        // What this terminal was told that it may give away.
        if (status === 200) for (const one of body.pieces) handed += one.quantity
        else if (status >= 500) throw new Error(body.code)
      }
      if (what === 'cancel') {
        const cancel = { reason: 'changed their mind', pieces: some }
        const key = { 'idempotency-key': crypto.randomUUID() }
        if ((await here.organiser(`POST /orders/${bought.id}/withdrawals`, cancel, key)).status === 201)
          cancelled += pieces
      }
    }
    for (let at = 0; at < plan.length; at += 4) await Promise.all(plan.slice(at, at + 4).map(act))
    const [row] = await server.query(`select handed, cancelled from ${schema}.shop_line where id = '${line}'`)
    if (handed + cancelled > quantity || row?.['handed'] !== handed || row?.['cancelled'] !== cancelled)
      throw new Error(JSON.stringify({ quantity, handed, cancelled, row }))
  }
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 6 }), steps, run)

  await t.test('in any order, at any counter', () => fc.assert(property, { numRuns: 20 }))

  await t.test('and without what counts the pieces it is found out', async (t) => {
    await server.query(
      `create function ${schema}.forgetful() returns trigger language plpgsql as
         'begin if new.handed > old.handed then new.handed := old.handed; end if; return new; end';
       create trigger forgetful before update on ${schema}.shop_line for each row execute function ${schema}.forgetful()`,
    )
    await t.rejects(fc.assert(property, { numRuns: 20 }), { message: /Property failed/ })
  })
})

t.test('400 clicks for 40 pieces', async (t) => {
  const { here, prove, item, order } = await startShop(t)
  const { variants } = await item('print', 0, [40], { most: 1 })
  const buyers = await Promise.all(Array.from({ length: 100 }, (_, index) => `buyer${index}@example.org`)).then(
    async (emails) => {
      const proofs: string[] = []
      for (const email of emails) proofs.push(await prove(here.visitor, email))
      return proofs
    },
  )
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, click) =>
      order(buyers[click % 100] ?? '', [{ variant: variants[0].id, quantity: 1 }]),
    ),
  )
  t.equal(answers.filter(({ status }) => status === 201).length, 40)
  const refused = new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))
  t.same([...refused].sort(), ['SHOP_SOLD_OUT', 'SHOP_TOO_MANY'])
})
