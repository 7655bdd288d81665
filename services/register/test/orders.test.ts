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
  const { app, server, database, here, there, prove, order, pay } = await startRegister(t)
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
  const view = async ({ id, code }: { id: string; code: string }) =>
    (await here.visitor(`POST /orders/${id}/view`, { code })).body
  const overdue = async (id: string) => {
    await server.query(
      `update furrydelphia.register_order set expires_at = now() - interval '2 minutes' where id = $1`,
      [id],
    )
    await database.inTenant(here.tenant, (tx) => expireOverdue(tx))
  }
  const told = async (subject: string) =>
    (await server.query('select data from platform.outbox where subject = $1 order by position', [subject])).map(
      // biome-ignore lint/suspicious/noExplicitAny: whatever was told
      ({ data }): any => data,
    )

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

  await t.test('is cancelled by the event’s rules, and what was paid comes back by them', async (t) => {
    const { body: two } = await order(here.visitor, proof, [
      { level: guest.id, name: 'Ash' },
      { level: guest.id, name: 'Oak' },
    ])
    await pay(two.id, 10_000)
    const cancel = (people?: string[]) =>
      here.visitor(`POST /orders/${two.id}/cancellation`, { code: two.code, ...(people && { people }) })
    t.equal((await cancel()).body.code, 'REGISTER_ORDER_NOT_CANCELLABLE')
    const rules = { holdMinutes: 30, mostPeople: 10, cancelUntil: '2100-01-01T00:00:00Z', refundPercent: 33 }
    t.same((await here.organiser('PUT /rules', rules)).body, { ...rules, cancelUntil: '2100-01-01T00:00:00.000Z' })
    const before = await left()
    const { body: one } = await cancel([two.people[1].id])
    t.match(one, { state: 'confirmed', people: [{ state: 'registered' }, { state: 'cancelled' }], balance: -1_650 })
    t.same(await left(), [(before[0] ?? 0) + 1, ...before.slice(1)])
    t.match((await told('register.refund.wanted')).at(-1), { refund: { reference: two.id, amount: 1_650 } })
    t.match((await here.desk(`GET /orders/${two.id}`)).body, { returning: 1_650 })
    t.match((await told('register.mail.wanted')).at(-1)?.mail, {
      template: 'register.cancellation',
      to: 'ash@example.org',
      data: { amount: 1_650, currency: 'EUR', people: [{ name: 'Oak' }], link: new RegExp(`/orders/${two.id}#`) },
    })
    await pay(two.id, -1_650, here, 'refund')
    t.match((await here.desk(`GET /orders/${two.id}`)).body, { returning: 0, balance: 0, paid: 8_350 })
    t.same((await cancel([two.people[1].id])).body, await view(two), 'once is enough')
    t.match((await cancel()).body, { state: 'cancelled', people: [{ state: 'cancelled' }, { state: 'cancelled' }] })

    const free = await add('levels', { slug: 'free', name: 'Free' })
    const { body: mixed } = await order(here.visitor, proof, [
      { level: free.id, name: 'Ash' },
      { level: guest.id, name: 'Oak' },
    ])
    t.equal(mixed.state, 'held')
    const rest = { code: mixed.code, people: [mixed.people[1].id] }
    const { body: kept } = await here.visitor(`POST /orders/${mixed.id}/cancellation`, rest)
    t.match(kept, { state: 'confirmed', people: [{ state: 'registered' }, { state: 'cancelled' }] })
    const { mail } = (await told('register.mail.wanted')).at(-1) ?? {}
    t.equal(mail?.template, 'register.confirmation', 'who was not registered yet does not leave')
  })

  await t.test('is corrected by staff, who say why, and never gives back more than there is', async (t) => {
    const { body } = await order(here.visitor, proof, [{ level: guest.id, name: 'Ash' }])
    const dues = (fields: object) =>
      here.organiser(`POST /orders/${body.id}/dues`, fields, { 'idempotency-key': randomUUID() })
    const refund = (fields: object) =>
      here.organiser(`POST /orders/${body.id}/refunds`, fields, { 'idempotency-key': randomUUID() })
    await pay(body.id, 5_000)
    const discount = { name: 'Helper', amount: -1_000, reason: 'helped last year' }
    t.match((await dues(discount)).body, {
      total: 4_000,
      balance: -1_000,
      lines: [{ name: 'Helper', unitAmount: -1_000 }],
    })
    const mailed = async () =>
      (await told('register.mail.wanted')).filter(({ mail }) => mail.data.link?.includes(`/orders/${body.id}#`))
    t.equal((await here.desk(`POST /orders/${body.id}/mails`)).status, 201)
    t.match(
      (await mailed()).map(({ mail }) => mail.template),
      ['register.confirmation', 'register.confirmation'],
    )
    t.equal((await here.visitor(`POST /orders/${body.id}/mails`)).status, 401)
    t.equal((await there.desk(`POST /orders/${body.id}/mails`)).status, 404)
    t.equal((await refund({ amount: 1_001, reason: 'x' })).body.code, 'SALES_REFUND_TOO_LARGE')
    t.equal((await refund({ amount: 400, reason: 'x' })).body.returning, 400)
    t.equal((await refund({ amount: 601, reason: 'x' })).body.code, 'SALES_REFUND_TOO_LARGE')
    t.equal((await refund({ reason: 'the rest' })).body.returning, 1_000)
    const sorry = { line: 'Goodwill', reason: 'the stairs' }
    t.equal((await refund({ ...sorry, amount: 4_001 })).body.code, 'SALES_REFUND_TOO_LARGE')
    const { body: less } = await refund({ ...sorry, amount: 1_500 })
    t.match((await told('register.mail.wanted')).at(-1)?.mail, { template: 'register.refund', data: { amount: 1_500 } })
    t.match([less.total, less.returning, less.lines.at(-1).name], [2_500, 2_500, 'Goodwill'])
    t.equal((await here.desk(`POST /orders/${body.id}/dues`, discount, { 'idempotency-key': 'x' })).status, 403)
    t.equal((await there.organiser(`GET /orders/${body.id}`)).status, 404)

    const cancelled = (id: string, percent: number) =>
      here.clerk(`POST /registrations/${id}/cancellation`, { percent, reason: 'ill' })
    t.match([less.balance, less.returning], [-2_500, 2_500])
    t.equal((await dues({ name: 'Sorry', amount: -500, reason: 'x' })).body.balance, -3_000)
    t.equal((await cancelled(body.people[0].id, 100)).status, 403)
    const kept = await cancelled(body.people[0].id, 0)
    t.match(
      kept,
      { status: 200, body: { state: 'cancelled', returning: 2_500 } },
      'nobody gives back without the right',
    )
    t.equal((await refund({ reason: 'the rest' })).body.returning, 3_000)

    const { body: guestOfHonour } = await order(here.visitor, proof, [{ level: guest.id, name: 'Guest of honour' }])
    const free = await here.organiser(
      `POST /orders/${guestOfHonour.id}/dues`,
      { name: 'Guest of honour', amount: -5_000, reason: 'invited' },
      { 'idempotency-key': randomUUID() },
    )
    t.match(free.body, { state: 'confirmed', balance: 0 })
    const history = (await here.desk(`GET /registrations/${guestOfHonour.people[0].id}`)).body.history
    t.match(history, [{ action: 'order.corrected', after: { reason: 'invited' } }])

    await here.organiser(`POST /registrations/${guestOfHonour.people[0].id}/cancellation`, { reason: 'ill' })
    t.match((await here.desk(`GET /orders/${guestOfHonour.id}`)).body, { state: 'cancelled', paid: 0, returning: 0 })
    const strange = '\u00e9'.repeat(body.code.length)
    t.equal((await here.visitor(`POST /orders/${body.id}/view`, { code: strange })).status, 404, 'of as many letters')
  })

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

  await t.test('asks what the organiser asks, and so does the desk', async (t) => {
    const definition = (key: string, fields: object[]) => ({
      title: { en: 'Form' },
      locale: 'en',
      sections: [{ key, title: { en: 'You' }, fields }],
    })
    const publish = async (key: string, form: object) => {
      t.equal((await here.organiser(`PUT /forms/${key}`, { definition: form })).status, 200)
      t.equal((await here.organiser(`POST /forms/${key}/publication`)).status, 201)
    }
    await publish(
      'registration',
      definition('you', [
        { key: 'pronouns', type: 'text', label: { en: 'Pronouns' }, required: true },
        { key: 'allergies', type: 'text', label: { en: 'Allergies' }, seenBy: ['person', 'admin'] },
        {
          key: 'parking',
          type: 'choice',
          label: { en: 'Parking' },
          options: [{ value: 'yes', label: { en: 'Yes' }, price: 700, capacity: 1 }],
        },
      ]),
    )
    await publish(
      'check-in',
      definition('door', [
        { key: 'id', type: 'consent', label: { en: 'ID' }, statement: { en: 'ID seen' }, required: true },
      ]),
    )
    const one = (answers?: object) =>
      order(here.visitor, proof, [{ level: guest.id, name: 'Ash', ...(answers && { answers }) }])
    t.same(
      (await one()).body.errors.map(({ at }: { at: string }) => at),
      ['body/people/0/answers/pronouns'],
    )
    const { body } = await one({ pronouns: 'they', allergies: 'nuts', parking: 'yes' })
    t.match(body, { total: 5_700, people: [{ lines: [{ name: 'Guest' }, { name: 'Parking: Yes', unitAmount: 700 }] }] })
    t.equal((await one({ pronouns: 'she', parking: 'yes' })).body.code, 'REGISTER_OPTION_SOLD_OUT')
    await pay(body.id, 5_700)
    const path = `/registrations/${body.people[0].id}`
    const read = async () => (await here.desk(`GET ${path}`)).body
    t.same(
      (await read()).submissions[0].answers,
      { pronouns: 'they', parking: 'yes' },
      'what is not for the desk is not shown to it',
    )
    t.equal((await here.organiser(`PATCH ${path}`, { name: 'Ash B.', answers: { pronouns: 'he' } })).status, 200)
    t.match((await read()).registration, { name: 'Ash B.' })
    t.match((await read()).submissions[0].answers, { pronouns: 'he' })
    t.same((await here.organiser(`GET ${path}`)).body.submissions[0].answers, {
      pronouns: 'he',
      parking: 'yes',
      allergies: 'nuts',
    })
    t.equal((await here.desk(`PATCH ${path}`, { answers: { allergies: 'none' } })).status, 403)
    t.equal((await here.organiser(`PATCH ${path}`, { answers: { allergies: 'none' } })).status, 200)
    t.same((await here.desk(`POST ${path}/check-in`)).body.code, 'FORM_ANSWERS_WRONG')
    t.equal((await here.desk(`POST ${path}/check-in`, { answers: { id: { agreed: true } } })).status, 201)
    t.same(
      (await read()).history.map(({ action }: { action: string }) => action),
      ['registration.corrected', 'registration.checked-in'],
    )
    t.same(
      (await here.organiser(`GET ${path}`)).body.history.map(({ action }: { action: string }) => action),
      ['registration.corrected', 'submission.corrected', 'submission.corrected', 'registration.checked-in'],
      'what was said before is for those who may see all answers',
    )

    const { body: other } = await one({ pronouns: 'she' })
    await pay(other.id, 5_000)
    const park = async (whose: typeof body, parking: 'yes' | null) =>
      (await here.organiser(`PATCH /registrations/${whose.people[0].id}`, { answers: { parking } })).status
    const owed = async (whose: typeof body) => {
      const { total, balance, state } = await view(whose)
      return [total, balance, state]
    }
    t.equal(await park(other, 'yes'), 409)
    t.same((await here.organiser(`GET /registrations/${other.people[0].id}`)).body.submissions[0].answers, {
      pronouns: 'she',
    })
    t.equal(await park(body, null), 200)
    t.same(await owed(body), [5_000, -700, 'confirmed'], 'an option that is given back is credit')
    for (const parking of ['yes', null, 'yes'] as const) t.equal(await park(other, parking), 200)
    t.same(await owed(other), [5_700, 700, 'confirmed'], 'one that is taken is owed, at the price of then')
    t.same(
      (await view(other)).people[0].lines.map(({ kind, unitAmount }: { kind: string; unitAmount: number }) => [
        kind,
        unitAmount,
      ]),
      [
        ['level', 5_000],
        ['option', 700],
        ['returned', -700],
        ['option', 700],
      ],
    )
    await here.organiser(`POST /registrations/${other.people[0].id}/cancellation`, { reason: 'asked' })
    t.equal((await one({ pronouns: 'they', parking: 'yes' })).status, 201, 'its stock goes back once')
    t.equal((await one({ pronouns: 'they', parking: 'yes' })).body.code, 'REGISTER_OPTION_SOLD_OUT')
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
        answers: { pronouns: 'they' },
      },
    ])
    await pay(body.id, 9_300, there)
    t.match(await view(body), { state: 'held', paid: 0 })
    t.equal((await there.visitor(`POST /orders/${body.id}/checkout`, { code: body.code })).status, 404)
    t.equal((await here.visitor(`POST /orders/${body.id}/checkout`, { code: body.code })).body.code, 'PEER_AWAY')
  })
})
