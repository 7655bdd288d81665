import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { startShop } from './stage.ts'

t.test('a pick-up', async (t) => {
  const { app, here, there, prove, item, order } = await startShop(t)
  const badge = await item('badge', 0, [null], { most: 100 })
  const [variant] = badge.variants
  const proof = await prove(here.visitor, 'ash@example.org')
  const bought = async (quantity: number) => (await order(proof, [{ variant: variant.id, quantity }])).body
  const scan = (code: string, counter = 'left', who = here.counter) => who('POST /pickups', { code, counter })
  const hand = (id: string, pieces?: object[]) =>
    here.counter(`POST /pickups/${id}/fulfilment`, pieces ? { pieces } : {})

  await t.test('is validated at one counter, and handed over once', async (t) => {
    const { pickupCode, id } = await bought(2)
    t.equal((await scan(pickupCode, 'left', here.visitor)).status, 401)
    t.equal((await scan(pickupCode, 'left', there.counter)).body.code, 'SHOP_ORDER_UNKNOWN')
    const { body } = await scan(pickupCode)
    t.match(body, { state: 'validated', counter: 'left', order: { lines: [{ quantity: 2, handed: 0 }] } })
    t.match((await scan(pickupCode, 'right')).body, { code: 'SHOP_PICKUP_ELSEWHERE', detail: 'left' })
    t.equal((await scan(pickupCode)).status, 200, 'the same counter may scan again')
    t.match((await hand(body.id)).body, { state: 'fulfilled', order: { lines: [{ handed: 2 }] } })
    t.match((await hand(body.id)).body, { code: 'SHOP_PICKED_UP', detail: /left, / })
    t.equal((await scan(pickupCode, 'right')).body.code, 'SHOP_PICKED_UP')
    t.match((await here.counter(`GET /orders/${id}/pickups`)).body.pickups, [{ state: 'fulfilled' }])
  })

  await t.test('in part leaves the rest waiting under the same code', async (t) => {
    const { pickupCode, id, lines } = await bought(3)
    const [line] = lines
    const first = (await scan(pickupCode)).body
    t.equal((await hand(first.id, [{ line: line.id, quantity: 4 }])).body.code, 'SHOP_PIECES_NOT_LEFT')
    await hand(first.id, [{ line: line.id, quantity: 1 }])
    const waiting = (await here.counter('GET /orders?unclaimed=true')).body.orders
    t.same(
      waiting.map((one: { id: string; waiting: number }) => [one.id, one.waiting]),
      [[id, 2]],
    )
    const second = (await scan(pickupCode, 'right')).body
    t.not(second.id, first.id)
    t.match((await here.counter(`POST /pickups/${second.id}/release`)).body, { state: 'pending' })
    t.equal((await hand(second.id)).body.code, 'SHOP_PICKUP_NOT_VALIDATED')
    await scan(pickupCode)
    t.match((await hand(second.id)).body, { order: { lines: [{ handed: 3 }] } })
    t.same((await here.counter('GET /orders?unclaimed=true')).body.orders, [])
    t.match(await countsOf(app), { 'shop.piece handed': 2 + 3, 'shop.order confirmed': 2 })
  })

  await t.test('of a cancelled order is none, and what was handed over can come back', async (t) => {
    const gone = await bought(1)
    const waiting = (await scan(gone.pickupCode)).body
    await here.visitor(`POST /orders/${gone.id}/cancellation`, { code: gone.code })
    await here.organiser(`POST /orders/${gone.id}/withdrawals`, { reason: 'torn' }, { 'idempotency-key': 'a' })
    t.equal((await hand(waiting.id)).status, 409)
    t.equal((await scan(gone.pickupCode)).body.code, 'SALES_ORDER_ENDED')

    const back = await bought(2)
    const { id } = (await scan(back.pickupCode)).body
    await hand(id)
    const taken = async () => (await here.counter('GET /items/all')).body.items[0].variants[0].taken
    const before = await taken()
    const come = (quantity: number, key: string, who = here.organiser) =>
      who(
        `POST /orders/${back.id}/returns`,
        { pieces: [{ line: back.lines[0].id, quantity }], restock: true, reason: 'too small' },
        { 'idempotency-key': key },
      )
    t.equal((await come(1, 'b', here.counter)).status, 403, 'money goes back by right alone')
    t.match((await come(1, 'c')).body, { lines: [{ handed: 2, returned: 1 }] })
    t.equal(await taken(), before - 1)
    t.equal((await come(2, 'd')).body.code, 'SHOP_PIECES_NOT_LEFT')
  })
})
