import { randomUUID } from 'node:crypto'
import { learnAccount } from '@midsummer/proofs'
import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { expireOverdue } from '../src/orders/orders.ts'
import { startRegister } from './stage.ts'

const sizes = {
  title: { en: 'Shirt' },
  locale: 'en',
  sections: [
    {
      key: 'shirt',
      title: { en: 'Shirt' },
      fields: [
        {
          key: 'size',
          type: 'choice',
          label: { en: 'Size' },
          required: true,
          options: [
            { value: 'm', label: { en: 'M' }, capacity: 2 },
            { value: 'xl', label: { en: 'XL' }, price: 300 },
          ],
        },
      ],
    },
  ],
}

t.test('an order', async (t) => {
  const { app, server, database, here, there, prove, order, pay, view, told } = await startRegister(t)
  const add = async (what: string, fields: object) => (await here.organiser(`POST /${what}`, fields)).body
  const guest = await add('levels', { slug: 'guest', name: 'Guest', price: 5_000, capacity: 9 })
  const shirt = await add('items', {
    slug: 'shirt',
    name: 'Shirt',
    price: 2_000,
    capacity: 10,
    most: 3,
    options: sizes,
  })
  const patron = await add('levels', { slug: 'patron', name: 'Patron', price: 9_000, includes: [shirt.id] })
  const proof = await prove(here.visitor, 'ash@example.org')
  const left = async (): Promise<number[]> => {
    const { levels } = (await here.visitor('GET /levels')).body
    const { items } = (await here.visitor('GET /items')).body
    return [...levels, ...items].map((one: { left: number }) => one.left)
  }
  const overdue = async (id: string) => {
    await server.query(
      `update furrydelphia.register_order set expires_at = now() - interval '2 minutes' where id = $1`,
      [id],
    )
    await database.inTenant(here.tenant, (tx) => expireOverdue(tx))
  }

  await t.test(
    'of a family is one order, held until it is paid, and then confirmed with a code for each',
    async (t) => {
      const { status, body } = await order(here.visitor, proof, [
        { level: guest.id, name: 'Ash' },
        {
          level: patron.id,
          name: 'Fern',
          items: [
            { item: shirt.id, quantity: 1, options: { size: 'm' } },
            { item: shirt.id, quantity: 2, options: { size: 'xl' } },
          ],
        },
      ])
      t.equal(status, 201)
      // 5,000 + 9,000 + one shirt that comes with the level + two of 2,000, and twice 300 for their size
      t.match(body, {
        state: 'held',
        total: 18_600,
        paid: 0,
        balance: 18_600,
        people: [{ code: null }, { code: null }],
      })
      t.match(body.expiresAt, /^\d{4}-/)
      const mailed = (await told('register.mail.wanted')).at(-1)?.mail
      t.match(mailed, {
        template: 'register.held',
        to: 'ash@example.org',
        until: body.expiresAt,
        data: { amount: 18_600, currency: 'EUR', until: body.expiresAt },
      })
      t.match(mailed.data.link, new RegExp(`/orders/${body.id}#${body.code}$`))
      t.equal((await here.desk(`POST /orders/${body.id}/mails`)).status, 201)
      t.match(
        (await told('register.mail.wanted')).at(-1)?.mail,
        { ...mailed, id: String },
        'once more, for who lost it',
      )
      t.same(await left(), [8, null, 7])
      const held = (await here.desk('GET /registrations?state=held')).body.registrations
      t.equal((await here.desk(`POST /registrations/${held[0].id}/check-in`)).body.code, 'REGISTER_REGISTRATION_UNPAID')

      await pay(body.id, 18_000)
      t.match(await view(body), { state: 'held', balance: 600 })
      t.equal(
        (await told('register.mail.wanted')).filter(({ mail }) => mail.template === 'register.confirmation').length,
        0,
      )
      await pay(body.id, 600)
      const paid = await view(body)
      t.match(paid, {
        state: 'confirmed',
        balance: 0,
        expiresAt: null,
        people: [{ state: 'registered' }, { code: /./ }],
      })
      const [mail] = (await told('register.mail.wanted')).filter(
        ({ mail }) => mail.template === 'register.confirmation',
      )
      t.match(mail.mail, {
        to: 'ash@example.org',
        data: { total: 18_600, people: [{ name: 'Ash' }, { name: 'Fern' }] },
      })
      t.match(mail.mail.data.link, new RegExp(`/orders/${body.id}#${body.code}$`))
      t.equal((await told('register.registration.created')).length, 2)

      await here.organiser(`PATCH /levels/${guest.id}`, { name: 'Renamed', price: 1 })
      t.same(await view(body), paid, 'what was bought is a record of that moment')
      await here.organiser(`PATCH /levels/${guest.id}`, { name: 'Guest', price: 5_000 })
    },
  )

  await t.test('that is wrong says where, and takes nothing', async (t) => {
    const before = await left()
    const wrong = await order(here.visitor, proof, [
      { level: guest.id, name: 'Ash', answers: { what: 1 } },
      { level: patron.id, name: 'Fern', items: [{ item: shirt.id, quantity: 4, options: { size: 'xxl' } }] },
      { level: patron.id, name: 'Elm' },
      { level: guest.id, name: 'Oak', items: [{ item: randomUUID(), quantity: 1 }] },
    ])
    t.equal(wrong.body.code, 'REGISTER_ORDER_WRONG')
    t.same(
      wrong.body.errors.map(({ at }: { at: string }) => at),
      [
        'body/people/0/answers',
        'body/people/1/items/0/quantity',
        'body/people/1/items/0/options/size',
        'body/people/2/items',
        'body/people/3/items/0/item',
      ],
    )
    const priced = await here.visitor(
      'POST /orders',
      { proof, total: 1, people: [{ level: guest.id, name: 'Ash' }] },
      { 'idempotency-key': randomUUID() },
    )
    t.same(
      [priced.body.code, priced.body.errors],
      ['REGISTER_ORDER_PRICE_CHANGED', [{ at: 'body/total', message: 'is 5000 now' }]],
    )
    t.same(await left(), before)
  })

  await t.test('says with each item what was chosen that is no line of its own', async (t) => {
    const text = { key: 'back', type: 'text', label: { en: 'On the back', de: 'Rücken' } }
    const badge = await add('items', {
      slug: 'badge',
      name: 'Badge',
      options: {
        title: { en: 'Badge' },
        locale: 'en',
        sections: [
          {
            key: 'badge',
            title: { en: 'Badge' },
            fields: [
              {
                key: 'shape',
                type: 'choice',
                label: { en: 'Shape', de: 'Form' },
                options: [
                  { value: 'round', label: { en: 'Round', de: 'Rund' } },
                  { value: 'star', label: { en: 'Star' }, price: 100 },
                ],
              },
              text,
              {
                key: 'pins',
                type: 'merchandise',
                label: { en: 'Pins' },
                most: 3,
                options: [{ value: 'red', label: { en: 'Red' } }],
              },
              { ...text, key: 'note', label: { en: 'Note' }, seenBy: ['person', 'admin'] },
            ],
          },
        ],
      },
    })
    const chosen = async (options: object, locale?: string) => {
      const people = [{ level: guest.id, name: 'Ash', items: [{ item: badge.id, quantity: 1, options }] }]
      const { body } = await here.visitor(
        'POST /orders',
        { proof, people, ...(locale && { locale }) },
        { 'idempotency-key': randomUUID() },
      )
      const names = body.people[0].lines.slice(1).map(({ name }: { name: string }) => name)
      await here.organiser(`POST /registrations/${body.people[0].id}/cancellation`, { reason: 'a test' })
      return names
    }
    t.same(await chosen({}), ['Badge'])
    t.same(await chosen({ shape: 'round', back: 'Ash\n the  first', pins: { red: 2 }, note: 'glass' }), [
      'Badge (Shape: Round, On the back: Ash the first, 2 × Pins: Red)',
    ])
    t.same(await chosen({ shape: 'round', back: 'A'.repeat(61) }, 'de'), [
      `Badge (Form: Rund, Rücken: ${'A'.repeat(60)}…)`,
    ])
    t.same(await chosen({ shape: 'star', back: 'Ash' }), ['Badge (On the back: Ash)', 'Shape: Star'])
  })

  await t.test('takes of an option what there is, and no more', async (t) => {
    const medium = (quantity: number) =>
      order(here.visitor, proof, [
        { level: guest.id, name: 'Ash', items: [{ item: shirt.id, quantity, options: { size: 'm' } }] },
      ])
    const before = await left()
    const refused = await medium(2)
    t.same([refused.status, refused.body.code, refused.body.detail], [409, 'REGISTER_OPTION_SOLD_OUT', 'Size: M'])
    t.same(await left(), before)
    const { body: last } = await medium(1)
    t.equal(last.state, 'held')
    await overdue(last.id)
    t.equal((await medium(1)).status, 201, 'what was held and not paid can be had again')
  })

  await t.test(
    'whose time is over gives its places back; money that comes late takes them again, if it can',
    async (t) => {
      const rush = await add('levels', { slug: 'rush', name: 'Rush', price: 1_000, capacity: 1 })
      const one = (name: string) => order(here.visitor, proof, [{ level: rush.id, name }])
      const { body: first } = await one('Ash')
      t.equal((await one('Oak')).body.code, 'REGISTER_LEVEL_FULL')
      await overdue(first.id)
      t.match(await view(first), { state: 'expired', people: [{ state: 'expired' }] })
      await pay(first.id, 1_000)
      t.match(await view(first), { state: 'confirmed', balance: 0 })

      const seat = await add('levels', { slug: 'seat', name: 'Seat', price: 1_000, capacity: 1 })
      const { body: slow } = await order(here.visitor, proof, [{ level: seat.id, name: 'Slow' }])
      await server.query(
        `update furrydelphia.register_order set expires_at = now() - interval '2 minutes' where id = $1`,
        [slow.id],
      )
      const { body: quick, status } = await order(here.visitor, proof, [{ level: seat.id, name: 'Quick' }])
      t.equal(status, 201, 'who comes does not wait for the clock to be looked at')
      await pay(slow.id, 1_000)
      t.match(await view(slow), { state: 'expired', balance: 0, paid: 1_000 })
      await pay(quick.id, 1_000)
      t.match(await view(quick), { state: 'confirmed' })
      t.equal(
        (await here.visitor(`POST /orders/${slow.id}/checkout`, { code: slow.code })).body.code,
        'SALES_ORDER_ENDED',
      )
    },
  )

  await t.test('of whoever is signed in needs no proof and no code', async (t) => {
    const [user, other] = [randomUUID(), randomUUID()]
    const own = here.signedIn(user)
    const people = [{ level: guest.id, name: 'Pine' }]
    const place = () => own('POST /orders', { people }, { 'idempotency-key': randomUUID() })
    t.equal((await place()).body.code, 'ACCOUNT_UNKNOWN', 'accounts has not told of them yet')
    for (const [id, email] of [
      [user, 'Pine@example.org'],
      [other, 'other@example.org'],
    ] as const)
      await database.inTenant(here.tenant, (tx) =>
        learnAccount(tx, { user: id, email, name: 'Pine', locale: 'en' }, randomUUID()),
      )
    const { body } = await place()
    t.match(body, { state: 'held', email: 'Pine@example.org' })
    t.equal((await here.visitor('POST /orders', { people }, { 'idempotency-key': randomUUID() })).status, 403)
    t.equal((await own(`POST /orders/${body.id}/view`, {})).status, 200)
    t.equal((await here.signedIn(other)(`POST /orders/${body.id}/view`, {})).status, 404)
    t.equal((await here.visitor(`POST /orders/${body.id}/view`, {})).status, 404)
    t.match((await own('GET /orders/mine')).body, { orders: [{ id: body.id }], next: null })
    t.same((await here.signedIn(other)('GET /orders/mine')).body.orders, [])
    t.equal((await here.visitor('GET /orders/mine')).status, 401)
    t.equal((await here.signedIn(other)(`POST /orders/${body.id}/cancellation`, {})).status, 404)
    t.match((await own(`POST /orders/${body.id}/cancellation`, {})).body, { state: 'cancelled' })
  })

  await t.test('is counted, whatever becomes of it', async (t) => {
    t.match(await countsOf(app), {
      'register.order held': Number,
      'register.order confirmed': Number,
      'register.order expired': Number,
      'register.order cancelled': Number,
      'register.registration.created': Number,
      'register.mail.wanted register.confirmation': Number,
    })
  })

  await t.test('of the neighbour is not there, and neither is its money', async (t) => {
    t.same((await there.desk('GET /orders')).body, { orders: [], next: null })
    const { body } = await order(here.visitor, proof, [
      {
        level: patron.id,
        name: 'Ash',
        items: [{ item: shirt.id, quantity: 1, options: { size: 'xl' } }],
      },
    ])
    await pay(body.id, 9_300, there)
    t.match(await view(body), { state: 'held', paid: 0 })
    t.equal((await there.visitor(`POST /orders/${body.id}/checkout`, { code: body.code })).status, 404)
    t.equal((await here.visitor(`POST /orders/${body.id}/checkout`, { code: body.code })).body.code, 'PEER_AWAY')
  })

  await t.test('comes to no more than can be written down, at once or bit by bit', async (t) => {
    const free = await add('levels', { slug: 'free', name: 'Free' })
    const gold = await add('items', { slug: 'gold', name: 'Gold', price: 100_000_000, most: 1_000, position: 9 })
    const buy = (quantity: number) =>
      order(here.visitor, proof, [{ level: free.id, name: 'Ash', items: [{ item: gold.id, quantity }] }])
    t.match(await buy(22), { status: 400, body: { code: 'SALES_ORDER_TOO_LARGE' } })
    const { status, body } = await buy(21)
    t.equal(status, 201)
    const correct = (amount: number) =>
      here.organiser(
        `POST /orders/${body.id}/dues`,
        { name: 'More', amount, reason: 'a test' },
        { 'idempotency-key': randomUUID() },
      )
    t.match(await correct(100_000_000), { status: 400, body: { code: 'SALES_ORDER_TOO_LARGE' } })
    t.match(await correct(-100_000_000), { body: { total: 2_000_000_000 } })
  })
})
