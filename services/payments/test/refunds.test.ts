import { randomUUID } from 'node:crypto'
import t from 'tap'
import { providerRefused } from '../src/errors.ts'
import { subscriptions } from '../src/subscriptions.ts'
import { startPayments } from './stage.ts'

t.test('money goes back', async (t) => {
  let refusal: string | undefined
  const { here, there, enter, press, pretend, database, look, pay, balance } = await startPayments(t, {
    wrap: (provider) => ({
      ...provider,
      refund: async (key, refund) => {
        if (refusal) throw providerRefused({ detail: refusal })
        await provider.refund(key, refund)
      },
    }),
  })
  await enter()

  /** As whoever sells asks for it. */
  const want = (reference: string, amount: number, id: string = randomUUID(), domain = 'register') =>
    database.inTenant(here.tenant, async (tx) => {
      const wanted = subscriptions.find(({ subject }) => subject === `${domain}.refund.wanted`)
      const refund = { id, reference, amount, currency: 'EUR', reason: 'cancelled' }
      const message = { id: randomUUID(), tenant: here.tenant.id, subject: '', at: new Date().toISOString() }
      await wanted?.handle(tx, { ...message, data: { event: here.event.id, refund } })
    })
  const refundsOf = async (reference: string) =>
    (await here.cashier(`GET /refunds?reference=${reference}`)).body.refunds.toReversed()

  await t.test('in part and whole, when the one who sells asks for it, once for each asking', async (t) => {
    const { reference } = await pay()
    const id = randomUUID()
    await want(reference, 2_000, id)
    await want(reference, 2_000, id)
    await look(here.tenant)
    t.match(await refundsOf(reference), [{ amount: 2_000, state: 'done', fault: null, askedBy: 'system:register' }])
    t.equal(await balance(reference), 7_000)
    await want(reference, 7_000)
    await look(here.tenant)
    await look(here.tenant)
    t.equal(await balance(reference), 0)
    t.equal(pretend.books.sum('here'), 0)
  })

  await t.test('for every domain that sells, and from nobody else’s payments', async (t) => {
    for (const domain of ['shop', 'vendors']) {
      const { reference } = await pay({ domain })
      await want(reference, 4_000, randomUUID(), domain)
      await want(reference, 4_000, randomUUID(), 'register')
      await look(here.tenant)
      t.match(await refundsOf(reference), [
        { domain, amount: 4_000, state: 'done', askedBy: `system:${domain}` },
        { domain: 'register', amount: 4_000, state: 'failed', payment: null },
      ])
      t.equal(await balance(reference), 5_000)
    }
  })

  await t.test('from the oldest payment first, and never more than there is', async (t) => {
    const { reference } = await pay()
    await pay({ reference, lines: [{ name: 'Upgrade', quantity: 1, unitAmount: 500 }] })
    await want(reference, 9_200)
    await want(reference, 1_000)
    await look(here.tenant)
    t.match(
      (await refundsOf(reference)).map(({ amount, state }: { amount: number; state: string }) => [amount, state]),
      [
        [9_000, 'done'],
        [200, 'done'],
        [300, 'done'],
        [700, 'failed'],
      ],
    )
    t.equal(await balance(reference), 0)
    const { status, body } = await here.treasurer(
      'POST /refunds',
      { domain: 'register', reference, amount: 1, reason: 'more' },
      { 'idempotency-key': randomUUID() },
    )
    t.same([status, body.code], [409, 'PAYMENTS_REFUND_TOO_MUCH'])
  })

  await t.test('a refusal is kept with its reason, and tried again by hand', async (t) => {
    const { reference } = await pay()
    await want(reference, 9_000)
    refusal = 'The balance is too low.'
    await look(here.tenant)
    const [failed] = await refundsOf(reference)
    t.match(failed, { state: 'failed', round: 1 })
    t.match(failed.fault, /The balance is too low\./)
    t.equal(await balance(reference), 9_000)
    refusal = undefined
    t.equal((await here.cashier(`POST /refunds/${failed.id}/retry`)).status, 403)
    t.equal((await there.treasurer(`POST /refunds/${failed.id}/retry`)).status, 404)
    t.match((await here.treasurer(`POST /refunds/${failed.id}/retry`)).body, { state: 'wanted', round: 2 })
    await look(here.tenant)
    t.match(await refundsOf(reference), [{ state: 'done', fault: null }])
    t.equal(await balance(reference), 0)
    t.equal((await here.treasurer(`POST /refunds/${failed.id}/retry`)).body.code, 'PAYMENTS_REFUND_NOT_FAILED')
  })

  await t.test('what is refunded or disputed at the provider is told too', async (t) => {
    const { reference, checkout } = await pay()
    await press(`${pretend.url}/books/${checkout}`, 'dispute', 'now')
    t.ok(await eventually(async () => (await balance(reference)) === 0))
    t.match((await here.cashier('GET /disputes')).body.disputes, [
      { state: 'open', amount: 9_000, reference, domain: 'register' },
    ])
    await press(`${pretend.url}/books/${checkout}`, 'win', 'now')
    t.ok(await eventually(async () => (await balance(reference)) === 9_000))
    t.match((await here.cashier('GET /disputes')).body.disputes, [{ state: 'won' }])
    await press(`${pretend.url}/books/${checkout}`, 'refund', 'now')
    t.ok(await eventually(async () => (await balance(reference)) === 0))
    t.same((await there.cashier('GET /disputes')).body, { disputes: [], next: null })
  })

  await t.test('staff refund, if they may, with a key for each try', async (t) => {
    const { reference } = await pay()
    const body = { domain: 'register', reference, amount: 4_000, reason: 'goodwill' }
    t.equal((await here.cashier('POST /refunds', body, { 'idempotency-key': '1' })).status, 403)
    const without = await here.planner('POST /refunds', body, { 'idempotency-key': '1' })
    t.match([without.status, without.body.detail], [403, 'This needs the right refund.'])
    t.equal((await here.planner('GET /entries.csv')).status, 403)
    t.equal((await here.planner('GET /report.csv')).status, 403)
    t.equal((await here.treasurer('POST /refunds', body)).body.code, 'IDEMPOTENCY_KEY_MISSING')
    t.equal((await here.treasurer('POST /refunds', body, { 'idempotency-key': '1' })).status, 201)
    await look(here.tenant)
    t.equal(await balance(reference), 5_000)
  })
})

const eventually = async (test: () => Promise<boolean>): Promise<boolean> => {
  for (let tried = 0; tried < 600; tried += 1) {
    if (await test()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
