import { randomUUID } from 'node:crypto'
import t from 'tap'
import { commands } from '../src/commands.ts'
import { newRing, startPayments } from './stage.ts'
import { startStripe } from './stripe-stand-in.ts'

t.test('the ledger and Stripe’s own list', async (t) => {
  const stripe = await startStripe(t)
  const { here, there, enterStripe, balance, look, server } = await startPayments(t, { stripeUrl: stripe.url })
  const { id: account } = (await enterStripe()).body
  /** Has the accounts compared, and tells what came of it. */
  const reconcile = async () => {
    const { status } = await here.treasurer('POST /reconciliations', { account, days: 30 })
    t.equal(status, 202)
    await look(here.tenant)
    const { body } = await here.cashier('GET /reconciliations')
    return { ...body.reconciliations.find(({ timed }: { timed: boolean }) => !timed), strays: body.strays }
  }

  await t.test('paid there, unknown here: it is settled, though no webhook ever came', async (t) => {
    const wanted = here.order()
    const { body } = await here.checkout(wanted)
    const intent = stripe.pay(stripe.session(body.url))
    t.match(await reconcile(), { repaired: 0, compared: 1, fault: null, strays: [] }, 'an open checkout is asked first')
    t.equal(await balance(wanted.reference), 9_000)
    stripe.refund(intent?.id ?? '', 1_000)
    t.match(await reconcile(), { repaired: 1 })
    t.equal(await balance(wanted.reference), 8_000)
    const dispute = stripe.dispute(intent?.id ?? '')
    stripe.decide(dispute, 'won')
    t.match(await reconcile(), { repaired: 2 })
    t.match(await reconcile(), { repaired: 0 })
    t.equal(await balance(wanted.reference), 8_000)
  })

  await t.test('however many there are', async (t) => {
    for (let index = 0; index < 230; index += 1) stripe.charge(100 + index, 'eur', {})
    t.match(await reconcile(), { compared: 231, repaired: 230 })
    const [sum] = await server.query('select sum(amount)::integer as sum from furrydelphia.payments_entry')
    // Of a disputed amount Stripe takes and returns all, though a part of it was refunded.
    t.equal(sum?.['sum'], stripe.held())
  })

  await t.test('here, not there: it is flagged, and stands', async (t) => {
    const gone = stripe.intents().at(-1)?.id ?? ''
    const thing = stripe.forget(gone)
    t.match((await reconcile()).strays, [{ kind: 'payment', payment: gone, amount: 329 }])
    t.same((await there.cashier('GET /reconciliations')).body, { reconciliations: [], strays: [] })
    stripe.remember(thing)
    t.same((await reconcile()).strays, [])
  })

  await t.test('while Stripe is down nothing is said of what is there', async (t) => {
    stripe.faults.down = true
    const failed = await reconcile()
    t.match(failed, { endedAt: null, tries: 1, strays: [] })
    t.match(failed.fault, /does not answer/)
    stripe.faults.down = false
  })

  await t.test('a key that was withdrawn is told with its account', async (t) => {
    stripe.withdraw('sk_test_here')
    await reconcile()
    t.match((await here.treasurer('GET /accounts')).body.accounts, [{ fault: 'The provider does not know this key.' }])
    t.match((await enterStripe('sk_test_here_2')).body, { id: account, fault: null, hint: 're_2' })
    t.match(await reconcile(), { fault: null })
  })

  await t.test('a timed comparison is followed by the next', async (t) => {
    const waiting = async () =>
      (await here.cashier('GET /reconciliations')).body.reconciliations.filter(
        (one: { timed: boolean; endedAt: string | null }) => one.timed && one.endedAt === null,
      )
    const [first, ...others] = await waiting()
    t.same(others, [])
    await server.query('update furrydelphia.payments_reconciliation set due_at = now() where ended_at is null')
    await look(here.tenant)
    const [next, ...more] = await waiting()
    t.same(more, [])
    t.not(next.id, first.id)
  })

  await t.test('only who may asks for one, and of one’s own account', async (t) => {
    t.equal((await here.cashier('POST /reconciliations', { account })).status, 403)
    t.equal((await there.treasurer('POST /reconciliations', { account })).status, 404)
  })
})

t.test('on the command line', async (t) => {
  const stripe = await startStripe(t)
  const [old, fresh] = [newRing('1'), newRing('2')]
  const { here, enterStripe, server, database } = await startPayments(t, { stripeUrl: stripe.url, ring: old })
  await enterStripe()
  const run = async (name: string, ring: string, options = {}) => {
    const lines: string[] = []
    const environment = { SECRETS_KEYS: ring, STRIPE_URL: stripe.url }
    const command = commands.find((one) => one.name === name)
    await command?.run({ database, environment, tenant: here.tenant, options, print: (line) => void lines.push(line) })
    return lines
  }

  t.same(await run('reconcile', old), ['stripe …here: 0 payments compared, 0 movements settled'])
  await t.rejects(run('reconcile', old, { days: 'all' }), /whole number/)
  const sealed = async () =>
    (await server.query('select key, webhook_secret as secret from furrydelphia.payments_account'))[0]
  t.match(await sealed(), { key: /^1\./, secret: /^1\./ })
  await t.rejects(run('reconcile', fresh), /no longer holds 1/)
  t.same(await run('rotate-secrets', `${fresh},${old}`), ['1 accounts sealed anew'])
  t.match(await sealed(), { key: /^2\./, secret: /^2\./ })
  t.same(await run('rotate-secrets', `${fresh},${old}`), ['0 accounts sealed anew'])
  t.same(await run('reconcile', fresh), ['stripe …here: 0 payments compared, 0 movements settled'])

  // Sealed for one account it opens for no other.
  await server.query(
    `insert into furrydelphia.payments_account (id, event_id, provider, live, key, hint, active)
     select $1, event_id, provider, live, key, hint, false from furrydelphia.payments_account`,
    [randomUUID()],
  )
  await t.rejects(run('reconcile', fresh), /authenticate/)
})
