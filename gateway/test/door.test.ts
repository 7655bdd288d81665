import { connect } from 'node:net'
import { MODULES } from '@midsummer/contracts'
import t from 'tap'
import { startStage } from './stage.ts'

const stage = await startStage(t)
const { database, ask, raw, token, keys } = stage
const { tenant, neighbour } = database
const register = { host: 'furrydelphia.test', path: '/api/register/things' }

t.test('nothing that a client says about itself reaches a service', async (t) => {
  const forged = [
    'X-Tenant-Schema: uproar',
    'x-tenant-id: 1',
    'X-Midsummer-Context: forged',
    'X-MIDSUMMER-Operator: true',
    'X-Forwarded-For: 6.6.6.6',
    'X-Forwarded-Host: uproar.test',
    'Forwarded: for=6.6.6.6',
    'X-Request-Id: mine',
    'Connection: close, x-tenant-schema, x-midsummer-context, x-kept',
    'X-Kept: not',
    'X-Free: yes',
    'Expect: 100-continue',
    'Proxy-Authorization: basic x',
    'TE: trailers',
    'Keep-Alive: timeout=5',
    'Upgrade-Insecure-Requests: 1',
  ]
  const answer = await raw(`GET ${register.path} HTTP/1.1\r\nHost: furrydelphia.test\r\n${forged.join('\r\n')}\r\n\r\n`)
  t.match(answer, 'HTTP/1.1 200 ')
  const { headers, context } = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1))
  t.equal(headers['x-tenant-schema'], tenant.schema)
  t.same(context.tenant, tenant)
  t.match(headers['x-request-id'], /^[\da-f-]{36}$/)
  t.equal(headers['x-forwarded-for'], '127.0.0.1')
  t.equal(headers['x-forwarded-host'], 'furrydelphia.test')
  t.equal(headers['x-free'], 'yes')
  t.equal(headers['upgrade-insecure-requests'], '1')
  for (const name of [
    'x-tenant-id',
    'x-midsummer-operator',
    'forwarded',
    'x-kept',
    'expect',
    'proxy-authorization',
    'te',
    'keep-alive',
  ]) {
    t.equal(headers[name], undefined, name)
  }
})

t.test('nothing that a service says to the gateway reaches a client', async (t) => {
  const { headers, body } = await ask(register)
  t.equal(headers['x-tenant-schema'], undefined)
  t.same(headers['set-cookie'], ['one=1', 'two=2'])
  t.equal(headers['x-request-id'], body.headers['x-request-id'])
})

t.test('a context is signed for its audience and used again', async (t) => {
  const first = await ask(register)
  const second = await ask(register)
  t.equal(first.body.headers['x-midsummer-context'], second.body.headers['x-midsummer-context'])
  t.not(first.body.headers['x-request-id'], second.body.headers['x-request-id'])
  t.equal(first.body.context.audience, 'register')
  t.equal((await ask({ ...register, path: '/api/event/things' })).body.context.audience, 'event')
})

t.test('tokens', async (t) => {
  const own = await token(tenant.id, ['register:staff', 'event:admin', 'platform:operator'])
  const owner = await token(tenant.id, ['tenant:owner'])
  const operator = await token(null, ['platform:operator'])
  const foreign = await token(neighbour.id, ['tenant:owner'])
  const withToken = (text: string, host = 'furrydelphia.test', path = register.path) =>
    ask({ host, path, headers: { authorization: `Bearer ${text}` } })

  const { body } = await withToken(own)
  t.equal(body.context.actor.kind, 'token')
  const [seen] = await database.query('select used_at is not null as used from public.api_tokens where id = $1', [
    body.context.actor.id,
  ])
  t.same(seen, { used: true }, 'and it is noted that it is used')
  const none = Object.fromEntries(MODULES.map((module) => [module, 'none']))
  t.same(body.context.access, { ...none, event: 'admin', register: 'staff' })
  t.equal(body.context.operator, false)
  t.equal(body.headers.authorization, undefined)
  t.same(
    (await withToken(owner)).body.context.access,
    Object.fromEntries(MODULES.map((module) => [module, 'superadmin'])),
  )
  t.equal((await withToken(operator, 'platform.test', '/api/admin/things')).body.context.operator, true)

  for (const [text, host, path] of [
    [foreign, 'furrydelphia.test', register.path],
    [operator, 'furrydelphia.test', register.path],
    [own, 'platform.test', '/api/admin/things'],
    ['ms_unknown', 'furrydelphia.test', register.path],
    [own.slice(0, -1) + (own.endsWith('A') ? 'B' : 'A'), 'furrydelphia.test', register.path],
  ] as const) {
    const refused = await withToken(text, host, path)
    t.equal(refused.status, 401)
    t.equal(refused.body.code, 'GATEWAY_TOKEN_REFUSED')
  }
  t.equal((await ask({ ...register, headers: { authorization: 'Basic eDp5' } })).status, 401)

  const expired = await token(tenant.id, ['tenant:owner'])
  await database.query(
    "update public.api_tokens set expires_at = now() - interval '1 second' where hash = sha256($1)",
    [expired],
  )
  t.equal((await withToken(expired)).status, 401)
  const revoked = await token(tenant.id, ['tenant:owner'])
  await database.query('update public.api_tokens set revoked_at = now() where hash = sha256($1)', [revoked])
  t.equal((await withToken(revoked)).status, 401)
})

