import t from 'tap'
import { startStage } from './stage.ts'

const stage = await startStage(t)
const { database, ask, raw, events } = stage
const { tenant, neighbour } = database

t.test('a host leads to its tenant and event', async (t) => {
  const { status, body } = await ask({ host: 'FurryDelphia.test:8080', path: '/api/register/levels?a=1&a=2' })
  t.equal(status, 200)
  t.match(body, { url: '/api/register/levels?a=1&a=2', method: 'GET', headers: { 'x-tenant-schema': tenant.schema } })
  t.same(body.context.tenant, tenant)
  t.same(body.context.event, { id: events.default, slug: 'f26' })
  t.same(body.context.actor, { kind: 'anonymous' })
  t.equal(body.context.operator, false)

  const other = await ask({ host: 'uproar.test', path: '/api/register/levels' })
  t.same(other.body.context.tenant, neighbour)
  t.same(other.body.context.event, { id: events.neighbours, slug: 'u26' })
})

t.test('an unknown host, a malformed one, and two at once', async (t) => {
  const unknown = await ask({ host: 'nowhere.test', path: '/api/register/levels' })
  t.equal(unknown.status, 404)
  t.match(unknown.headers, { 'content-type': /^application\/problem\+json/ })
  t.match(unknown.body, {
    code: 'GATEWAY_HOST_UNKNOWN',
    status: 404,
    requestId: unknown.headers['x-request-id'] as string,
  })
  t.equal((await ask({ host: 'a b', path: '/' })).body.code, 'GATEWAY_HOST_MALFORMED')
  t.equal((await ask({ host: 'evil@uproar.test', path: '/' })).status, 400)
  const doubled = await raw(
    'GET /api/register/x HTTP/1.1\r\nHost: uproar.test\r\nHost: furrydelphia.test\r\nConnection: close\r\n\r\n',
  )
  t.match(doubled, /^HTTP\/1\.1 400 /)
  t.match(doubled, 'GATEWAY_HOST_MALFORMED')
  const whole = await raw(
    'GET http://furrydelphia.test/api/register/x HTTP/1.1\r\nHost: uproar.test\r\nConnection: close\r\n\r\n',
  )
  t.match(whole, 'GATEWAY_HOST_MALFORMED')
  t.match(await raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 400 /)
})

t.test('a route of one kind of host is not there on another', async (t) => {
  const expected = {
    'platform.test': { admin: 200, notifications: 404, event: 404, register: 404 },
    'furrydelphia.test': { admin: 404, notifications: 200, event: 200, register: 200 },
    'manage.furrydelphia.test': { admin: 404, notifications: 200, event: 200, register: 200 },
  }
  for (const [host, routes] of Object.entries(expected)) {
    for (const [service, status] of Object.entries(routes)) {
      t.equal((await ask({ host, path: `/api/${service}/things` })).status, status, `${host} ${service}`)
    }
  }
})

t.test('nothing but the routes is reachable', async (t) => {
  for (const path of [
    '/internal/feed',
    '/api/register/../../internal/feed',
    '//register.example/levels',
    '/api/register/%2e%2e/%2e%2e/internal/feed',
    '/api/registers',
    '/api/register/..%2f..%2finternal/feed',
    '/api/register\\..\\..\\internal/feed',
    '//internal/feed',
    '/openapi.json',
  ]) {
    const { status, text } = await ask({ host: 'furrydelphia.test', path })
    t.ok(status === 404 || status === 400, `${path} ${status}`)
    t.notMatch(text, 'secret')
  }
  t.same((await ask({ host: 'furrydelphia.test', path: '/health/live' })).body, { status: 'live' })
})

t.test('a path may name an event', async (t) => {
  const { body } = await ask({ host: 'furrydelphia.test', path: '/e/f27/api/register/levels?x' })
  t.equal(body.url, '/api/register/levels?x')
  t.same(body.context.event, { id: events.other, slug: 'f27' })
  const organiser = await ask({ host: 'manage.furrydelphia.test', path: '/e/f26/api/event/x' })
  t.same(organiser.body.context.event, { id: events.default, slug: 'f26' })
  t.equal((await ask({ host: 'manage.furrydelphia.test', path: '/api/event/x' })).body.context.event, undefined)

  t.same((await ask({ host: 'f27.furrydelphia.test', path: '/e/f27/api/event/x' })).body.context.event.id, events.other)
  for (const [host, path] of [
    ['f27.furrydelphia.test', '/e/f26/api/event/x'],
    ['furrydelphia.test', '/e/u26/api/event/x'],
    ['furrydelphia.test', '/e/none/api/event/x'],
    ['platform.test', '/e/f26/api/admin/x'],
  ] as const) {
    const answer = await ask({ host, path })
    t.equal(answer.status, 404, host + path)
    t.equal(answer.body.code, 'GATEWAY_EVENT_UNKNOWN')
  }
})

t.test('a tenant that is not active', async (t) => {
  const third = await database.addTenant('third')
  const at = async (status: string, headers = {}) => {
    const host = `${status}.third.test`
    await database.query('update public.tenants set status = $2 where id = $1', [third.id, status])
    await database.query("insert into public.domains (host, tenant_id, mode) values ($1, $2, 'event')", [
      host,
      third.id,
    ])
    return ask({ host, path: '/api/register/x', headers })
  }
  const preparing = await at('provisioning')
  t.equal(preparing.status, 503)
  t.equal(preparing.headers['retry-after'], '5')
  const suspended = await at('suspended')
  t.equal(suspended.status, 403)
  t.equal(suspended.body.code, 'GATEWAY_TENANT_SUSPENDED')
  const page = await ask({ host: 'suspended.third.test', headers: { accept: 'text/html,*/*' } })
  t.equal(page.status, 403)
  t.match(page.headers['content-type'], /^text\/html/)
  t.match(page.text, '<h1>')
  t.equal((await at('deleting')).status, 404)
  t.equal((await at('deleted')).status, 404)
})

t.test('a module that is switched off is not there', async (t) => {
  const fourth = await database.addTenant('fourth')
  await database.query("update public.tenants set modules = '{event}' where id = $1", [fourth.id])
  await database.query("insert into public.domains (host, tenant_id, mode) values ('fourth.test', $1, 'event')", [
    fourth.id,
  ])
  t.equal((await ask({ host: 'fourth.test', path: '/api/event/x' })).status, 200)
  t.equal((await ask({ host: 'fourth.test', path: '/api/register/x' })).status, 404)
})
