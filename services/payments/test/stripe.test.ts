import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { startAtStripe } from './stripe-stage.ts'

t.test('a key is tried when it is entered', async (t) => {
  const { here, there, stripe, enterStripe, server } = await startAtStripe(t)

  await t.test('what it may not do is named, all of it', async (t) => {
    stripe.lacks.set('rk_test_weak', ['rak_refund_write', 'rak_dispute_read'])
    const { status, body } = await enterStripe('rk_test_weak')
    t.same(
      [status, body.code, body.errors],
      [
        400,
        'PAYMENTS_KEY_LACKS',
        [
          { at: 'body/key', message: 'lacks Refunds: Write (rak_refund_write)' },
          { at: 'body/key', message: 'lacks Disputes: Read (rak_dispute_read)' },
        ],
      ],
    )
    t.equal((await enterStripe('sk_live_nobody')).body.code, 'PAYMENTS_KEY_REFUSED')
    t.match((await enterStripe('pk_test_public')).body, { code: 'PAYMENTS_KEY_REFUSED', detail: /begins with sk_/ })
    t.same((await here.treasurer('GET /accounts')).body.accounts, [])
  })

  await t.test('test and live are told apart, and the key is never shown again', async (t) => {
    const { body } = await enterStripe('rk_test_restricted_here')
    t.match(body, { provider: 'stripe', live: false, hint: 'here', active: true, webhooks: true, webhookFault: null })
    t.match(stripe.endpoints, [{ url: new RegExp(`^http.*/api/payments/webhooks/${body.id}$`) }])
    const { body: list } = await here.treasurer('GET /accounts')
    t.same(list, { accounts: [body], providers: ['stripe', 'test'] })
    const rows = await server.query(
      'select key, webhook_secret from furrydelphia.payments_account union all select after::text, null from furrydelphia.payments_audit',
    )
    t.notMatch(JSON.stringify([rows, list]), /rk_test_restricted|whsec_/)
    t.same((await there.treasurer('GET /accounts')).body.accounts, [])
    t.equal((await here.cashier('GET /accounts')).status, 403)
    t.equal((await here.treasurer('PUT /accounts/stripe', { key: 'sk_test_other' })).status, 403)
  })

  await t.test('one that takes the place of a wrong one is listened to by itself', async (t) => {
    const { body: before } = await here.treasurer('GET /accounts')
    const { body } = await enterStripe('sk_test_right')
    t.match(body, { id: before.accounts[0].id, hint: 'ight', webhooks: true })
    const [wrong, right] = stripe.endpoints.filter(({ url }) => url.endsWith(body.webhookPath))
    stripe.charge(1_000, 'eur', {})
    const notice = stripe.events.at(-1)
    if (!notice) throw new Error('Stripe tells nothing')
    for (const [endpoint, status] of [
      [wrong, 400],
      [right, 200],
    ] as const) {
      const { event, headers } = stripe.delivery(notice, endpoint?.secret ?? '')
      t.equal((await here.visitor(`POST /webhooks/${body.id}`, event, headers)).status, status)
    }
  })

  await t.test('without the right to make a webhook it says so, and takes a secret by hand', async (t) => {
    const { body: closed } = await here.treasurer('GET /accounts')
    t.equal((await here.owner(`DELETE /accounts/${closed.accounts[0].id}`)).status, 204)
    t.equal((await here.checkout()).body.code, 'PAYMENTS_NOT_READY')
    await server.query('update furrydelphia.payments_account set webhook_secret = null')
    stripe.lacks.set('rk_test_deaf', ['rak_webhook_write'])
    t.match((await enterStripe('rk_test_deaf')).body, { webhooks: false, webhookFault: /rak_webhook_write/ })
    t.match((await enterStripe('rk_test_deaf', { webhookSecret: 'whsec_by_hand' })).body, {
      webhooks: true,
      webhookFault: null,
    })
  })
})

