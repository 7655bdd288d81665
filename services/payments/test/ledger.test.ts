import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Database } from '@midsummer/database'
import fc from 'fast-check'
import t from 'tap'
import type { Provider } from '../src/providers/provider.ts'
import { subscriptions } from '../src/subscriptions.ts'
import { startPayments } from './stage.ts'
import { startStripe } from './stripe-stand-in.ts'

/** A process that ends at one of its steps, before it or after it: nothing that follows is done. */
interface Life {
  /** Steps that are left. */
  steps: number
  /** Whether the last one is done. */
  done: boolean
}
const lives = new AsyncLocalStorage<Life>()

const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const life = lives.getStore()
  if (!life) return work()
  life.steps -= 1
  if (life.steps > 0) return work()
  if (life.steps === 0 && life.done) await work()
  throw new Error('this process is dead')
}
const mortalDatabase = (database: Database): Database => ({
  ...database,
  inTenant: (tenant, work) => step(() => database.inTenant(tenant, work)),
  read: (tenant, query) => step(() => database.read(tenant, query)),
})
const mortalProvider = (provider: Provider): Provider => ({
  ...provider,
  create: (...of) => step(() => provider.create(...of)),
  expire: (...of) => step(() => provider.expire(...of)),
  find: (...of) => step(() => provider.find(...of)),
  refund: (...of) => step(() => provider.refund(...of)),
})

/** Minutes, less than until the next comparison on a timer, which would mend whatever is broken. */
const UNTIL_TIMER = 20

const which = fc.nat({ max: 7 })
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('buy' as const), lines: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('order' as const), lines: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('pay' as const), which, less: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('want' as const),
      which,
      part: fc.integer({ min: 1, max: 10 }),
      looks: fc.boolean(),
      lost: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('look' as const), twice: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('deliver' as const), which, many: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constantFrom('dispute' as const, 'win' as const, 'lose' as const), which }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constantFrom('gaveBack' as const, 'pend' as const, 'lost' as const), which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('byHand' as const), which, part: fc.integer({ min: 1, max: 10 }) }),
  },
  fc.record({ act: fc.constantFrom('return' as const, 'again' as const, 'lapse' as const, 'over' as const), which }),
  { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 6 }) }) },
  fc.record({ act: fc.constantFrom('unknown' as const, 'limited' as const), which }),
)
/** Each may end its process after some steps. */
const story = fc.array(
  fc.record({ what: act, dies: fc.option(fc.record({ after: fc.nat({ max: 11 }), done: fc.boolean() }), { freq: 2 }) }),
  { minLength: 8, maxLength: 30 },
)

