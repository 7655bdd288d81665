import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { startPayments } from './stage.ts'

t.test('cash at a desk', async (t) => {
  const { at, here, there, balance, server } = await startPayments(t)
  type Ask = typeof here.cashier
  const write = (who: Ask, what: string, body: object, key: string = randomUUID()) =>
    who(what, body, { 'idempotency-key': key })
  const open = async (name: string = randomUUID(), float = 10_000) =>
    (await write(here.cashier, 'POST /drawers', { name, float })).body
  const cash = (drawer: string, reference: string, amount: number, key?: string) =>
    write(here.cashier, `POST /drawers/${drawer}/payments`, { domain: 'register', reference, amount }, key)
  const wantBack = async (reference: string, amount: number) =>
    (await write(here.treasurer, 'POST /refunds', { domain: 'register', reference, amount, reason: 'left' })).body
      .refunds[0]

  await t.test('whoever looks on as somebody else is named beside them', async (t) => {
    const { tenant, event } = here
    const [user, by] = [randomUUID(), randomUUID()]
    const looking = at({ tenant, event, user, by, scopes: ['payments:staff'] })
    const { id } = (await write(looking, 'POST /drawers', { name: 'Desk 0', float: 100 })).body
    const { movements } = (await here.cashier(`GET /drawers/${id}`)).body
    t.match(movements, [{ kind: 'float', actor: `person:${user} by person:${by}` }])
  })

  await t.test('a drawer from opening to closing', async (t) => {
    const drawer = await open('Desk 1')
    t.match(drawer, { name: 'Desk 1', currency: 'EUR', expected: 10_000, difference: null, closedAt: null })
    t.equal(
      (await write(here.cashier, 'POST /drawers', { name: 'desk 1', float: 0 })).body.code,
      'PAYMENTS_DRAWER_TAKEN',
    )
    const [reference, key] = [randomUUID(), randomUUID()]
    const paid = await cash(drawer.id, reference, 5_000, key)
    t.match(paid.body, { kind: 'payment', provider: 'cash', amount: 5_000, reference })
    t.same((await cash(drawer.id, reference, 5_000, key)).body, paid.body)
    t.equal(await balance(reference), 5_000)
    t.equal(
      (await write(here.cashier, `POST /drawers/${drawer.id}/drops`, { amount: 99_999 })).body.code,
      'PAYMENTS_DRAWER_SHORT',
    )
    t.equal(
      (await write(here.cashier, `POST /drawers/${drawer.id}/drops`, { amount: 8_000, note: 'safe' })).body.expected,
      7_000,
    )
    const closed = await write(here.cashier, `POST /drawers/${drawer.id}/closing`, { counted: 6_950 })
    t.match(closed.body, { expected: 7_000, difference: -50, closedAt: /Z$/ })
    t.equal((await cash(drawer.id, reference, 1)).body.code, 'PAYMENTS_DRAWER_CLOSED')
    t.same(
      (await here.cashier(`GET /drawers/${drawer.id}`)).body.movements.map(
        ({ kind, amount, domain, reference }: Record<string, unknown>) => [kind, amount, domain, reference],
      ),
      [
        ['float', 10_000, null, null],
        ['payment', 5_000, 'register', reference],
        ['drop', -8_000, null, null],
        ['difference', -50, null, null],
      ],
    )
  })

  await t.test('what was paid in cash goes back in cash: decided by one, paid out once by another', async (t) => {
    const drawer = await open()
    const reference = randomUUID()
    await cash(drawer.id, reference, 5_000)
    t.equal(
      (await write(here.cashier, 'POST /refunds', { domain: 'register', reference, amount: 1, reason: 'x' })).status,
      403,
    )
    const refund = await wantBack(reference, 2_000)
    t.match(refund, { state: 'desk' })
    const twice = await Promise.all(
      [1, 2].map(() => write(here.cashier, `POST /drawers/${drawer.id}/payouts`, { refund: refund.id })),
    )
    t.same(twice.map(({ status }) => status).sort(), [201, 409])
    t.equal(await balance(reference), 3_000)
    t.match((await here.cashier(`GET /refunds?reference=${reference}`)).body.refunds, [{ state: 'done' }])
    t.equal(
      (await write(here.treasurer, 'POST /refunds', { domain: 'register', reference, amount: 3_001, reason: 'x' })).body
        .code,
      'PAYMENTS_REFUND_TOO_MUCH',
    )
  })

  await t.test('the neighbour sees no drawer, and visitors see none', async (t) => {
    const drawer = await open()
    t.equal((await there.cashier(`GET /drawers/${drawer.id}`)).status, 404)
    t.same((await there.cashier('GET /drawers')).body, { drawers: [], next: null })
    t.equal((await here.visitor('GET /drawers')).status, 401)
    t.equal((await write(there.cashier, `POST /drawers/${drawer.id}/drops`, { amount: 1 })).status, 404)
    t.equal((await here.cashier('POST /drawers', { name: 'x', float: 0 })).body.code, 'IDEMPOTENCY_KEY_MISSING')
  })

  await t.test(
    'whatever is done at once, a drawer holds what its movements come to, and never less than nothing',
    async (t) => {
      const act = fc.record({
        kind: fc.constantFrom('payment', 'drop', 'close'),
        amount: fc.integer({ min: 1, max: 400 }),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
          const drawer = await open(undefined, 300)
          const answers = await Promise.all(
            acts.map(({ kind, amount }) =>
              kind === 'payment'
                ? cash(drawer.id, randomUUID(), amount)
                : kind === 'drop'
                  ? write(here.cashier, `POST /drawers/${drawer.id}/drops`, { amount })
                  : write(here.cashier, `POST /drawers/${drawer.id}/closing`, { counted: amount }),
            ),
          )
          const done = acts.filter((_, index) => answers[index]?.status === 201)
          const expected = done.reduce(
            (sum, { kind, amount }) => sum + (kind === 'payment' ? amount : kind === 'drop' ? -amount : 0),
            300,
          )
          const closings = done.filter(({ kind }) => kind === 'close')
          const { body } = await here.cashier(`GET /drawers/${drawer.id}`)
          t.equal(body.expected, expected)
          t.ok(expected >= 0)
          t.ok(closings.length <= 1)
          t.equal(body.difference, closings[0] ? closings[0].amount - expected : null)
          const entries = await server.query(
            'select coalesce(sum(e.amount), 0)::integer as sum from furrydelphia.payments_entry e join furrydelphia.payments_drawer_movement m on m.id::text = e.movement_ref where m.drawer_id = $1',
            [drawer.id],
          )
          const taken = done.filter(({ kind }) => kind === 'payment').reduce((sum, { amount }) => sum + amount, 0)
          t.same(entries, [{ sum: taken }])
        }),
        { numRuns: 15 },
      )
    },
  )
})
