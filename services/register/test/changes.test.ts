import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { checkIn } from '../src/registrations/registrations.ts'
import { startRegister } from './stage.ts'

t.test('an order', async (t) => {
  const { server, database, here, there, prove, order, pay, view, told } = await startRegister(t)
  const add = async (what: string, fields: object) => (await here.organiser(`POST /${what}`, fields)).body
  const guest = await add('levels', { slug: 'guest', name: 'Guest', price: 5_000, capacity: 9 })
  const proof = await prove(here.visitor, 'ash@example.org')
  const left = async (): Promise<number> => (await here.visitor('GET /levels')).body.levels[0].left
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
    t.equal(await left(), before + 1)
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

  await t.test('is not cancelled while a desk checks somebody in', async (t) => {
    const { body } = await order(here.visitor, proof, [{ level: guest.id, name: 'Ash' }])
    await pay(body.id, 5_000)
    const [{ id }] = body.people
    const [person, by] = [randomUUID(), randomUUID()]
    const [checked, waited] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const checking = database.inTenant(here.tenant, async (tx) => {
      await checkIn(tx, { kind: 'person', id: person, by }, here.event.id, { id })
      checked.resolve()
      await waited.promise
    })
    await Promise.race([checked.promise, checking])
    const cancelling = here.organiser(`POST /registrations/${id}/cancellation`, { reason: 'ill' })
    const waiting = () =>
      server.query(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    while ((await waiting()).length === 0) await setTimeout(10)
    waited.resolve()
    await checking
    t.match(await cancelling, { status: 409, body: { code: 'REGISTER_ORDER_NOT_CANCELLABLE' } })
    t.match(await view(body), { state: 'confirmed', balance: 0, people: [{ checkedInAt: /^\d{4}-/ }] })
    t.same(
      await server.query('select actor from furrydelphia.register_check_in where registration_id = $1', [id]),
      [{ actor: `person:${person} by person:${by}` }],
      'also who acts as somebody else is written down',
    )
  })

  await t.test('is corrected by staff, who say why, and never gives back more than there is', async (t) => {
    const { body } = await order(here.visitor, proof, [{ level: guest.id, name: 'Ash' }])
    const dues = (fields: object) =>
      here.organiser(`POST /orders/${body.id}/dues`, fields, { 'idempotency-key': randomUUID() })
    const refund = (fields: object, id = body.id) =>
      here.organiser(`POST /orders/${id}/refunds`, fields, { 'idempotency-key': randomUUID() })
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
      ['register.held', 'register.confirmation', 'register.confirmation'],
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

    const { body: begun } = await order(here.visitor, proof, [{ level: guest.id, name: 'Ash' }])
    await pay(begun.id, 1_000)
    t.match(
      await cancelled(begun.people[0].id, 0),
      { status: 200, body: { state: 'cancelled', total: 0, balance: -1_000, returning: 0 } },
      'nor what was paid of an order that is not paid in full',
    )
    t.equal((await refund({ reason: 'never paid in full' }, begun.id)).body.returning, 1_000)

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
})
