import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { keyRefused } from '../src/errors.ts'
import { startPayments } from './stage.ts'

t.test('from a checkout to the ledger', async (t) => {
  const { app, here, there, enter, told, press, pretend, server, passBy } = await startPayments(t)

  await t.test('without a key there is nothing to pay with', async (t) => {
    const { status, body } = await here.checkout()
    t.same([status, body.code], [409, 'PAYMENTS_NOT_READY'])
  })

  const account = await enter()
  t.match(account, { provider: 'test', live: false, hint: 're_1', active: true, fault: null, webhooks: true })

  await t.test('what is paid on the provider’s page is in the ledger when its person comes back', async (t) => {
    const order = here.order()
    const { status, body } = await here.checkout(order)
    t.equal(status, 201)
    const shown = pretend.books.checkout(body.url.split('/').at(-1))
    t.match(shown, { total: 9_000, returnUrl: `https://furrydelphia.example/orders/1?attempt=${body.attempt}#code` })
    t.same((await here.visitor(`POST /attempts/${body.attempt}/return`)).body, { state: 'open' })
    await press(body.url, 'pay')
    t.same((await here.visitor(`POST /attempts/${body.attempt}/return`)).body, { state: 'paid' })
    t.same((await here.visitor(`POST /attempts/${body.attempt}/return`)).body, { state: 'paid' })
    const settled = await told('payments.entry.settled')
    t.equal(settled.length, 1)
    t.match(settled[0], {
      event: here.event.id,
      entry: {
        kind: 'payment',
        domain: 'register',
        reference: order.reference,
        amount: 9_000,
        currency: 'EUR',
        provider: 'test',
      },
    })
  })

  await t.test('a webhook alone is enough, however badly it comes', async (t) => {
    for (const way of ['now', 'twice', 'reordered', 'failing']) {
      const before = (await told('payments.entry.settled')).length
      const { body } = await here.checkout()
      await press(body.url, 'pay', way)
      const settled = () => told('payments.entry.settled').then(({ length }) => length)
      for (let waited = 0; (await settled()) === before && waited < 200; waited += 1) await delay(50)
      await delay(100)
      t.equal(await settled(), before + 1, way)
    }
  })

  await t.test(
    'one checkout at a time for one thing: the same amount again is the same, another ends it',
    async (t) => {
      const order = here.order()
      const [first, same] = await Promise.all([here.checkout(order), here.checkout(order)])
      t.same(first.body, same.body)
      const other = { ...order, lines: [{ name: 'Sponsor', quantity: 1, unitAmount: 10_000 }] }
      const { body } = await here.checkout(other)
      t.not(body.attempt, first.body.attempt)
      t.equal(pretend.books.checkout(first.body.url.split('/').at(-1))?.state, 'expired')
      t.match(await told('payments.attempt.ended'), [{ attempt: { id: first.body.attempt, state: 'expired' } }])
    },
  )

  await t.test('what was paid a moment ago is not paid again', async (t) => {
    const order = here.order()
    const { body } = await here.checkout(order)
    await press(body.url, 'pay')
    t.same(
      (await here.checkout({ ...order, lines: [{ name: 'More', quantity: 1, unitAmount: 1 }] })).body.code,
      'PAYMENTS_PAID_MEANWHILE',
    )
    t.equal(
      (await told('payments.entry.settled')).filter(
        ({ entry }) => (entry as { reference: string }).reference === order.reference,
      ).length,
      1,
    )
  })

  await t.test('who declines pays at another attempt', async (t) => {
    const order = here.order()
    const { body } = await here.checkout(order)
    await press(body.url, 'decline')
    t.same((await here.visitor(`POST /attempts/${body.attempt}/return`)).body, { state: 'declined' })
    const again = await here.checkout(order)
    const { attempts } = (await here.cashier(`GET /attempts?reference=${order.reference}`)).body
    t.match(attempts, [
      { id: again.body.attempt, state: 'open', total: 9_000 },
      { id: body.attempt, state: 'declined' },
    ])
    t.notOk(JSON.stringify(attempts).includes('ash@'))
    t.same((await there.cashier(`GET /attempts?reference=${order.reference}`)).body, { attempts: [] })
    t.same(await server.query("select from furrydelphia.payments_attempt where email <> ''"), [])
    t.not(again.body.attempt, body.attempt)
    await press(again.body.url, 'pay')
    t.same((await here.visitor(`POST /attempts/${again.body.attempt}/return`)).body, { state: 'paid' })
  })

  await t.test('what is held no longer cannot be paid any more', async (t) => {
    const order = here.order()
    const { body } = await here.checkout(order)
    await passBy(order)
    await press(body.url, 'pay')
    t.same((await here.visitor(`POST /attempts/${body.attempt}/return`)).body, { state: 'expired' })
    t.equal(pretend.books.checkout(body.url.split('/').at(-1))?.state, 'expired')
    const past = new Date(Date.now() - 1).toISOString()
    t.equal((await here.checkout({ expiresAt: past })).body.code, 'PAYMENTS_TOO_LATE')
  })

  await t.test('lines that come to nothing are refused, and so is a shape that is not known', async (t) => {
    t.equal(
      (await here.checkout({ lines: [{ name: 'Free', quantity: 1, unitAmount: 0 }] })).body.code,
      'PAYMENTS_LINES_WRONG',
    )
    t.same((await here.checkout({ surprise: 1 })).body.errors, [{ at: 'body/surprise', message: 'is unknown' }])
  })

  await t.test('a notice without the signature is nothing', async (t) => {
    const { body } = await here.visitor(
      `POST /webhooks/${account.id}`,
      { ref: 'x', kind: 'x' },
      { 'test-signature': `t=1,v1=${'0'.repeat(64)}` },
    )
    t.equal(body.code, 'PAYMENTS_SIGNATURE_WRONG')
    t.equal((await here.visitor(`POST /webhooks/${randomUUID()}`, {})).body.code, 'PAYMENTS_ACCOUNT_UNKNOWN')
  })

  await t.test('an operator sees how payments go', async (t) => {
    t.match(await countsOf(app), {
      'payments.attempt begun': Number,
      'payments.attempt paid': Number,
      'payments.attempt declined': Number,
      'payments.attempt expired': Number,
      'payments.attempt.ended declined': Number,
      'payments.entry.settled payment': Number,
      'payments.webhook taken': Number,
      'payments.webhook handled': Number,
    })
  })

  await t.test('the neighbour has nothing, and finds nothing', async (t) => {
    const { body } = await here.checkout()
    t.equal((await there.visitor(`POST /attempts/${body.attempt}/return`)).status, 404)
    t.equal((await there.visitor(`POST /webhooks/${account.id}`, {})).status, 404)
    t.equal((await there.checkout()).body.code, 'PAYMENTS_NOT_READY')
    t.same(await server.query('select from uproar.payments_entry'), [])
  })

  await t.test('the ledger is only ever added to', async (t) => {
    const role = `t_${here.tenant.id.replaceAll('-', '').slice(-12)}_payments`
    for (const table of ['payments_entry', 'payments_assignment', 'payments_drawer_movement', 'payments_audit']) {
      for (const right of ['update', 'delete', 'truncate']) {
        const [may] = await server.query('select has_table_privilege($1, $2, $3) as may', [
          role,
          `furrydelphia.${table}`,
          right,
        ])
        t.same(may, { may: false }, `${right} ${table}`)
      }
    }
  })
})