t.test('a checkout at Stripe', async (t) => {
  const { here, there, stripe, enterStripe, deliver, entriesOf, balance, told, look, passBy } = await startAtStripe(t)
  const { id: account } = (await enterStripe()).body

  await t.test('is priced from its lines, in the language of its person', async (t) => {
    const order = here.order({ locale: 'de-AT', lines: [{ name: 'Gast', quantity: 2, unitAmount: 4_500 }] })
    const { body } = await here.checkout(order)
    const session = stripe.session(body.url)
    t.match(session, {
      amount_total: 9_000,
      currency: 'eur',
      customer_email: 'ash@example.org',
      client_reference_id: body.attempt,
      metadata: { midsummer_account: account, midsummer_attempt: body.attempt },
    })
    t.ok(session.expires_at > Date.now() / 1000 + 30 * 60)
  })

  await t.test('is settled by its webhooks, once, in any order and any number', async (t) => {
    for (const order of [
      (events: typeof stripe.events) => events,
      (events: typeof stripe.events) => events.toReversed(),
      (events: typeof stripe.events) => [...events, ...events],
    ]) {
      const from = stripe.events.length
      const wanted = here.order()
      const { body } = await here.checkout(wanted)
      stripe.pay(stripe.session(body.url))
      await deliver(account, from, order)
      t.match(await entriesOf(wanted.reference), [{ kind: 'payment', amount: 9_000, provider: 'stripe', live: false }])
      t.equal(await balance(wanted.reference), 9_000)
    }
  })

  await t.test('is settled once by many webhooks at the same moment', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const from = stripe.events.length
    stripe.pay(stripe.session(body.url))
    await Promise.all([
      ...Array.from({ length: 4 }, () => deliver(account, from)),
      ...Array.from({ length: 4 }, () => here.visitor(`POST /attempts/${body.attempt}/return`)),
    ])
    t.equal((await entriesOf(wanted.reference)).length, 1)
    t.equal(await balance(wanted.reference), 9_000)
  })

  await t.test('believes no word of a webhook: what it says is asked again', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const session = stripe.session(body.url)
    const secret = stripe.endpoints[0]?.secret ?? ''
    const lie = {
      id: 'evt_lie',
      type: 'checkout.session.completed',
      object: { ...session, status: 'complete' as const },
    }
    const { event, headers } = stripe.delivery(lie, secret)
    t.equal((await here.visitor(`POST /webhooks/${account}`, event, headers)).status, 200)
    t.same(await entriesOf(wanted.reference), [])
    t.equal(
      (await here.visitor(`POST /webhooks/${account}`, { ...event, id: 'evt_other' }, headers)).body.code,
      'PAYMENTS_SIGNATURE_WRONG',
    )
    t.equal((await there.visitor(`POST /webhooks/${account}`, event, headers)).status, 404)
  })

  await t.test('is found when the webhook comes while Stripe is down, later and by itself', async (t) => {
    const from = stripe.events.length
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    stripe.pay(stripe.session(body.url))
    stripe.faults.down = true
    await deliver(account, from)
    t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.code, 'PAYMENTS_PROVIDER_AWAY')
    t.same(await entriesOf(wanted.reference), [])
    stripe.faults.down = false
    for (let waited = 0; waited < 100 && (await balance(wanted.reference)) === 0; waited += 1) {
      await delay(100)
      await look(here.tenant)
    }
    t.equal(await balance(wanted.reference), 9_000)
  })

  await t.test('survives that Stripe slows us down, and that its answer is lost', async (t) => {
    stripe.faults.limited = 2
    const wanted = here.order()
    const first = await here.checkout(wanted)
    t.equal(first.status, 201)
    const sessions = stripe.requests.length
    stripe.faults.closing = 3
    const lost = here.order()
    t.equal((await here.checkout(lost)).body.code, 'PAYMENTS_PROVIDER_AWAY')
    stripe.faults.closing = 0
    const { body } = await here.checkout(lost)
    t.ok(stripe.session(body.url))
    t.ok(stripe.requests.slice(sessions).filter((what) => what === 'POST /v1/checkout/sessions').length > 2)
    stripe.pay(stripe.session(body.url))
    t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, 'paid')
  })

  await t.test('ends at Stripe when it ends here, unless it is paid in that moment', async (t) => {
    const [unpaid, paid] = [here.order(), here.order()]
    const [{ body: first }, { body: second }] = [await here.checkout(unpaid), await here.checkout(paid)]
    stripe.pay(stripe.session(second.url))
    await passBy(paid)
    await passBy(unpaid)
    t.equal(stripe.session(first.url).status, 'expired')
    t.equal(await balance(paid.reference), 9_000)
    const ended = (await told('payments.attempt.ended')).map(({ attempt }) => attempt)
    t.match(ended, [{ reference: unpaid.reference, state: 'expired' }])
  })

  await t.test('may be paid slowly, and come to nothing', async (t) => {
    for (const well of [true, false]) {
      const wanted = here.order()
      const { body } = await here.checkout(wanted)
      const session = stripe.session(body.url)
      const intent = stripe.paySlowly(session)
      t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, 'open')
      stripe.clear(session, intent, well)
      t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, well ? 'paid' : 'declined')
      t.equal(await balance(wanted.reference), well ? 9_000 : 0)
    }
  })

  await t.test('that is paid slowly, beyond the end of what it is for, is late', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const session = stripe.session(body.url)
    const intent = stripe.paySlowly(session)
    await passBy(wanted)
    t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, 'open')
    stripe.clear(session, intent, true)
    t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, 'paid')
    t.match(await entriesOf(wanted.reference), [{ amount: 9_000, remark: 'late' }])
  })

  await t.test('of less than Stripe takes is refused with its own words', async (t) => {
    const { status, body } = await here.checkout({ lines: [{ name: 'Button', quantity: 1, unitAmount: 10 }] })
    t.match([status, body.code, body.detail], [502, 'PAYMENTS_PROVIDER_REFUSED', /at least 50 cents/])
  })
})