/** Payments in front of Stripe, and the property of its ledger. */
const start = async (t: Parameters<typeof startPayments>[0]) => {
  const stripe = await startStripe(t)
  const stage = await startPayments(t, {
    stripeUrl: stripe.url,
    wrap: mortalProvider,
    around: mortalDatabase,
  })
  const { here, server, database, look, told } = stage
  const { id: account } = (await stage.enterStripe()).body
  const secret = stripe.endpoints[0]?.secret ?? ''
  const wanted = subscriptions.find(({ subject }) => subject === 'register.refund.wanted')

  /** As the consumer: again and again, until it is done. */
  const want = (reference: string, amount: number, id: string) =>
    database.inTenant(here.tenant, async (tx) => {
      const refund = { id, reference, amount, currency: 'EUR', reason: 'test' }
      const message = { id: randomUUID(), tenant: here.tenant.id, subject: '', at: new Date().toISOString() }
      await wanted?.handle(tx, { ...message, data: { event: here.event.id, refund } })
    })
  const deliver = async (event: (typeof stripe.events)[number]): Promise<boolean> => {
    const { event: body, headers } = stripe.delivery(event, secret)
    return (await here.visitor(`POST /webhooks/${account}`, body, headers)).status === 200
  }
  /** Minutes pass: whenever an alarm rings, a process looks. */
  const pass = async (minutes: number) => {
    for (let left = minutes * 60_000; ; ) {
      const [next] = await server.query(
        `select id, greatest(extract(epoch from at - now()) * 1000, 0)::integer as wait from platform.alarms
         where domain = 'payments' and tenant_id = $1 order by at limit 1`,
        [here.tenant.id],
      )
      const wait = Number(next?.['wait'] ?? left)
      left -= wait
      if (left <= 0) return
      for (const [table, column] of [
        ['platform.alarms', 'at'],
        ['furrydelphia.payments_refund', 'due_at'],
        ['furrydelphia.payments_webhook', 'due_at'],
        ['furrydelphia.payments_reconciliation', 'due_at'],
      ])
        await server.query(`update ${table} set ${column} = ${column} - $1 * interval '1 millisecond'`, [wait])
      const rung = await server.query('delete from platform.alarms where at <= now() returning id')
      if (rung.length > 0) await look(here.tenant)
    }
  }

  const holds = (numRuns: number) =>
    fc.assert(
      fc.asyncProperty(story, fc.boolean(), async (acts, byList) => {
        const orders: ReturnType<typeof here.order>[] = []
        const urls = new Map<string, string>()
        const waiting: (() => Promise<unknown>)[] = []
        const from = stripe.events.length
        const sessions = () => [...urls.values()].map(stripe.session)
        const paid = () => stripe.intents().filter(({ metadata }) => Object.values(metadata).some((id) => urls.has(id)))
        const one = <Item>(items: readonly Item[], index: number): Item | undefined =>
          items[index % (items.length || 1)]
        const checkout = async (order: ReturnType<typeof here.order> | undefined) => {
          const { status, body } = order ? await here.ask(order) : { status: 0, body: undefined }
          if (status !== 201) return undefined
          urls.set(body.attempt, body.url)
          return body as { attempt: string; url: string }
        }

        const play = async (what: (typeof acts)[number]['what']): Promise<unknown> => {
          switch (what.act) {
            case 'order':
            case 'buy': {
              const expiresAt = new Date(Date.now() + 7_200_000).toISOString()
              const order = here.order({
                expiresAt,
                lines: [{ name: 'Level', quantity: what.lines, unitAmount: 3_000 }],
              })
              orders.push(order)
              const begun = await checkout(order)
              if (what.act === 'order' || !begun) return
              stripe.pay(stripe.session(begun.url))
              return here.visitor(`POST /attempts/${begun.attempt}/return`)
            }
            case 'again':
              return checkout(one(orders, what.which))
            case 'pay': {
              const session = one(sessions(), what.which)
              return session && stripe.pay(session, session.amount_total - (what.less ? 100 : 0))
            }
            case 'return': {
              const attempt = one([...urls.keys()], what.which)
              return attempt && here.visitor(`POST /attempts/${attempt}/return`)
            }
            case 'lapse': {
              const session = one(sessions(), what.which)
              return session && stripe.lapse(session)
            }
            case 'over': {
              const attempt = one([...urls.keys()], what.which)
              await server.query('update furrydelphia.payments_attempt set expires_at = now() where id = $1', [
                attempt ?? null,
              ])
              return look(here.tenant)
            }
            case 'want': {
              const order = one(orders, what.which)
              const id = randomUUID()
              const ask = async () => order && want(order.reference, what.part * 500, id)
              waiting.push(ask)
              await ask()
              if (what.lost) stripe.faults.closing = 2
              return what.looks && look(here.tenant)
            }
            case 'byHand': {
              const intent = one(paid(), what.which)
              return intent && stripe.refund(intent.id, what.part * 300)
            }
            case 'dispute': {
              const intent = one(paid(), what.which)
              return intent && stripe.dispute(intent.id)
            }
            case 'win':
            case 'lose': {
              const dispute = one(stripe.disputes(), what.which)
              return dispute && stripe.decide(dispute, what.act === 'win' ? 'won' : 'lost')
            }
            case 'gaveBack': {
              const refund = one(stripe.refunds(), what.which)
              return refund && stripe.settleRefund(refund, false)
            }
            case 'unknown':
              return stripe.charge(700, 'eur', {})
            case 'pend':
              stripe.ways.refundsPend = !stripe.ways.refundsPend
              return
            case 'lost':
              stripe.faults.closing = 2
              return
            case 'limited':
              stripe.faults.limited = 1
              return
            case 'deliver':
              for (let index = 0; index < what.many; index += 1) {
                const event = one(stripe.events.slice(from), what.which * 7 + index)
                if (event) await deliver(event)
              }
              return
            case 'wait':
              return pass(what.minutes)
            case 'look':
              return Promise.all([look(here.tenant), what.twice && look(here.tenant)])
          }
        }

        for (const { what, dies } of acts) {
          const life: Life = dies
            ? { steps: dies.after + 1, done: dies.done }
            : { steps: Number.POSITIVE_INFINITY, done: true }
          await lives.run(life, () => play(what)).catch(() => undefined)
          // Whatever of it is still under way ends here.
          life.steps = 0
        }
        Object.assign(stripe.faults, { closing: 0, limited: 0 })
        stripe.ways.refundsPend = false
        for (const ask of waiting) await ask()
        for (const refund of stripe.refunds()) if (refund.status === 'pending') stripe.settleRefund(refund, true)
        // What was asked for comes about by what is told, or by comparing alone.
        if (byList) await here.treasurer('POST /reconciliations', { account, days: 1 })
        else for (const event of stripe.events.slice(from)) if (!(await deliver(event))) throw new Error(event.type)
        await pass(UNTIL_TIMER)
        if (byList) await here.treasurer('POST /reconciliations', { account, days: 1 })
        else for (const event of stripe.events.slice(from)) await deliver(event)
        await pass(UNTIL_TIMER)

        const [ledger] = await server.query(
          'select coalesce(sum(amount), 0)::integer as sum from furrydelphia.payments_entry',
        )
        if (ledger?.['sum'] !== stripe.held())
          throw new Error(`the ledger has ${ledger?.['sum']}, Stripe ${stripe.held()}`)
        const entries = (await told('payments.entry.settled')).map(
          ({ entry }) => entry as { id: string; amount: number },
        )
        if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new Error('an entry was told twice')
        const [sold] = await server.query(
          'select coalesce(sum(amount), 0)::integer as sum from furrydelphia.payments_entry where domain is not null',
        )
        const heard = entries.reduce((sum, { amount }) => sum + amount, 0)
        if (sold?.['sum'] !== heard) throw new Error(`of ${sold?.['sum']} only ${heard} was told`)
        const asked = Map.groupBy(
          stripe.refunds().filter(({ metadata, status }) => metadata['midsummer_refund'] && status !== 'failed'),
          ({ metadata }) => metadata['midsummer_refund']?.split(':')[0],
        )
        for (const [id, refunds] of asked)
          if (refunds.length > 1) throw new Error(`${id} went back ${refunds.length} times`)
        const left = await server.query(
          "select id, state from furrydelphia.payments_refund where state in ('wanted', 'asked')",
        )
        if (left.length > 0) throw new Error(`${left.length} refunds are still to be asked for`)
      }),
      { numRuns, endOnFailure: true },
    )
  return { ...stage, stripe, deliver, holds }
}

t.test('whatever happens in whichever order, and whoever dies: the ledger is what Stripe holds', async (t) => {
  const { holds, server } = await start(t)
  await holds(20)
  const [entries] = await server.query('select count(*)::integer as count from furrydelphia.payments_entry')
  t.ok(Number(entries?.['count']) > 20, `${entries?.['count']} entries were made`)
})

t.test('control: without the unique movement it is not', async (t) => {
  const { holds, server, here, stripe, deliver } = await start(t)
  await server.query(`
    alter table furrydelphia.payments_entry drop constraint payments_entry_movement_key;
    alter table furrydelphia.payments_entry add constraint payments_entry_movement_key unique (id)`)
  const { body } = await here.checkout()
  stripe.pay(stripe.session(body.url))
  for (const event of stripe.events) await deliver(event)
  t.same(await server.query('select amount::integer from furrydelphia.payments_entry'), [
    { amount: 9_000 },
    { amount: 9_000 },
  ])
  await t.rejects(holds(20), /Property failed/)
})
