import { randomUUID } from 'node:crypto'
import { paymentsMessages } from '@midsummer/contracts'
import { learnAccount } from '@midsummer/proofs'
import { hear } from '@midsummer/testing'
import t from 'tap'
import { expireOverdue } from '../src/orders/orders.ts'
import { subscriptions } from '../src/subscriptions.ts'
import { startShop } from './stage.ts'

const back = {
  title: { en: 'Shirt' },
  locale: 'en',
  sections: [
    {
      key: 'shirt',
      title: { en: 'Shirt' },
      fields: [
        {
          key: 'print',
          type: 'choice',
          label: { en: 'On the back' },
          required: true,
          options: [
            { value: 'plain', label: { en: 'Nothing' } },
            { value: 'name', label: { en: 'My name' }, price: 300, capacity: 3 },
          ],
        },
      ],
    },
  ],
}

t.test('an order', async (t) => {
  const { server, database, here, there, prove, item, order, pay } = await startShop(t)
  const shirt = await item('shirt', 2_000, [4, null], { most: 5, options: back })
  const mug = await item('mug', 0, [2], { position: 1 })
  const [small, large] = shirt.variants
  const proof = await prove(here.visitor, 'ash@example.org')
  const left = async () =>
    (await here.visitor('GET /items')).body.items.flatMap(({ variants }: { variants: { left: number }[] }) =>
      variants.map((one) => one.left),
    )
  const view = async ({ id, code }: { id: string; code: string }) =>
    (await here.visitor(`POST /orders/${id}/view`, { code })).body

  await t.test('is of items that have pictures', async (t) => {
    const put = (picture: string | null, who = here.organiser) => who(`PUT /items/${shirt.id}/picture`, { picture })
    t.equal((await put('data:image/png;base64,iVBORw==', here.counter)).status, 403)
    t.equal((await put('data:image/svg+xml;base64,iVBORw==')).status, 400)
    const { picture } = (await put('data:image/png;base64,iVBORw==')).body
    t.match(picture, /^[0-9a-f]{12}$/)
    const shown = await here.visitor(`GET /items/${shirt.id}/picture?${picture}`)
    t.match(shown, { status: 200, headers: { 'content-type': 'image/png' } })
    t.equal((await put(null)).body.picture, null)
    t.equal((await here.visitor(`GET /items/${shirt.id}/picture`)).status, 404)
  })

  await t.test('is a snapshot, held until it is paid, and then has a code for the counter', async (t) => {
    const { status, body } = await order(proof, [
      { variant: small.id, quantity: 2, options: { print: 'name' } },
      { variant: large.id, quantity: 1, options: { print: 'plain' } },
    ])
    t.equal(status, 201)
    t.match(body, { state: 'held', total: 6_600, balance: 6_600, pickupCode: null })
    const [waiting] = await server.query(
      "select data -> 'mail' as mail from platform.outbox where data -> 'mail' ->> 'template' = 'shop.held'",
    )
    t.match(waiting?.['mail'], {
      to: 'ash@example.org',
      until: body.expiresAt,
      data: { amount: 6_600, until: body.expiresAt, link: new RegExp(`/shop/orders/${body.id}#${body.code}$`) },
    })
    t.same(await left(), [2, null, 2])
    await pay(body.id, 6_600)
    const paid = await view(body)
    t.match(paid, { state: 'confirmed', balance: 0, pickupCode: /./, lines: [{ name: 'shirt, V0' }, {}] })
    t.same(
      paid.charges.map(({ name }: { name: string }) => name),
      ['shirt, V0', 'On the back: My name', 'shirt, V1 (On the back: Nothing)'],
    )
    const [mail] = await server.query(
      "select data -> 'mail' as mail from platform.outbox where data -> 'mail' ->> 'template' = 'shop.confirmation'",
    )
    t.match(mail?.['mail'], { to: 'ash@example.org', data: { code: paid.pickupCode, total: 6_600 } })
    await here.organiser(`PATCH /items/${shirt.id}/variants/${small.id}`, { name: 'Tiny', price: 1 })
    t.same(await view(body), paid, 'what was bought is a record of that moment')
    await here.organiser(`PATCH /items/${shirt.id}/variants/${small.id}`, { name: 'V0', price: 2_000 })
  })

  await t.test('that is wrong says where, and takes nothing', async (t) => {
    const before = await left()
    const wrong = await order(proof, [
      { variant: small.id, quantity: 1 },
      { variant: mug.variants[0].id, quantity: 1, options: { print: 'name' } },
      { variant: randomUUID(), quantity: 1 },
    ])
    t.equal(wrong.status, 400)
    t.same(
      wrong.body.errors.map(({ at }: { at: string }) => at),
      ['body/lines/0/options/print', 'body/lines/1/options', 'body/lines/2/variant'],
    )
    t.equal((await order(proof, [{ variant: large.id, quantity: 6, options: { print: 'plain' } }])).status, 400)
    t.match((await order(proof, [{ variant: large.id, quantity: 3, options: { print: 'plain' } }])).body, {
      code: 'SHOP_TOO_MANY',
    })
    const other = await prove(here.visitor, 'fern@example.org')
    const sold = await order(other, [{ variant: small.id, quantity: 3, options: { print: 'plain' } }])
    t.match(sold.body, { code: 'SHOP_SOLD_OUT', detail: 'shirt, V0 (On the back: Nothing)' })
    const named = await order(other, [{ variant: large.id, quantity: 2, options: { print: 'name' } }])
    t.equal(named.body.code, 'SHOP_OPTION_SOLD_OUT')
    t.equal((await order('nobody', [{ variant: large.id, quantity: 1 }])).status, 403)
    t.same(await left(), before)
  })

  await t.test('that is not paid in time gives its pieces back, and late money takes them again', async (t) => {
    const other = await prove(here.visitor, 'oak@example.org')
    const { body } = await order(other, [{ variant: small.id, quantity: 2, options: { print: 'plain' } }])
    t.same(await left(), [0, null, 2])
    await server.query(
      `update furrydelphia.shop_order set expires_at = now() - interval '2 minutes' where id = '${body.id}'`,
    )
    await database.inTenant(here.tenant, (tx) => expireOverdue(tx))
    t.same(await left(), [2, null, 2])
    t.equal((await view(body)).state, 'expired')
    await pay(body.id, 4_000)
    t.match(await view(body), { state: 'confirmed', pickupCode: /./ })
    t.same(await left(), [0, null, 2])
  })

  await t.test('is cancelled in part, and its money comes back by the rules', async (t) => {
    const fern = await prove(here.visitor, 'birch@example.org')
    const { body } = await order(fern, [{ variant: large.id, quantity: 3, options: { print: 'plain' } }])
    await pay(body.id, 6_000)
    const cancel = (fields: object) =>
      here.visitor(`POST /orders/${body.id}/cancellation`, { code: body.code, ...fields })
    t.equal((await cancel({})).body.code, 'SHOP_ORDER_NOT_CANCELLABLE')
    await here.organiser('PUT /rules', { holdMinutes: 30, cancelUntil: '2100-01-01T00:00:00Z', refundPercent: 50 })
    const some = await cancel({ pieces: [{ line: body.lines[0].id, quantity: 1 }] })
    t.match(some.body, { state: 'confirmed', total: 5_000, balance: -1_000, lines: [{ cancelled: 1 }] })
    t.equal((await cancel({ pieces: [{ line: body.lines[0].id, quantity: 3 }] })).body.code, 'SHOP_PIECES_NOT_LEFT')
    t.match((await cancel({})).body, { state: 'cancelled', total: 3_000, lines: [{ cancelled: 3 }] })
    const wanted = await server.query(
      "select (data -> 'refund' ->> 'amount')::integer as amount from platform.outbox where subject = 'shop.refund.wanted' order by position",
    )
    t.same(wanted, [{ amount: 1_000 }, { amount: 2_000 }])
  })

  await t.test('of whoever is signed in needs no proof and no code', async (t) => {
    const [user, other] = [randomUUID(), randomUUID()]
    const own = here.signedIn(user)
    const lines = [{ variant: large.id, quantity: 1, options: { print: 'plain' } }]
    const place = () => own('POST /orders', { lines }, { 'idempotency-key': randomUUID() })
    t.equal((await place()).status, 409, 'accounts has not told of them yet')
    for (const [id, email] of [
      [user, 'Pine@example.org'],
      [other, 'other@example.org'],
    ] as const)
      await database.inTenant(here.tenant, (tx) =>
        learnAccount(tx, { user: id, email, name: 'Pine', locale: 'en' }, randomUUID()),
      )
    const { body } = await place()
    t.match(body, { state: 'held', email: 'Pine@example.org' })
    t.equal((await own(`POST /orders/${body.id}/view`, {})).status, 200)
    t.equal((await here.signedIn(other)(`POST /orders/${body.id}/view`, {})).status, 404)
    t.equal((await here.visitor(`POST /orders/${body.id}/view`, {})).status, 404)
    t.match((await own('GET /orders/mine')).body, { orders: [{ id: body.id }], next: null })
    t.same((await here.signedIn(other)('GET /orders/mine')).body.orders, [])
    t.equal((await here.visitor('GET /orders/mine')).status, 401)
    t.match((await own(`POST /orders/${body.id}/cancellation`, {})).body, { state: 'cancelled' })
  })

  await t.test('over the counter is one against the same stock, for nobody in particular', async (t) => {
    const sale = (lines: object[], who = here.counter) =>
      who('POST /sales', { lines }, { 'idempotency-key': randomUUID() })
    t.equal((await sale([{ variant: mug.variants[0].id, quantity: 1 }], here.visitor)).status, 401)
    const { status, body } = await sale([{ variant: mug.variants[0].id, quantity: 2 }])
    t.equal(status, 201)
    t.match(body, { state: 'confirmed', email: null, pickupCode: /./ })
    t.equal((await sale([{ variant: mug.variants[0].id, quantity: 1 }])).body.code, 'SHOP_SOLD_OUT')
  })

  await t.test(
    'that nobody has paid is called off by whoever sells; a paid one by who may give money back',
    async (t) => {
      const sell = async () =>
        (
          await here.counter(
            'POST /sales',
            { lines: [{ variant: large.id, quantity: 1, options: { print: 'plain' } }] },
            { 'idempotency-key': randomUUID() },
          )
        ).body
      const callOff = (id: string, who = here.counter) => who(`POST /sales/${id}/cancellation`)
      const [unpaid, begun] = [await sell(), await sell()]
      t.match(await callOff(unpaid.id, here.visitor), { status: 401 })
      t.match(await callOff(unpaid.id, there.counter), { status: 404 })
      t.match(await callOff(unpaid.id), { status: 200, body: { state: 'cancelled', balance: 0 } })
      t.match(await callOff(unpaid.id), { status: 409, body: { code: 'SHOP_ORDER_NOT_CANCELLABLE' } })
      await pay(begun.id, 500)
      t.match(await callOff(begun.id), { status: 409, body: { code: 'SHOP_ORDER_NOT_CANCELLABLE' } })
      const withdraw = { reason: 'gone' }
      t.equal(
        (await here.counter(`POST /orders/${begun.id}/withdrawals`, withdraw, { 'idempotency-key': randomUUID() }))
          .status,
        403,
      )
    },
  )

  await t.test('that is paid after it was called off is a credit: payments are told, and it goes back', async (t) => {
    const lines = [{ variant: large.id, quantity: 1, options: { print: 'plain' } }]
    const key = () => ({ 'idempotency-key': randomUUID() })
    const paid = async (reference: string, id: string = randomUUID(), domain = 'shop') =>
      hear(database, subscriptions, here.tenant, paymentsMessages.entrySettled, {
        event: here.event.id,
        entry: {
          ...{ id, domain, reference, kind: 'payment', amount: 2_000, currency: 'EUR' },
          ...{ provider: 'test', at: new Date().toISOString() },
        },
      })
    const [wanted, off] = [
      (await here.counter('POST /sales', { lines }, key())).body,
      (await here.counter('POST /sales', { lines }, key())).body,
    ]
    t.equal((await here.counter(`POST /sales/${off.id}/cancellation`)).body.state, 'cancelled')
    const late = randomUUID()
    for (const entry of [late, late]) await paid(off.id, entry)
    await paid(wanted.id)
    await paid(randomUUID(), randomUUID(), 'register')
    t.same(
      await server.query("select data -> 'credit' as credit from platform.outbox where subject = 'shop.credit.arisen'"),
      [{ credit: { entry: late, reference: off.id } }],
    )
    const refund = (body: object, who = here.organiser) => who(`POST /orders/${off.id}/refunds`, body, key())
    t.equal((await refund({ reason: 'called off' }, here.counter)).status, 403)
    t.equal((await refund({ reason: 'called off' }, there.organiser)).status, 404)
    t.equal((await refund({ amount: 2_001, reason: 'called off' })).body.code, 'SALES_REFUND_TOO_LARGE')
    t.match(await refund({ reason: 'called off' }), { status: 201, body: { balance: -2_000, returning: 2_000 } })
    t.match(
      (
        await server.query(
          "select data -> 'refund' as refund from platform.outbox where subject = 'shop.refund.wanted' order by position",
        )
      ).at(-1),
      { refund: { reference: off.id, amount: 2_000 } },
    )
  })

  await t.test('leaves as a file, line by line, for who has the right', async (t) => {
    t.equal((await here.counter('GET /orders.csv')).status, 403)
    const { body, headers } = await here.organiser('GET /orders.csv')
    t.match(headers['content-type'], 'text/csv')
    const lines: string[] = body.trim().split('\r\n')
    t.match(lines[0], /^id,order,at,state,email,item,variant,name,quantity,/)
    t.match(lines[1], /,confirmed,ash@example.org,shirt,v0,"shirt, V0",2,0,0,0,"{""print"": ""name""}",4600,EUR$/)
    t.equal((await there.organiser('GET /orders.csv')).body.trim().split('\r\n').length, 1)
  })

  await t.test('is known to payments, which ask what money without a purpose was for', async (t) => {
    const [{ id } = { id: '' }] = (await here.counter('GET /orders')).body.orders
    const ask = (reference: string, domain = 'shop', tenant = here) =>
      hear(database, subscriptions, tenant.tenant, paymentsMessages.claimMade, {
        event: tenant.event.id,
        claim: { entry: randomUUID(), domain, reference },
      })
    await ask(id)
    await ask(randomUUID())
    await ask(id, 'register')
    await ask(id, 'shop', there)
    t.match(
      await server.query(
        `select data -> 'claim' ->> 'reference' as reference, data -> 'claim' ->> 'known' as known
         from platform.outbox where subject = 'shop.claim.answered' order by position`,
      ),
      [{ reference: id, known: 'true' }, { known: 'false' }, { reference: id, known: 'false' }],
    )
  })

  await t.test('is of hidden items too, for who knows of them', async (t) => {
    await here.organiser('POST /items', { slug: 'secret', name: 'Secret', visibility: 'hidden' })
    const seen = async (query: string, visitor = here.visitor) =>
      (await visitor(`GET /items${query}`)).body.items.map(({ slug }: { slug: string }) => slug)
    t.notOk((await seen('')).includes('secret'))
    t.ok((await seen('?slug=secret')).includes('secret'))
    t.same(await seen('?slug=secret', there.visitor), [])
  })

  await t.test('is nothing to the neighbour', async (t) => {
    t.same((await there.visitor('GET /items')).body, { items: [] })
    t.equal((await there.visitor(`GET /items/${shirt.id}/picture`)).status, 404)
    t.same((await there.counter('GET /orders')).body, { orders: [], next: null })
    const theirs = await prove(there.visitor, 'ash@example.org')
    t.equal((await order(theirs, [{ variant: large.id, quantity: 1 }], there.visitor)).status, 400)
  })

  await t.test('comes to no more than can be written down', async (t) => {
    const gold = await item('gold', 100_000_000, [null], { most: 1_000, position: 2 })
    const [bar] = gold.variants
    const buy = (quantity: number) => order(proof, [{ variant: bar.id, quantity }])
    t.match(await buy(22), { status: 400, body: { code: 'SALES_ORDER_TOO_LARGE' } })
    t.match(await buy(21), { status: 201, body: { total: 2_100_000_000 } })
  })
})
