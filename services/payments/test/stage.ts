import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { CONTEXT_HEADER, SCHEMA_HEADER, type TenantRef } from '@midsummer/contracts'
import { type Database, openDatabase } from '@midsummer/database'
import { startTestProvider } from '@midsummer/local/test-provider'
import { learnEvent, openSecrets } from '@midsummer/service'
import { signContext } from '@midsummer/tenancy'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'
import { look } from '../src/due.ts'
import { openProviders } from '../src/providers/index.ts'
import type { Provider } from '../src/providers/provider.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

export const newRing = (version: string) => `${version}=${randomBytes(32).toString('base64')}`

/**
 * Payments on a database of its own, with an event in each of two conventions, and the test provider.
 * @param wrap what stands between Midsummer and its providers
 * @param around what stands between Midsummer and its database
 */
export const startPayments = async (
  t: Test,
  {
    stripeUrl,
    wrap = (provider) => provider,
    around = (database) => database,
    ring = newRing('1'),
  }: {
    stripeUrl?: string
    wrap?: (provider: Provider) => Provider
    around?: (database: Database) => Database
    ring?: string
  } = {},
) => {
  const server = await startTestDatabase(t)
  const opened = await openDatabase({ url: server.url('payments'), domain: 'payments' })
  t.teardown(() => opened.close())
  const database = around(opened)
  const keys = await makeTestKeys(t, 'payments')
  const pretend = await startTestProvider(0)
  t.teardown(pretend.stop)
  const all = openProviders({ testUrl: pretend.url, stripeUrl })
  const providers = new Map([...all].map(([name, provider]) => [name, wrap(provider)]))
  const deps = { database, keys, providers, secrets: openSecrets(ring) }
  const app = await buildApp(deps)
  t.teardown(() => app.close())
  const at = visit(app, keys, 'payments')

  /** What another service asks: `ask(here, order)`. */
  const ask = async (tenant: TenantRef, body: object) => {
    const context = { audience: 'internal', tenant, actor: { kind: 'system' as const }, access: {}, operator: false }
    const answer = await app.inject({
      method: 'POST',
      url: '/internal/payments/checkouts',
      headers: { [CONTEXT_HEADER]: signContext(context, keys), [SCHEMA_HEADER]: tenant.schema },
      payload: body,
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  const convention = async (tenant: TenantRef) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    /** A checkout of 90.00 EUR for a new reference, or as it is told. */
    const order = (changes: object = {}) => ({
      event: event.id,
      domain: 'register',
      reference: randomUUID(),
      email: 'ash@example.org',
      locale: 'en',
      currency: 'EUR',
      lines: [
        { name: 'Sponsor', quantity: 1, unitAmount: 9_500 },
        { name: 'Early bird', quantity: 1, unitAmount: -500 },
      ],
      returnUrl: 'https://furrydelphia.example/orders/1#code',
      expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
      ...changes,
    })
    return {
      tenant,
      event,
      order,
      ask: (body: object) => ask(tenant, body),
      checkout: (changes: object = {}) => ask(tenant, order(changes)),
      visitor: at({ tenant, event }),
      cashier: at({ tenant, event, scopes: ['payments:staff'] }),
      planner: at({ tenant, event, scopes: ['payments:superadmin'] }),
      treasurer: at({ tenant, event, scopes: ['payments:admin', 'right:refund', 'right:export'] }),
      owner: at({ tenant, event, scopes: ['payments:superadmin', 'right:refund', 'right:export'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  // As the gateway: whoever comes to this address comes to the first convention.
  const door = createServer(async (request, response) => {
    const { tenant, event } = here
    const context = signContext(
      { audience: 'payments', tenant, event, access: {}, operator: false, actor: { kind: 'anonymous' } },
      keys,
    )
    const answer = await app
      .inject({
        method: 'POST',
        url: request.url ?? '/',
        headers: { ...request.headers, [CONTEXT_HEADER]: context, [SCHEMA_HEADER]: tenant.schema },
        payload: await buffer(request),
      })
      // Somebody may tell after the test is over.
      .catch(() => ({ statusCode: 503, body: '' }))
    response.writeHead(answer.statusCode).end(answer.body)
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  t.teardown(() => door.close())
  const address = door.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  /** A file, as staff of a convention download it. */
  const download = async ({ tenant, event }: Pick<typeof here, 'tenant' | 'event'>, path: string) => {
    const context = signContext(
      {
        audience: 'payments',
        tenant,
        event,
        operator: false,
        access: { payments: 'staff' },
        rights: ['export'],
        actor: { kind: 'system' },
      },
      keys,
    )
    const headers = { [CONTEXT_HEADER]: context, [SCHEMA_HEADER]: tenant.schema }
    const answer = await app.inject({ method: 'GET', url: `/api/payments${path}`, headers })
    return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body }
  }

  /** What was told to the other services about a subject, the oldest first. */
  const told = async (subject: string): Promise<Record<string, unknown>[]> =>
    (await server.query('select data from platform.outbox where subject = $1 order by position', [subject])).map(
      ({ data }) => data as Record<string, unknown>,
    )

  /** Presses a button of the provider's page: `pay` or `decline`; the notices go as `way` says. */
  const press = async (url: string, act: string, way = 'lost') => {
    await fetch(url, { method: 'POST', body: new URLSearchParams({ act, way }), redirect: 'manual' })
  }

  /** Gives the first convention an account at the test provider. */
  const enter = async (key = 'test_here_1') => (await here.owner('PUT /accounts/test', { key, origin })).body

  /** Gives the first convention an account at Stripe. */
  const enterStripe = (key = 'sk_test_here', more: object = {}) =>
    here.owner('PUT /accounts/stripe', { key, origin, ...more })

  /** What somebody's money for a reference comes to, as whoever sells is told. */
  const balance = async (reference: string): Promise<number> =>
    (await told('payments.entry.settled'))
      .map(({ entry }) => entry as { reference: string; amount: number })
      .filter((entry) => entry.reference === reference)
      .reduce((sum, { amount }) => sum + amount, 0)

  /** The time to pay an order is over, and somebody looks. */
  const passBy = async ({ reference }: { reference: string }) => {
    await server.query('update furrydelphia.payments_attempt set expires_at = now() where reference = $1', [reference])
    await look(deps)(here.tenant)
  }

  /** Pays an order of the first convention, and comes back. */
  const pay = async (changes: object = {}) => {
    const order = here.order(changes)
    const { body } = await here.checkout(order)
    await press(body.url, 'pay')
    await here.visitor(`POST /attempts/${body.attempt}/return`)
    return { reference: order.reference, attempt: body.attempt, checkout: String(body.url.split('/').at(-1)) }
  }

  return {
    pay,
    passBy,
    download,
    enterStripe,
    balance,
    enter,
    server,
    database,
    deps,
    app,
    origin,
    at,
    here,
    there,
    told,
    press,
    pretend,
    look: look(deps),
  }
}
