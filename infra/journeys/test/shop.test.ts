import { randomUUID } from 'node:crypto'
import { ask, bear } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever is answered
type Any = any

t.test('a cart is paid, handed over at two counters, and a piece of it comes back', async (t) => {
  const { system, operator } = await joinJourney()
  const [here, there] = await Promise.all(
    ['oakmoot', 'ashmoot'].map(async (slug) => {
      const convention = { slug, name: slug, event: { slug: '2027', name: `${slug} 2027` } }
      const { token } = await bear(system, operator, convention)
      const host = `${slug}.localhost`
      const at = (what: Parameters<typeof ask>[2], body?: object, signed = false): Promise<Any> =>
        ask(system.gateway, host, what, signed ? token : undefined, body, randomUUID())
      return { host, at, staff: (what: Parameters<typeof ask>[2], body?: object) => at(what, body, true) }
    }),
  )
  if (!here || !there) throw new Error('no convention was born')
  const mails = async (to: string): Promise<Any> =>
    (await fetch(`${system.mailbox}/?to=${encodeURIComponent(to)}`, { headers: { accept: 'application/json' } })).json()

  for (const { host, at, staff } of [here, there]) {
    const event = await at('GET /api/event/events/current')
    await staff(`PUT /api/event/events/${event.id}/state`, { state: 'open' })
    const origin = `http://${host}:${new URL(system.gateway).port}`
    await staff('PUT /api/payments/accounts/test', { key: `test_${host.split('.')[0]}_key`, origin })
  }
  const item = await here.staff('POST /api/shop/items', { slug: 'shirt', name: 'Shirt' })
  const {
    variants: [variant],
  } = await here.staff(`POST /api/shop/items/${item.id}/variants`, {
    slug: 'large',
    name: 'Large',
    price: 2_000,
    capacity: 4,
  })
  const left = async () => (await here.at('GET /api/shop/items')).items[0].variants[0].left
  const view = ({ id, code }: Any) => here.at(`POST /api/shop/orders/${id}/view`, { code })
  const paid = async ({ id, code }: Any, act: 'pay' | 'decline') => {
    const { url } = await here.at(`POST /api/shop/orders/${id}/checkout`, { code })
    return fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ act, way: 'now' }) })
  }

  let order: Any
  await t.test('declined, and paid at the second try; a mail brings the code', async (t) => {
    const { id } = await here.at('POST /api/shop/proofs', { email: 'ash@oakmoot.example' })
    await until(async () => (await mails('ash@oakmoot.example')).length > 0)
    const code = (await mails('ash@oakmoot.example'))[0].subject.slice(0, 6)
    const { proof } = await here.at(`POST /api/shop/proofs/${id}/answer`, { code })
    await until(async () => {
      order = await here.at('POST /api/shop/orders', { proof, lines: [{ variant: variant.id, quantity: 3 }] })
      return true
    })
    t.match(order, { state: 'held', balance: 6_000, pickupCode: null })
    t.equal(await left(), 1)
    const declined = await paid(order, 'decline')
    t.match(declined.headers.get('location'), `/shop/orders/${order.id}`)
    await paid(order, 'pay')
    await until(async () => (await view(order)).state === 'confirmed')
    order = { ...(await view(order)), code: order.code }
    await until(async () => (await mails('ash@oakmoot.example'))[0].text.includes(order.pickupCode))
    await t.rejects(paid(order, 'pay'), { message: /SALES_ORDER_PAID/ })
  })

  const scan = (counter: string, who = here) => who.staff('POST /api/shop/pickups', { code: order.pickupCode, counter })
  const hand = ({ id }: Any, quantity?: number) =>
    here.staff(
      `POST /api/shop/pickups/${id}/fulfilment`,
      quantity ? { pieces: [{ line: order.lines[0].id, quantity }] } : {},
    )

  await t.test('of two counters with one code one hands over; the other has the rest', async (t) => {
    const both = await Promise.allSettled([scan('left'), scan('right')])
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const [second] = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    t.match(second, /SHOP_PICKUP_ELSEWHERE/)
    const handed = await Promise.allSettled([hand(first, 2), hand(first, 2)])
    t.equal(handed.filter(({ status }) => status === 'fulfilled').length, 1)
    t.equal((await here.staff('GET /api/shop/orders?unclaimed=true')).orders[0].waiting, 1)
    await hand(await scan(first.counter === 'left' ? 'right' : 'left'))
    await t.rejects(scan('left'), { message: /SHOP_PICKED_UP/ })
    t.match(await view(order), { lines: [{ handed: 3, returned: 0 }] })
  })

  await t.test('a piece comes back, is on sale again, and its money goes the way it came', async (t) => {
    await here.staff(`POST /api/shop/orders/${order.id}/returns`, {
      pieces: [{ line: order.lines[0].id, quantity: 1 }],
      percent: 50,
      restock: true,
      reason: 'too small',
    })
    t.equal(await left(), 2)
    await until(async () => (await view(order)).balance === 0)
    t.match(await view(order), { total: 5_000, paid: 5_000, lines: [{ returned: 1 }] })
    const { entries } = await here.staff(`GET /api/payments/entries?reference=${order.id}`)
    t.same(entries.map(({ amount }: Any) => amount).toSorted(), [-1_000, 6_000])
  })

  await t.test('the same stock is sold over the counter for cash', async (t) => {
    const drawer = await here.staff('POST /api/payments/drawers', { name: 'Till', float: 5_000 })
    const sale = await here.staff('POST /api/shop/sales', { lines: [{ variant: variant.id, quantity: 2 }] })
    t.equal(await left(), 0)
    await here.staff(`POST /api/payments/drawers/${drawer.id}/payments`, {
      domain: 'shop',
      reference: sale.id,
      amount: 4_000,
      note: '',
    })
    await until(async () => (await here.staff(`GET /api/shop/orders/${sale.id}`)).state === 'confirmed')
    const { pickupCode } = await here.staff(`GET /api/shop/orders/${sale.id}`)
    t.match(await here.staff('POST /api/shop/pickups', { code: pickupCode, counter: 'left' }), { state: 'validated' })
  })

  await t.test('and the neighbour sees none of it', async (t) => {
    await t.rejects(scan('left', there), { message: /SHOP_ORDER_UNKNOWN/ })
    await t.rejects(there.at(`POST /api/shop/orders/${order.id}/view`, { code: order.code }), {
      message: /SHOP_ORDER_UNKNOWN/,
    })
    t.same(await there.staff('GET /api/shop/orders'), { orders: [], next: null })
    t.same(await there.at('GET /api/shop/items'), { items: [] })
  })
})
