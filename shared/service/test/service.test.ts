import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { CONTEXT_HEADER, SCHEMA_HEADER, tenantsMessages } from '@midsummer/contracts'
import { announce, counting, openDatabase, setAlarm } from '@midsummer/database'
import { buildService, idempotent, problem, readConfig, requires, ServiceConfig } from '@midsummer/service'
import { signContext } from '@midsummer/tenancy'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import t from 'tap'
import Type from 'typebox'

t.test('a service as this house wants it', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'register', 'event')
  const taken = problem('TEST_TAKEN', 409, 'It is taken.')
  let runs = 0
  const Body = Type.Object(
    {
      name: Type.String({ minLength: 1 }),
      age: Type.Integer(),
      at: Type.Optional(Type.String({ format: 'date-time' })),
      day: Type.Optional(Type.String({ format: 'date' })),
      more: Type.Optional(Type.Unknown()),
    },
    { additionalProperties: false },
  )
  const app = await buildService(
    'register',
    { database, keys },
    {
      '/api/register': async (scope) => {
        scope.post<{ Body: { name: string } }>('/things', { schema: { body: Body } }, (request, reply) =>
          idempotent(request, reply, { status: 201 }, async () => {
            runs += 1
            if (request.body.name === 'taken') throw taken()
            return { name: request.body.name, runs }
          }),
        )
        scope.get('/inside', (request) => request.inTenant(async () => ({ ok: true })))
        scope.get('/broken', async () => {
          throw new Error('postgres://secret')
        })
        scope.get('/staff', { preHandler: requires('register', 'staff') }, async () => ({ ok: true }))
      },
    },
    { serves: { oldest: 1, newest: 50 } },
  )
  t.teardown(() => app.close())
  const { tenant, neighbour } = server
  const visitor = visit(app, keys, 'register')({ tenant })

  await t.test('a context that is missing, altered, old, foreign or of another schema opens nothing', async (t) => {
    const sound = { audience: 'register', tenant, actor: { kind: 'anonymous' as const }, access: {}, operator: false }
    const get = async (context: string | undefined, schema: string | undefined) => {
      const headers = {
        ...(context ? { [CONTEXT_HEADER]: context } : {}),
        ...(schema ? { [SCHEMA_HEADER]: schema } : {}),
      }
      const { statusCode, body } = await app.inject({ url: '/api/register/staff', headers })
      return [statusCode, JSON.parse(body).code]
    }
    const refused = [401, 'CONTEXT_REFUSED']
    const header = signContext(sound, keys)
    const now = Math.floor(Date.now() / 1000)
    t.same(await get(header, tenant.schema), [401, 'SIGN_IN_NEEDED'])
    t.same(await get(undefined, tenant.schema), refused)
    t.same(await get(header, undefined), refused)
    t.same(await get(header, neighbour.schema), refused)
    t.same(await get(`${header}x`, tenant.schema), refused)
    t.same(await get(`x${header}`, tenant.schema), refused)
    t.same(await get(signContext({ ...sound, audience: 'event' }, keys), tenant.schema), refused)
    t.same(await get(signContext(sound, keys, now - 200), tenant.schema), refused)
    t.same(await get(signContext(sound, keys, now + 200), tenant.schema), refused)
  })

  await t.test('every fault of an input is named, in the body, its JSON and its size', async (t) => {
    const { status, body } = await visitor('POST /things', { name: '', age: '7', surprise: 1 })
    t.equal(status, 400)
    t.same(body.errors.map(({ at }: { at: string }) => at).sort(), ['body/age', 'body/name', 'body/surprise'])
    const headers = {
      [CONTEXT_HEADER]: signContext(
        { audience: 'register', tenant, actor: { kind: 'anonymous' }, access: {}, operator: false },
        keys,
      ),
      [SCHEMA_HEADER]: tenant.schema,
    }
    const send = (payload: string) =>
      app.inject({
        method: 'POST',
        url: '/api/register/things',
        headers: { ...headers, 'content-type': 'application/json' },
        payload,
      })
    t.equal((await send('{"name":')).statusCode, 400)
    t.equal((await send(`{"name":"${'x'.repeat(2_000_000)}"}`)).statusCode, 413)
    t.match((await visitor('GET /nowhere')).headers['content-type'], 'application/problem+json')
  })

  await t.test('text that cannot be kept, and times that there are not, are refused where they stand', async (t) => {
    const wrong = async (fields: object) => {
      const { status, body } = await visitor('POST /things', { name: 'Ash', age: 1, ...fields })
      return [status, ...(body.errors ?? []).map(({ at }: { at: string }) => at)]
    }
    t.same(await wrong({ name: 'a\0' }), [400, 'body/name'])
    t.same(await wrong({ name: 'a\ud800' }), [400, 'body/name'])
    t.same(await wrong({ more: [{ deep: ['\0'] }] }), [400, 'body/more/0/deep/0'])
    t.same(await wrong({ more: { 'a\0': 1 } }), [400, 'body/more'])
    const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
    t.same(await wrong({ more: deep(100_000) }), [400, `body/more${'/0'.repeat(50)}`])
    t.same(await wrong({ more: deep(20) }), [201])
    for (const at of [
      '2016-12-31T23:59:60Z',
      '0000-01-01T00:00:00Z',
      '2027-02-30T00:00:00Z',
      '2027-01-01T00:00:00+20:00',
    ])
      t.same(await wrong({ at }), [400, 'body/at'], at)
    for (const day of ['0000-01-01', '2027-02-29']) t.same(await wrong({ day }), [400, 'body/day'], day)
    t.same(await wrong({ at: '2028-02-29T23:59:59.999+05:45', day: '2028-02-29' }), [201])
    t.match(await visitor('GET /inside?q=%00'), { status: 400, body: { errors: [{ at: 'querystring/q' }] } })
  })

  await t.test('what breaks inside shows only its request id', async (t) => {
    const { status, body } = await visitor('GET /broken')
    t.same(
      [status, body.code, Object.keys(body).sort()],
      [500, 'BROKEN', ['code', 'requestId', 'status', 'title', 'type']],
    )
    t.notMatch(JSON.stringify(body), /secret/)
  })

  await t.test('one key, one effect: replayed, refused for another request, free again after a failure', async (t) => {
    const key = { 'idempotency-key': randomUUID() }
    const before = runs
    const all = await Promise.all(
      Array.from({ length: 6 }, () => visitor('POST /things', { name: 'Ash', age: 1 }, key)),
    )
    t.same(new Set(all.map(({ status, body }) => `${status} ${body.name} ${body.runs}`)).size, 1)
    t.equal(runs, before + 1)
    t.equal((await visitor('POST /things', { name: 'Oak', age: 1 }, key)).status, 422)
    const opened = { 'idempotency-key': randomUUID(), 'x-code': 'one' }
    const write = (code: string) => visitor('POST /things', { name: 'Ash', age: 1 }, { ...opened, 'x-code': code })
    t.same([(await write('one')).status, (await write('one')).status], [201, 201])
    t.equal((await write('two')).status, 422, 'an answer is for who has what opens it')
    const other = { 'idempotency-key': randomUUID() }
    t.equal((await visitor('POST /things', { name: 'taken', age: 1 }, other)).status, 409)
    t.equal((await visitor('POST /things', { name: 'free', age: 1 }, other)).status, 201)
    t.equal((await visitor('POST /things', { name: 'Ash', age: 1 }, { 'idempotency-key': 'with space' })).status, 400)
  })

  await t.test('a request without a tenant finds nothing of one', async (t) => {
    const nowhere = visit(app, keys, 'register')({})
    t.equal((await nowhere('POST /things', { name: 'Ash', age: 1 })).body.code, 'TENANT_MISSING')
  })

  await t.test('a convention whose tables are not as the service needs them is answered 503 alone', async (t) => {
    const version = (schema: string, number: number) =>
      server.query(
        `insert into platform.ledger (schema_name, domain, version, name, checksum) values ($1, 'register', $2, 'x', 'x')`,
        [schema, number],
      )
    await version(tenant.schema, 50)
    await version(neighbour.schema, 51)
    t.match(await visitor('GET /inside'), { status: 200, headers: { 'cache-control': 'no-store' } })
    const refused = await visit(app, keys, 'register')({ tenant: neighbour })('GET /inside')
    t.match(refused, { status: 503, body: { code: 'TENANT_NOT_SERVED' }, headers: { 'retry-after': '5' } })
    await server.query('delete from platform.ledger where version = 51')
    for (let waited = 0; waited < 60_000; waited += 100) {
      if ((await visit(app, keys, 'register')({ tenant: neighbour })('GET /inside')).status === 200) return
      await delay(100)
    }
    t.fail('it is served once its tables are right')
  })

  await t.test('what Prometheus reads names routes and conventions, and no address', async (t) => {
    const { body } = await app.inject('/metrics')
    t.match(body, new RegExp(`http_requests_total\\{tenant="${tenant.id}",status="2xx",service="register"\\} \\d+`))
    t.match(
      body,
      /http_request_duration_seconds_bucket\{le="0.005",service="register",method="GET",route="\/api\/register\/inside"/,
    )
    t.match(body, /outbox_waiting_messages\{service="register"\} 0/)
    t.match(body, /outbox_waiting_seconds\{service="register"\} 0/)
    t.match(body, /problems_total\{code="TENANT_MISSING",service="register"\} 1/)
    t.match(body, /nodejs_eventloop_lag_seconds/)
  })

  await t.test('and what happened, once it is true, and what waits', async (t) => {
    const count = counting({ order: ['held', 'expired'] })
    await database.inTenant(tenant, async (tx) => {
      count(tx, 'order', 'held', 2)
      await announce(tx, tenantsMessages.moduleReady, { module: 'register', version: 1 })
      await setAlarm(tx, '2020-01-01T00:00:00Z')
    })
    await server.query(`insert into platform.dead_letters (domain, message_id, subject, payload, reason)
      values ('register', 'one', 'x', '{}', 'no'), ('shop', 'two', 'x', '{}', 'no')`)
    const { body } = await app.inject('/metrics')
    t.match(body, `happened_total{tenant="${tenant.id}",what="register.order",way="held",service="register"} 2`)
    t.match(body, `happened_total{tenant="${tenant.id}",what="tenants.module.ready",way="",service="register"} 1`)
    t.match(body, /outbox_waiting_messages\{service="register"\} 1/)
    t.match(body, /alarms_overdue_seconds\{service="register"\} \d{6}/)
    t.match(body, /dead_letters\{service="register"\} 1\n/, 'its own')
  })
})

t.test('a configuration that is wrong says all that is wrong, and no value', async (t) => {
  const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://user:secret@host', NATS_URL: 'nats://x' }
  let told = ''
  try {
    readConfig(ServiceConfig, wrong)
  } catch (error) {
    told = String(error)
  }
  for (const name of ['PORT', 'DATABASE_URL', 'CONTEXT_KEYS']) t.match(told, name)
  t.notMatch(told, 'secret')
})
