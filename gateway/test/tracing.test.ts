import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { registerMessages } from '@midsummer/contracts'
import { announce, openDatabase, sql } from '@midsummer/database'
import { connectMessages, on, startConsumers, startRelay } from '@midsummer/messages'
import { buildService, openPeers, tenantOf } from '@midsummer/service'
import { openDirectory } from '@midsummer/tenancy'
import { freePort, startTestCollector, startTestNats } from '@midsummer/testing'
import { startTracing, traceIds } from '@midsummer/tracing'
import t from 'tap'
import Type from 'typebox'
import { startStage } from './stage.ts'

const created = registerMessages.registrationCreated
const about = () => ({ event: randomUUID(), registration: { id: randomUUID(), level: randomUUID() } })
const quiet = { info: () => undefined, warn: () => undefined }

t.test('a request is one trace, through every service that it leads to', async (t) => {
  const { url, spans } = await startTestCollector(t)
  const sendRest = await startTracing('test', { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_TRACES_SAMPLER_ARG: 1 })
  const port = await freePort()
  const stage = await startStage(t, { upstreams: { register: [`http://127.0.0.1:${port}`] } })
  const { database: server, keys } = stage
  const register = await openDatabase({ url: server.url('register'), domain: 'register' })
  const event = await openDatabase({ url: server.url('event'), domain: 'event' })
  const nats = await connectMessages((await startTestNats(t)).url, 'test')
  const directory = openDirectory({ database: event, nats })
  const peer = await buildService(
    'event',
    { database: event, keys },
    { '/internal/event': async (scope) => void scope.post('/thing', async () => ({})) },
  )
  const ask = openPeers({ event: await peer.listen({ host: '127.0.0.1', port: 0 }) }, keys)
  const service = await buildService(
    'register',
    { database: register, keys },
    {
      '/api/register': async (scope) => {
        scope.post('/things', async (request) => {
          await request.inTenant((tx) => announce(tx, created, about()))
          await ask('event', '/internal/event/thing', tenantOf(request), {}, Type.Object({}))
          return traceIds()
        })
        scope.get('/broken', (request) => request.inTenant((tx) => tx.query(sql.unsafe`select 1 / 0`)))
      },
    },
  )
  await service.listen({ host: '127.0.0.1', port })
  let failures = 1
  const running = [
    startRelay({ database: register, nats, domain: 'register', log: quiet }),
    await startConsumers({
      database: event,
      nats,
      directory,
      domain: 'event',
      log: quiet,
      subscriptions: [
        on(created, async () => {
          failures -= 1
          if (failures === 0) throw new Error('expected')
        }),
      ],
    }),
  ]
  t.teardown(async () => {
    await Promise.all(running.map((one) => one.stop()))
    await service.close()
    await peer.close()
    directory.close()
    await nats.close()
    await register.close()
    await event.close()
    await sendRest()
  })
  /** The spans of a trace, once its message was heard so often. */
  const traceOf = async (traceId: string, times: number) => {
    const trace = () => spans.filter((one) => one.traceId === traceId)
    const heard = () => trace().filter(({ name }) => name === created.subject).length
    for (let waited = 0; waited < 60_000 && heard() < times; waited += 50) await delay(50)
    t.equal(heard(), times)
    return trace()
  }
  const post = (host: string, headers = {}) =>
    stage.ask({
      host,
      path: '/api/register/things',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    })
  const stranger = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, tracestate: 'a=b', baggage: 'a=b' }

  await t.test('from the gateway to who hears of it, also for the second time', async (t) => {
    const { status, body, headers } = await post('furrydelphia.test', stranger)
    t.equal(status, 200)
    t.notOk(headers['traceparent'])
    const trace = await traceOf(body.traceId, 2)
    const named = (name: string) => trace.filter((one) => one.name === name)
    const here = { tenant: server.tenant.id, event: stage.events.default, reqId: headers['x-request-id'] }
    const [door, ...others] = named('POST /api/register/*')
    const [inside] = named('POST /api/register/things')
    const [asked] = named('POST /internal/event/thing')
    const heard = named(created.subject)
    t.same(others, [])
    t.notOk(door?.parentSpanId, 'what a stranger says of a trace is not believed')
    t.match(door?.attributes, { ...here, 'http.route': '/api/register/*', 'http.response.status_code': 200 })
    t.match(inside, { parentSpanId: door?.spanId, attributes: here })
    t.match(asked, { parentSpanId: inside?.spanId, attributes: { tenant: server.tenant.id } })
    const announced = trace.find(({ spanId }) => spanId === heard[0]?.parentSpanId)
    t.match(announced, { name: 'transaction', parentSpanId: inside?.spanId, attributes: { place: 'furrydelphia' } })
    for (const one of heard)
      t.match(one, { parentSpanId: announced?.spanId, attributes: { tenant: server.tenant.id, message: String } })
    const works = trace.filter(
      ({ attributes, parentSpanId }) =>
        attributes['place'] === 'furrydelphia' && heard.some(({ spanId }) => spanId === parentSpanId),
    )
    t.same(works.map(({ failed }) => failed).sort(), [false, true])
  })

  await t.test('the neighbour has another', async (t) => {
    const { body } = await post('uproar.test', stranger)
    const trace = await traceOf(body.traceId, 1)
    t.same(
      new Set(trace.map(({ attributes }) => attributes['tenant'] ?? attributes['place'])),
      new Set([server.neighbour.id, server.neighbour.schema, 'the shared tables']),
    )
    t.ok(spans.every(({ traceId }) => traceId !== 'a'.repeat(32)))
  })

  await t.test('what fails says so, and not why', async (t) => {
    const { body } = await stage.ask({ host: 'furrydelphia.test', path: '/api/register/broken' })
    const of = () => spans.filter(({ attributes }) => attributes['reqId'] === body.requestId)
    for (let waited = 0; waited < 60_000 && of().length < 2; waited += 50) await delay(50)
    t.same(
      of().map(({ failed, attributes }) => [failed, attributes['http.response.status_code']]),
      [
        [true, 500],
        [true, 500],
      ],
    )
    t.notMatch(JSON.stringify(spans), /division|select/)
  })

  await t.test('nobody traces who only looks whether it lives, nor what a service does by itself', async (t) => {
    await stage.ask({ host: 'furrydelphia.test', path: '/health/live' })
    await service.inject('/health/ready')
    await sendRest()
    t.notMatch(JSON.stringify(spans), /health/)
    const roots = spans.filter(({ parentSpanId }) => !parentSpanId)
    t.same(new Set(roots.map(({ name }) => name)), new Set(['POST /api/register/*', 'GET /api/register/*']))
  })
})
