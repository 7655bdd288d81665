import { randomUUID } from 'node:crypto'
import { askOwnData } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startPayments } from './stage.ts'

t.test('what payments holds about somebody', async (t) => {
  let away = false
  const { server, database, here, there, enter, press } = await startPayments(t, {
    wrap: (provider) => ({
      ...provider,
      create: async (key, checkout) => {
        if (away) throw new Error('the provider is away')
        return provider.create(key, checkout)
      },
    }),
  })
  await enter()
  const owner = { user: randomUUID(), email: 'Ash@example.org' }
  const ask = (kind: 'export' | 'erasure', tenant = here.tenant) =>
    askOwnData(server, database, subscriptions, tenant, kind, owner)
  await press((await here.checkout()).body.url, 'pay', 'now')
  t.same(await ask('export'), [], 'once a provider has the address, it is not kept')

  away = true
  await here.checkout()
  await here.checkout({ email: 'oak@example.org' })
  const told = await ask('export')
  t.match(told, [{ what: 'attempts', rows: [{ state: 'new', total: 9_000, email: 'ash@example.org' }] }])
  t.notMatch(JSON.stringify(told), /oak/)
  t.same(await ask('export', there.tenant), [], 'nothing of the neighbour’s')
  t.match(await ask('erasure'), [{ what: 'attempts', erased: 0, kept: [{ why: 'running', count: 1 }] }])

  await server.query("update furrydelphia.payments_attempt set state = 'declined' where email = 'ash@example.org'")
  await ask('erasure', there.tenant)
  t.match(await ask('erasure'), [{ what: 'attempts', erased: 1, kept: [] }])
  t.strictSame(await server.query("select email from furrydelphia.payments_attempt where email <> ''"), [
    { email: 'oak@example.org' },
  ])
})