t.test('bodies', async (t) => {
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    ask({ ...register, method: 'POST', body, headers })
  t.equal((await post('{"a":1}', { 'content-type': 'application/json' })).body.length, 7)
  t.equal(
    (await post(Buffer.alloc(1024 * 1024), { 'content-type': 'application/octet-stream' })).body.length,
    1024 * 1024,
  )
  const type = { 'content-type': 'application/octet-stream' }
  const long = await post(Buffer.alloc(1024 * 1024 + 1), type)
  t.equal(long.status, 413)
  t.equal(long.body.code, 'GATEWAY_BODY_TOO_LARGE')
  const chunked = await post(Buffer.alloc(3 * 1024 * 1024), { ...type, 'transfer-encoding': 'chunked' })
  t.equal(chunked.status, 413)
  t.equal((await post(Buffer.alloc(100_000), { ...type, 'transfer-encoding': 'chunked' })).body.length, 100_000)
  t.equal((await ask({ ...register, method: 'DELETE' })).body.method, 'DELETE')
  t.equal((await ask({ ...register, method: 'HEAD' })).text, '')
  t.equal(
    (
      await ask({
        ...register,
        method: 'GET',
        body: 'why',
        headers: { 'content-type': 'text/plain', 'content-length': '3' },
      })
    ).status,
    200,
  )
})

t.test('rubbish', async (t) => {
  t.match(await raw('RUBBISH\r\n\r\n'), 'HTTP/1.1 400 ')
  t.match(
    await raw(`GET ${register.path} HTTP/1.1\r\nHost: furrydelphia.test\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
    'HTTP/1.1 431 ',
  )
  t.match(
    await raw(
      `POST ${register.path} HTTP/1.1\r\nHost: furrydelphia.test\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ),
    'HTTP/1.1 400 ',
  )
  t.equal((await ask(register)).status, 200)
})

t.test('a client that leaves in the middle costs nothing', async (t) => {
  const left = () =>
    new Promise<void>((resolve) => {
      const socket = connect(stage.port, '127.0.0.1', () => {
        socket.write(
          `POST ${register.path} HTTP/1.1\r\nHost: furrydelphia.test\r\nContent-Type: a/b\r\nContent-Length: 100\r\n\r\nhalf`,
        )
        setTimeout(() => socket.destroy() && resolve(), 20)
      })
    })
  await Promise.all(Array.from({ length: 300 }, left))
  t.equal((await ask(register)).status, 200)
})

t.test('what services say they can do, as one document for each kind of host', async (t) => {
  const { body } = await ask({ host: 'furrydelphia.test', path: '/api/openapi.json' })
  t.same(Object.keys(body.paths), [
    '/api/accounts/things',
    '/api/notifications/things',
    '/api/event/things',
    '/api/register/things',
    '/api/vendors/things',
  ])
  t.same(Object.keys(body.components.schemas), [
    'accounts.Thing',
    'notifications.Thing',
    'event.Thing',
    'register.Thing',
    'vendors.Thing',
  ])
  const { tags, responses } = body.paths['/api/register/things'].get
  t.same(tags, ['register'])
  t.equal(responses[200].content['application/json'].schema.$ref, '#/components/schemas/register.Thing')
  const platform = await ask({ host: 'platform.test', path: '/api/openapi.json' })
  t.same(Object.keys(platform.body.paths), ['/api/admin/things', '/api/accounts/things'])

  const page = await ask({ host: 'platform.test', path: '/api/docs/' })
  t.equal(page.status, 200)
  t.match(page.headers['content-type'], /^text\/html/)
  t.notMatch(page.text, /https?:\/\/(?!www\.w3\.org)/, 'nothing of another origin')
  const [, script = ''] = /src="([^"]+)"/.exec(page.text) ?? []
  const js = await ask({ host: 'platform.test', path: new URL(script, 'http://platform.test/api/docs/').pathname })
  t.equal(js.status, 200)
  t.ok(js.text.length > 100_000)
  t.equal(keys.of('register').length, 1)
})
