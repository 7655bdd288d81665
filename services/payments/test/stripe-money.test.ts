import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { claimAnswered, creditArisen } from '@midsummer/contracts'
import { hear } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startAtStripe } from './stripe-stage.ts'

t.test('money that nobody expected is kept, and shown', async (t) => {
  const { here, there, stripe, enterStripe, deliver, entriesOf, balance, passBy, look, database, told } =
    await startAtStripe(t)
  const { id: account } = (await enterStripe()).body
  const odd = async () => (await here.cashier('GET /entries?odd=true')).body.entries.toReversed()

  await t.test('of another amount, it counts for what it is', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    stripe.pay(stripe.session(body.url), 8_000)
    await here.visitor(`POST /attempts/${body.attempt}/return`)
    t.match(await entriesOf(wanted.reference), [{ amount: 8_000, remark: 'amount' }])
    t.equal(await balance(wanted.reference), 8_000)
  })

  await t.test('when it is over, it counts too, and whoever sells decides', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const { metadata } = stripe.session(body.url)
    await passBy(wanted)
    const from = stripe.events.length
    stripe.charge(9_000, 'eur', metadata)
    await deliver(account, from)
    t.match(await entriesOf(wanted.reference), [{ amount: 9_000, remark: 'late' }])
    t.equal((await here.visitor(`POST /attempts/${body.attempt}/return`)).body.state, 'paid')
  })

  await t.test('in another currency, or for nothing at all, it waits for a purpose', async (t) => {
    const { body } = await here.checkout()
    const from = stripe.events.length
    stripe.charge(9_000, 'usd', stripe.session(body.url).metadata)
    const unknown = stripe.charge(1_234, 'eur', {})
    await deliver(account, from)
    t.same(
      (await odd()).map(({ remark }: { remark: string }) => remark),
      ['amount', 'late', 'currency', 'unknown'],
    )
    const entry = (await odd()).at(-1)
    const reference = randomUUID()
    const purpose = { domain: 'register', reference }
    t.equal((await here.cashier(`POST /entries/${entry.id}/assignment`, purpose)).status, 403)
    t.equal((await there.treasurer(`POST /entries/${entry.id}/assignment`, purpose)).status, 404)
    const assign = async (reference: string) =>
      (await here.treasurer(`POST /entries/${entry.id}/assignment`, { domain: 'register', reference })).body
    const answer = (reference: string, known: boolean) =>
      hear(database, subscriptions, here.tenant, claimAnswered('register'), {
        event: here.event.id,
        claim: { entry: entry.id, reference, known },
      })
    const wrong = randomUUID()
    t.match(await assign(wrong), { domain: null, claim: { reference: wrong, state: 'asked' } })
    t.match((await told('payments.claim.made')).at(-1), { claim: { entry: entry.id, ...purpose, reference: wrong } })
    await answer(wrong, false)
    t.match((await odd()).at(-1), { domain: null, claim: { reference: wrong, state: 'unknown' } })
    await assign(wrong)
    await assign(reference)
    await answer(wrong, true)
    t.equal(await balance(wrong), 0, 'a better claim has taken its place')
    await Promise.all([answer(reference, true), answer(reference, true)])
    t.match((await odd()).at(-1), { ...purpose, amount: 1_234, claim: null })
    t.equal((await assign(reference)).code, 'PAYMENTS_ENTRY_NOT_OPEN')
    t.equal(await balance(reference), 1_234)
    const before = stripe.events.length
    stripe.refund(unknown.id, 234)
    await deliver(account, before)
    t.equal(await balance(reference), 1_000)
  })

  await t.test('and can go back as it came', async (t) => {
    const from = stripe.events.length
    stripe.charge(2_000, 'usd', {})
    await deliver(account, from)
    const { id } = (await odd()).at(-1)
    const back = (amount: number, who = here.treasurer) =>
      who(`POST /entries/${id}/refunds`, { amount, reason: 'not ours' }, { 'idempotency-key': randomUUID() })
    t.equal((await back(2_000, here.cashier)).status, 403)
    t.equal((await back(2_000, there.treasurer)).status, 404)
    t.equal((await back(2_001)).body.code, 'PAYMENTS_REFUND_TOO_MUCH')
    t.match((await back(1_500)).body, { state: 'wanted', domain: null, currency: 'USD' })
    t.equal((await back(1_000)).body.code, 'PAYMENTS_REFUND_TOO_MUCH')
    await look(here.tenant)
    t.match((await here.cashier('GET /refunds?state=done')).body.refunds, [{ amount: 1_500, reference: null }])
    t.same(
      (await here.cashier('GET /report?by=provider')).body.sums
        .filter(({ kind, currency }: { kind: string; currency: string }) => kind === 'refund' && currency === 'USD')
        .map(({ amount }: { amount: number }) => amount),
      [-1_500],
    )
  })

  await t.test('and so is what whoever sells was not owed', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    stripe.pay(stripe.session(body.url))
    await here.visitor(`POST /attempts/${body.attempt}/return`)
    const before = (await odd()).length
    const [entry] = (await here.cashier(`GET /entries?reference=${wanted.reference}`)).body.entries
    t.match(entry, { remark: null })
    for (const tenant of [here.tenant, here.tenant]) {
      await hear(database, subscriptions, tenant, creditArisen('register'), {
        event: here.event.id,
        credit: { entry: entry.id, reference: wanted.reference },
      })
    }
    t.equal((await odd()).length, before + 1)
    t.same((await odd()).at(-1), { ...entry, remark: 'credit' })
    t.same((await there.cashier('GET /entries?odd=true')).body.entries, [])
  })

  await t.test('of another event of the same Stripe account it is none of ours', async (t) => {
    const from = stripe.events.length
    stripe.charge(5_000, 'eur', { midsummer_account: randomUUID(), midsummer_attempt: randomUUID() })
    const before = (await here.cashier('GET /entries')).body.entries.length
    await deliver(account, from)
    t.equal((await here.cashier('GET /entries')).body.entries.length, before)
  })
})

