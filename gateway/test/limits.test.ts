import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { SCHEMA_HEADER } from '@midsummer/contracts'
import { startTestRedis } from '@midsummer/testing'
import { Redis } from 'ioredis'
import t from 'tap'
import { openRates } from '../src/rates.ts'
import { openShares } from '../src/shares.ts'
import { startStage } from './stage.ts'

t.test('a client, and a convention, may ask so often', async (t) => {
  const { ask } = await startStage(t, { config: { CLIENT_RATE: '60', TENANT_RATE: '30' } })
  const register = { host: 'furrydelphia.test', path: '/api/register/x' }
  // A window of ten seconds may end in the middle.
  let refused = await ask(register)
  for (let asked = 1; refused.status === 200 && asked < 11; asked += 1) refused = await ask(register)
  t.equal(refused.status, 429)
  t.equal(refused.body.code, 'GATEWAY_TOO_MANY_REQUESTS')
  t.ok(Number(refused.headers['retry-after']) >= 1 && Number(refused.headers['retry-after']) <= 10)
  t.equal((await ask({ ...register, host: 'uproar.test' })).status, 200, 'the neighbour has its own')
  let unknown = await ask({ ...register, host: 'nowhere.test' })
  for (let asked = 1; unknown.status !== 429 && asked < 21; asked += 1)
    unknown = await ask({ ...register, host: 'nowhere.test' })
  t.equal(unknown.status, 429, 'unknown hosts count too')
})

t.test('gateways count together, and alone without Redis', async (t) => {
  const server = await startTestRedis(t)
  const redis = () => {
    const client = new Redis(server.url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 })
    client.on('error', () => undefined)
    t.teardown(() => client.disconnect())
    return new Promise<Redis>((resolve) => client.once('ready', () => resolve(client)))
  }
  const [one, other] = [openRates(await redis()), openRates(await redis())]
  t.teardown(() => one.close())
  t.teardown(() => other.close())
  const limit = 60
  // Early in a window, so that it does not end meanwhile.
  if (Date.now() % 10_000 > 7_000) await delay(10_000 - (Date.now() % 10_000))
  for (let count = 0; count < 6; count += 1) t.equal(one.count('client', limit), 0)
  for (let count = 0; count < 4; count += 1) t.equal(other.count('client', limit), 0)
  await delay(300)
  t.ok(other.count('client', limit) > 0, 'it was told of the six')
  one.count('client', limit)
  await delay(300)
  t.ok(one.count('client', limit) > 0)
  t.equal(one.count('somebody else', limit), 0)
  await server.kill()
  for (let count = 0; count < 10; count += 1) t.equal(one.count('third', limit), 0)
  t.ok(one.count('third', limit) > 0)
})

t.test('one convention’s rush leaves the others their share', async (t) => {
  const shares = openShares({ each: 2, waiting: 2, patience: 50 })
  const rush = [await shares.enter('rush'), await shares.enter('rush')]
  const waiting = shares.enter('rush')
  const tired = shares.enter('rush').catch((error: Error) => error)
  await t.rejects(shares.enter('rush'), { message: /very many visitors/ })
  const quiet = await shares.enter('quiet')
  rush[0]?.()
  const third = await waiting
  t.match(await tired, { problem: { code: 'GATEWAY_TENANT_BUSY' } })
  for (const leave of [third, quiet, rush[1]]) leave?.()
  const again = await Promise.all([
    shares.enter('rush'),
    shares.enter('rush'),
    shares.enter('quiet'),
    shares.enter('quiet'),
  ])
  t.equal(again.length, 4)
})

t.test('a rush, and slow senders, at one convention’s door leave the others theirs', async (t) => {
  const answered = Promise.withResolvers<void>()
  let [busy, busiest] = [0, 0]
  const service = createServer(async ({ headers }, response) => {
    if (headers[SCHEMA_HEADER] === 'furrydelphia') {
      busy += 1
      busiest = Math.max(busiest, busy)
      await answered.promise
      await delay(5)
      busy -= 1
    }
    response.end('ok')
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  t.teardown(() => service.close())
  const { port } = service.address() as AddressInfo
  const stage = await startStage(t, {
    upstreams: { register: [`http://127.0.0.1:${port}`] },
    config: { TENANT_AT_ONCE: '4' },
  })
  const path = '/api/register/x'
  const senders = Array.from({ length: 20 }, () => {
    const socket = connect(stage.port, '127.0.0.1', () =>
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: furrydelphia.test\r\nContent-Type: a/b\r\nContent-Length: 9\r\n\r\nslow`,
      ),
    )
    return socket
  })
  await Promise.all(senders.map((socket) => once(socket, 'connect')))
  const rush = Array.from({ length: 60 }, () => stage.ask({ host: 'furrydelphia.test', path }))
  t.equal((await stage.ask({ host: 'uproar.test', path })).status, 200, 'while nobody of the rush is answered')
  answered.resolve()
  const statuses = (await Promise.all(rush)).map(({ status }) => status)
  t.same(new Set(statuses), new Set([200]), 'who waits for a turn gets it')
  t.equal(busiest, 4, 'at a time')
  for (const socket of senders) socket.destroy()
})

t.test('those who wait are let in convention by convention', async (t) => {
  const shares = openShares({ each: 1, patience: 1_000 })
  const order: string[] = []
  const open = [await shares.enter('a'), await shares.enter('b')]
  const queue = ['a', 'a', 'a', 'c', 'b'].map(async (tenant) => {
    const leave = await shares.enter(tenant)
    order.push(tenant)
    await delay(1)
    leave()
  })
  for (const leave of open) leave()
  await Promise.all(queue)
  t.same(order.toSorted(), ['a', 'a', 'a', 'b', 'c'])
  t.ok(order.indexOf('c') <= 2 && order.indexOf('b') <= 3, order.join())
})
