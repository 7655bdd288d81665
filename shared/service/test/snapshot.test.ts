import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { CONTEXT_HEADER, eventMessages } from '@midsummer/contracts'
import { openDatabase, row, sql } from '@midsummer/database'
import { connectMessages, type Log, startConsumers, stated } from '@midsummer/messages'
import { buildService, eventSubscriptions, knownEvents } from '@midsummer/service'
import { openDirectory, signContext } from '@midsummer/tenancy'
import { makeTestKeys, startTestDatabase, startTestNats } from '@midsummer/testing'
import t from 'tap'
import Type from 'typebox'

const quiet: Log = { info: () => undefined, warn: () => undefined }

t.test('who has lost what it was told learns the present state', async (t) => {
  const server = await startTestDatabase(t)
  const broker = await startTestNats(t)
  const keys = await makeTestKeys(t, 'event')
  const publisher = await openDatabase({ url: server.url('event'), domain: 'event' })
  const consumer = await openDatabase({ url: server.url('register'), domain: 'register' })
  const event = { id: randomUUID(), slug: '2027', name: 'Now', state: 'open', timeZone: 'UTC', currency: 'EUR' }
  const Here = row(Type.Object({ here: Type.Boolean() }))
  const app = await buildService(
    'event',
    { database: publisher, keys },
    {},
    {
      snapshot: async (tx) => {
        const { here } = await tx.one(sql.type(Here)`select current_schema() = ${server.tenant.schema} as here`)
        return here ? [stated(eventMessages.eventChanged, { event })] : []
      },
    },
  )
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const nats = await connectMessages(broker.url, 'test')
  const directory = openDirectory({ database: consumer, nats })
  t.teardown(async () => {
    await app.close()
    directory.close()
    await nats.close()
    await publisher.close()
    await consumer.close()
  })
  const events = (tenant = server.tenant) => consumer.inTenant(tenant, knownEvents)
  const consume = async (wanted: object[]) => {
    const consumers = await startConsumers({
      database: consumer,
      nats,
      directory,
      domain: 'register',
      log: quiet,
      keys,
      subscriptions: eventSubscriptions,
      feeds: { event: address },
    })
    for (let waited = 0; waited < 60_000; waited += 50) {
      if (JSON.stringify(await events()) === JSON.stringify(wanted)) break
      await delay(50)
    }
    await consumers.stop()
    t.same(await events(), wanted)
  }

  await t.test('of its own tenant alone', async (t) => {
    await consume([event])
    t.same(await events(server.neighbour), [])
  })

  await t.test('again, when it lost its tables and its place', async () => {
    await server.query(`delete from ${server.tenant.schema}.register_event; delete from platform.cursors`)
    await consume([event])
  })

  await t.test('and what was told meanwhile stays', async () => {
    const later = { ...event, name: 'Told meanwhile' }
    await server.query(
      `insert into platform.outbox (domain, tenant_id, subject, data)
       values ('event', $1, 'event.event.changed', $2)`,
      [server.tenant.id, { event: later }],
    )
    await server.query('delete from platform.cursors')
    await consume([later])
  })

  await t.test('and nobody else is told', async (t) => {
    const context = { tenant: server.tenant, actor: { kind: 'anonymous' as const }, access: {}, operator: true }
    const headers = {
      [CONTEXT_HEADER]: signContext({ ...context, audience: 'event' }, keys),
      'x-tenant-schema': server.tenant.schema,
    }
    t.equal((await app.inject({ url: '/internal/snapshot', headers })).statusCode, 401)
  })
})
