import { randomUUID } from 'node:crypto'
import { ask, bear, proveAddress } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever is answered
type Any = any

t.test('a family registers, pays, is welcomed and comes; money goes back the same way', async (t) => {
  const { system, operator } = await joinJourney()
  const [here, there] = await Promise.all(
    ['furrydelphia', 'uproar'].map(async (slug) => {
      const convention = { slug, name: slug, event: { slug: '2027', name: `${slug} 2027` } }
      const { token } = await bear(system, operator, convention)
      const host = `${slug}.localhost`
      const at = (what: Parameters<typeof ask>[2], body?: object, signed = false): Promise<Any> =>
        ask(system.gateway, host, what, signed ? token : undefined, body, randomUUID())
      return { host, at, staff: (what: Parameters<typeof ask>[2], body?: object) => at(what, body, true) }
    }),
  )
  if (!here || !there) throw new Error('no convention was born')
  const port = new URL(system.gateway).port

  for (const { host, at, staff } of [here, there]) {
    const event = await at('GET /api/event/events/current')
    await staff(`PUT /api/event/events/${event.id}/state`, { state: 'open' })
    const origin = `http://${host}:${port}`
    await staff('PUT /api/payments/accounts/test', { key: `test_${host.split('.')[0]}_key`, origin })
  }
  const adult = await here.staff('POST /api/register/levels', {
    slug: 'adult',
    name: 'Adult',
    price: 8_000,
    capacity: 10,
  })
  const child = await here.staff('POST /api/register/levels', { slug: 'child', name: 'Child', price: 2_000 })
  const shirt = await here.staff('POST /api/register/items', {
    slug: 'shirt',
    name: 'Shirt',
    price: 1_500,
    capacity: 3,
  })
  await here.staff('PUT /api/register/rules', {
    holdMinutes: 30,
    mostPeople: 5,
    cancelUntil: '2100-01-01T00:00:00Z',
    refundPercent: 50,
  })

  const place = async (email: string, people: object[]): Promise<Any> => {
    const proof = await proveAddress(system, here.host, email)
    let order: Any
    // The event's opening reaches register by message.
    await until(async () => {
      order = await here.at('POST /api/register/orders', { proof, people })
      return true
    })
    return order
  }
  const view = ({ id, code }: Any) => here.at(`POST /api/register/orders/${id}/view`, { code })
  const checkout = ({ id, code }: Any) => here.at(`POST /api/register/orders/${id}/checkout`, { code })
  /** What somebody does on the provider's page. */
  const decide = (url: string, act: 'pay' | 'decline', way = 'now') =>
    fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ act, way }) })
  const mails = async (to: string): Promise<Any> =>
    (await fetch(`${system.mailbox}/?to=${encodeURIComponent(to)}`, { headers: { accept: 'application/json' } })).json()

  let family: Any
  await t.test('declined, and paid at the second try', async (t) => {
    family = await place('ash@furrydelphia.example', [
      { level: adult.id, name: 'Ash', items: [{ item: shirt.id, quantity: 2 }] },
      { level: child.id, name: 'Twig' },
    ])
    t.match(family, { state: 'held', balance: 13_000, currency: 'EUR' })
    const first = await checkout(family)
    const declined = await decide(first.url, 'decline')
    t.equal(declined.status, 303)
    t.match(declined.headers.get('location'), `/orders/${family.id}`)
    t.match(await view(family), { state: 'held', balance: 13_000 })
    const second = await checkout(family)
    t.not(second.attempt, first.attempt)
    await decide(second.url, 'pay')
    await until(async () => (await view(family)).state === 'confirmed')
    t.match(await view(family), {
      balance: 0,
      paid: 13_000,
      people: [{ state: 'registered' }, { state: 'registered' }],
    })
    await t.rejects(checkout(family), { message: /SALES_ORDER_PAID/ })
  })

  await t.test('a mail welcomes them with the codes that the desk scans', async (t) => {
    const welcomed = (mail: Any) => mail.subject.startsWith('You are registered')
    await until(async () => (await mails('ash@furrydelphia.example')).some(welcomed))
    const welcome = (await mails('ash@furrydelphia.example')).find(welcomed)
    const { people } = await view(family)
    for (const { code } of people) t.ok(welcome.text.includes(code))
    t.ok(welcome.text.includes(`/orders/${family.id}#${family.code}`))
    const [found] = (await here.staff(`GET /api/register/registrations?code=${people[1].code}`)).registrations
    t.equal(found.name, 'Twig')
    await here.staff(`POST /api/register/registrations/${found.id}/check-in`)
    await t.rejects(here.staff(`POST /api/register/registrations/${found.id}/check-in`), { message: /: 409 / })
  })

  await t.test('who does not come gets back what the rules say, through the provider', async (t) => {
    const [ash] = family.people
    await here.at(`POST /api/register/orders/${family.id}/cancellation`, { code: family.code, people: [ash.id] })
    // Half of 8,000 and two shirts.
    await until(async () => (await view(family)).paid === 13_000 - 5_500)
    t.match(await view(family), { balance: 0, people: [{ state: 'cancelled' }, { state: 'registered' }] })
    const items = (await here.at('GET /api/register/items')).items
    t.equal(items[0].left, 3)
  })

  await t.test('a provider that tells twice, late and in disorder changes nothing', async (t) => {
    const orders = []
    for (const [index, way] of ['twice', 'late', 'reordered', 'failing'].entries()) {
      const order = await place(`oak${index}@furrydelphia.example`, [{ level: child.id, name: 'Oak' }])
      await decide((await checkout(order)).url, 'pay', way)
      orders.push(order)
    }
    const order = await place('elm@furrydelphia.example', [{ level: child.id, name: 'Elm' }])
    const { attempt, url } = await checkout(order)
    await decide(url, 'pay', 'lost')
    t.equal(
      (await here.at(`POST /api/payments/attempts/${attempt}/return`)).state,
      'paid',
      'who comes back is believed by nobody, and helped',
    )
    for (const order of orders) {
      await until(async () => (await view(order)).state === 'confirmed')
      t.match(await view(order), { paid: 2_000, balance: 0 })
    }
  })

  await t.test('and the neighbour has no money, no orders and no mail of it', async (t) => {
    t.same((await there.staff('GET /api/register/orders')).orders, [])
    t.same((await there.staff('GET /api/payments/entries')).entries, [])
    await t.rejects(there.at(`POST /api/register/orders/${family.id}/view`, { code: family.code }), {
      message: /: 404 /,
    })
    await t.rejects(here.at('GET /api/payments/entries'), { message: /: 401 / })
  })
})
