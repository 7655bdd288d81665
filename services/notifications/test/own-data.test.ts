import { randomUUID } from 'node:crypto'
import { askOwnData } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startNotifications } from './stage.ts'

t.test('what notifications holds about somebody', async (t) => {
  const { server, database, here, there } = await startNotifications(t)
  const sent = await here.want()
  await here.want()
  await here.want({ to: 'oak@example.org' })
  await server.query("update furrydelphia.notifications_mail set state = 'sent', due_at = null where id = $1", [sent])
  const refused = "insert into furrydelphia.notifications_refused_address (address, reason) values ($1, 'no such box')"
  for (const address of ['ash@example.org', 'oak@example.org']) await server.query(refused, [address])
  const owner = { user: randomUUID(), email: 'Ash@example.org' }
  const ask = (kind: 'export' | 'erasure', tenant = here.tenant) =>
    askOwnData(server, database, subscriptions, tenant, kind, owner)

  const told = await ask('export')
  const states = (told[0]?.rows ?? []).map((row) => Object(row).state)
  t.same(states.toSorted(), ['sent', 'waiting'])
  t.match(told, [
    { what: 'mails', rows: [{ template: 'proof' }, { template: 'proof' }] },
    { what: 'refused-address', rows: [{ reason: 'no such box' }] },
  ])
  t.notMatch(JSON.stringify(told), /oak|042317/, 'nothing of others, and no code')
  t.same(await ask('export', there.tenant), [], 'nothing of the neighbour’s')

  await ask('erasure', there.tenant)
  t.match(await ask('erasure'), [
    { what: 'mails', erased: 1, kept: [{ why: 'running', count: 1 }] },
    { what: 'refused-address', erased: 1, kept: [] },
  ])
  t.strictSame(await server.query('select recipient from furrydelphia.notifications_mail order by recipient'), [
    { recipient: 'ash@example.org' },
    { recipient: 'oak@example.org' },
  ])
  t.strictSame(await server.query('select address from furrydelphia.notifications_refused_address'), [
    { address: 'oak@example.org' },
  ])
})