t.test('refunds and disputes at Stripe', async (t) => {
  const { here, stripe, enterStripe, deliver, entriesOf, balance, look, told } = await startAtStripe(t)
  const { id: account } = (await enterStripe()).body
  const paid = async () => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const intent = stripe.pay(stripe.session(body.url))
    await here.visitor(`POST /attempts/${body.attempt}/return`)
    return { reference: wanted.reference, intent: intent?.id ?? '' }
  }
  const refund = async (reference: string, amount: number) => {
    const body = { domain: 'register', reference, amount, reason: 'test' }
    await here.treasurer('POST /refunds', body, { 'idempotency-key': randomUUID() })
    await look(here.tenant)
  }
  const refundOf = async (reference: string) =>
    (await here.cashier(`GET /refunds?reference=${reference}`)).body.refunds[0]

  await t.test('a refund that is pending counts when it is done', async (t) => {
    const { reference } = await paid()
    stripe.ways.refundsPend = true
    await refund(reference, 1_000)
    stripe.ways.refundsPend = false
    t.match(await refundOf(reference), { state: 'asked' })
    t.equal(await balance(reference), 9_000)
    const from = stripe.events.length
    for (const pending of stripe.refunds()) stripe.settleRefund(pending, true)
    await deliver(account, from)
    t.match(await refundOf(reference), { state: 'done' })
    t.equal(await balance(reference), 8_000)
  })

  await t.test('one that the card’s bank gives back is undone, and can be tried again', async (t) => {
    const { reference } = await paid()
    await refund(reference, 9_000)
    t.equal(await balance(reference), 0)
    const from = stripe.events.length
    const last = stripe.refunds().at(-1)
    if (last) stripe.settleRefund(last, false)
    await deliver(account, from)
    const failed = await refundOf(reference)
    t.match(failed, { state: 'failed', fault: /lost_or_stolen_card/ })
    t.equal(await balance(reference), 9_000)
    t.same(
      (await entriesOf(reference)).map(({ amount }) => amount),
      [9_000, -9_000, 9_000],
    )
    await here.treasurer(`POST /refunds/${failed.id}/retry`)
    await look(here.tenant)
    t.match(await refundOf(reference), { state: 'done' })
    t.equal(await balance(reference), 0)
  })

  await t.test('a lost answer, a slow Stripe and two processes make one refund', async (t) => {
    const { reference } = await paid()
    const before = stripe.refunds().length
    stripe.faults.closing = 2
    await refund(reference, 500)
    stripe.faults.closing = 0
    t.match(await refundOf(reference), { state: 'wanted', fault: /does not answer/ })
    for (let waited = 0; waited < 150 && (await refundOf(reference)).state !== 'done'; waited += 1) {
      await delay(100)
      await Promise.all([look(here.tenant), look(here.tenant)])
    }
    t.match(await refundOf(reference), { state: 'done', fault: null })
    t.equal(stripe.refunds().length, before + 1)
    t.equal(await balance(reference), 8_500)
  })

  await t.test('a dispute takes the money, and a won one brings it back; a mere question moves nothing', async (t) => {
    const { reference, intent } = await paid()
    const from = stripe.events.length
    stripe.dispute(intent, true)
    await deliver(account, from)
    t.equal(await balance(reference), 9_000)
    const dispute = stripe.dispute(intent)
    await deliver(account, from)
    await deliver(account, from)
    t.equal(await balance(reference), 0)
    t.match(
      (await told('payments.dispute.opened')).filter(({ dispute }) => Object(dispute).reference === reference),
      [
        { dispute: { domain: 'register', amount: 9_000, currency: 'EUR', answerBy: String } },
        { dispute: { domain: 'register', amount: 9_000 } },
      ],
      'each is told once, however often it is heard of',
    )
    stripe.decide(dispute, 'won')
    await deliver(account, from, (events) => events.toReversed())
    t.same(
      (await entriesOf(reference)).map(({ kind, amount }) => [kind, amount]),
      [
        ['payment', 9_000],
        ['dispute', -9_000],
        ['dispute-won', 9_000],
      ],
    )
    const { disputes } = (await here.cashier('GET /disputes')).body
    t.same(
      disputes
        .filter((one: { reference: string }) => one.reference === reference)
        .map(({ state }: { state: string }) => state),
      ['won', 'open'],
    )
  })
})