t.test('a key that the provider no longer knows', async (t) => {
  const withdrawn = new Set<string>()
  const refused = async (key: string) => {
    if (withdrawn.has(key)) throw keyRefused()
  }
  const { here, enter, told, pretend } = await startPayments(t, {
    wrap: (provider) => ({
      ...provider,
      create: (key, checkout) => refused(key).then(() => provider.create(key, checkout)),
      find: (key, what) => refused(key).then(() => provider.find(key, what)),
      expire: (key, checkout) => refused(key).then(() => provider.expire(key, checkout)),
    }),
  })
  const { id: first } = await enter('test_here_1')
  const order = here.order()
  const { body: before } = await here.checkout(order)
  withdrawn.add('test_here_1')

  await t.test('is told to the organisers, and to nobody else', async (t) => {
    t.same((await here.checkout(order)).body.code, 'PAYMENTS_NOT_READY')
    t.same((await here.checkout()).body.code, 'PAYMENTS_NOT_READY')
    t.match((await here.treasurer('GET /accounts')).body.accounts, [{ fault: /does not know this key/ }])
  })

  await t.test('of another account, the new one begins anew', async (t) => {
    const { id: second } = await enter('test_other_1')
    t.not(second, first)
    const { status, body } = await here.checkout(order)
    t.equal(status, 201)
    t.not(body.attempt, before.attempt)
    t.match(pretend.books.checkout(body.url.split('/').at(-1)), { owner: 'other' })
    t.match(
      (await told('payments.attempt.ended'))
        .map(({ attempt }) => attempt as { id: string })
        .filter(({ id }) => id === before.attempt),
      [{ state: 'expired' }],
    )
  })

  await t.test('of the same account, the next one takes its place', async (t) => {
    const { id, active } = await enter('test_here_2')
    t.same([id, active], [first, true])
    const accounts = (await here.treasurer('GET /accounts')).body.accounts
    t.same(
      accounts.map(({ active }: { active: boolean }) => active),
      [true, false],
    )
  })
})
