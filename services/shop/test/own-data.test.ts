import { randomUUID } from 'node:crypto'
import { askOwnData } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startShop } from './stage.ts'

t.test('what the shop holds about somebody', async (t) => {
  const { server, database, here, there, prove, item, order, pay } = await startShop(t)
  const [variant] = (await item('mug', 800, [null])).variants
  const buy = async (email: string) =>
    (await order(await prove(here.visitor, email), [{ variant: variant.id, quantity: 2 }])).body
  await pay((await buy('ash@example.org')).id, 1_600)
  await buy('ash@example.org')
  await buy('oak@example.org')
  const owner = { user: randomUUID(), email: 'Ash@example.org' }
  const ask = (kind: 'export' | 'erasure', tenant = here.tenant) =>
    askOwnData(server, database, subscriptions, tenant, kind, owner)

  const told = await ask('export')
  t.match(told, [
    { what: 'orders', rows: [{ paid: 1_600, lines: [{ name: /mug/, quantity: 2 }] }, { paid: 0 }] },
    { what: 'proofs' },
  ])
  t.notMatch(JSON.stringify(told), /oak/)
  t.same(await ask('export', there.tenant), [], 'nothing of the neighbour’s')

  await ask('erasure', there.tenant)
  t.match((await ask('erasure'))[0], { what: 'orders', erased: 0, kept: [{ why: 'running', count: 2 }] })
  await server.query("update furrydelphia.shop_event set state = 'closed'")
  t.match((await ask('erasure'))[0], { what: 'orders', erased: 1, kept: [{ why: 'books', count: 1 }] })
  t.strictSame(await server.query('select email from furrydelphia.shop_order order by id'), [
    { email: 'ash@example.org' },
    { email: null },
    { email: 'oak@example.org' },
  ])
})
