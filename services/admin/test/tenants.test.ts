import { randomUUID } from 'node:crypto'
import { MODULES } from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import t from 'tap'
import { buildApp } from '../src/app.ts'
import { openProver } from '../src/custom-domains/proof.ts'
import { moduleFailed, moduleReady } from '../src/tenants/births.ts'

t.test('which conventions there are', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('admin'), domain: 'admin' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'admin')
  const app = await buildApp({
    database,
    keys,
    baseDomain: 'midsummer.example',
    prover: openProver('midsummer.example'),
  })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'admin')
  const operator = at({ scopes: ['platform:operator'] })
  const asked = (slug: string, more: object = {}) =>
    operator('POST /tenants', {
      slug,
      name: slug,
      ownerEmail: 'owner@example.org',
      event: { slug: '2027', name: 'First' },
      ...more,
    })

  await t.test('only an operator gets in', async (t) => {
    t.equal((await at({})('GET /tenants')).status, 401)
    t.equal((await at({ scopes: ['tenant:owner'] })('GET /tenants')).status, 403)
    const forged = await app.inject({ url: '/api/admin/tenants', headers: { 'x-midsummer-context': 'forged.forged' } })
    t.same([forged.statusCode, forged.json().code], [401, 'CONTEXT_REFUSED'])
  })

  await t.test('a name is refused with the reason', async (t) => {
    const code = async (slug: string) => (await asked(slug)).body.code
    t.equal(await code('admin'), 'ADMIN_NAME_RESERVED')
    t.equal(await code('furry-manage'), 'ADMIN_NAME_RESERVED')
    t.equal(await code('pg-con'), 'ADMIN_NAME_RESERVED')
    t.equal(await code('a'.repeat(39)), 'ADMIN_NAME_TOO_LONG')
    t.equal(await code('1con'), 'ADMIN_NAME_MALFORMED')
    t.equal(await code('two--hyphens'), 'ADMIN_NAME_MALFORMED')
    t.equal(await code('FurryDelphia'), 'ADMIN_NAME_TAKEN')
    await server.query("update public.tenants set status = 'deleted' where slug = 'uproar'")
    t.equal(await code('uproar'), 'ADMIN_NAME_USED')
    await server.query("update public.tenants set status = 'active' where slug = 'uproar'")
  })

  await t.test('every wrong value is named at once', async (t) => {
    const { status, body } = await asked('wrong', { timeZone: 'Moon/Base', currency: 'XXZ', locale: '???' })
    t.equal(status, 400)
    t.same(
      body.errors.map(({ at }: { at: string }) => at),
      ['body/timeZone', 'body/currency', 'body/locale'],
    )
    t.equal((await asked('wrong', { surprise: true })).body.errors[0].at, 'body/surprise')
    t.same(await server.query("select from public.tenants where slug = 'wrong'"), [])
  })

  await t.test('of two births of one name one is begun, and everything of it is written together', async (t) => {
    const both = await Promise.all([asked('twins'), asked('Twins')])
    t.same(both.map(({ status }) => status).sort(), [202, 409])
    const [{ id }] = both.filter(({ status }) => status === 202).map(({ body }) => body)
    t.same((await operator(`GET /tenants/${id}/domains`)).body.domains, [
      { host: 'twins.midsummer.example', mode: 'event', event: null, primary: true },
      { host: 'twins-manage.midsummer.example', mode: 'tenant', event: null, primary: false },
    ])
    const told = await server.query('select subject, tenant_id from platform.outbox order by position')
    t.same(told, [
      { subject: 'tenants.tenant.requested', tenant_id: id },
      { subject: 'tenants.directory.changed', tenant_id: id },
    ])
  })

  await t.test(
    'a birth ends when the last module is ready, in whatever order they come, and says why it waits',
    async (t) => {
      const { body: tenant } = await asked('born')
      const progress = async () => (await operator(`GET /tenants/${tenant.id}/progress`)).body
      await database.shared((tx) => moduleFailed(tx, tenant.id, 'event', 'the disk is full', 1))
      t.match(await progress(), { status: 'failed', reason: 'event: the disk is full' })
      await Promise.all(
        [...MODULES.toReversed(), 'register'].map((module) =>
          database.shared((tx) => moduleReady(tx, tenant.id, module, 1)),
        ),
      )
      t.match(await progress(), { status: 'active', reason: null })
      await database.shared((tx) => moduleFailed(tx, tenant.id, 'event', 'told late', 1))
      t.match(await progress(), { status: 'active', modules: MODULES.map(() => ({ state: 'ready' })) })
    },
  )

  await t.test('a failed birth tells when it is tried again, and can be tried again at once, by hand', async (t) => {
    const { body: tenant } = await asked('stuck')
    const path = `/tenants/${tenant.id}`
    t.equal((await operator(`POST ${path}/retry`)).body.code, 'ADMIN_NOTHING_TO_RETRY')
    await database.shared((tx) => moduleFailed(tx, tenant.id, 'event', 'the disk is full', 3))
    await server.query(`
      insert into platform.failures (schema_name, domain, reason, attempts, next_at)
      values ('stuck', 'event', 'the disk is full', 3, now() + interval '1 minute'), ('uproar', 'event', 'other', 1, now())`)
    t.match((await operator(`GET ${path}/progress`)).body, { status: 'failed', retryAt: /^\d{4}-/ })
    const { status, body } = await operator(`POST ${path}/retry`)
    t.same([status, body.status, body.reason], [202, 'provisioning', null])
    t.match((await operator(`GET ${path}/progress`)).body, { retryAt: null, modules: [{ state: 'waiting' }] })
    t.same(await server.query('select schema_name from platform.failures'), [{ schema_name: 'uproar' }])
    const told = await server.query(
      "select data from platform.outbox where tenant_id = $1 and subject = 'tenants.tenant.requested' order by position",
      [tenant.id],
    )
    t.equal(told.length, 2)
    t.same(told[0], told[1])
    t.equal((await operator(`POST ${path}/retry`)).status, 409)
    t.same(
      await server.query("select from public.audit where target = $1 and action = 'tenant.provisioning'", [tenant.id]),
      [{}],
    )
  })

  await t.test('exactly one domain is the primary one, also when several are made so at once', async (t) => {
    const path = `/tenants/${server.tenant.id}/domains`
    const hosts = ['one.example', 'two.example', 'three.example']
    for (const host of hosts) t.equal((await operator(`POST ${path}`, { host: `WWW.${host}:8080` })).status, 201)
    await Promise.all([...hosts, ...hosts].map((host) => operator(`PUT ${path}/${host}/primary`)))
    const primary = async () =>
      (await operator(`GET ${path}`)).body.domains.filter(({ primary }: { primary: boolean }) => primary)
    const [{ host }] = await primary()
    t.equal((await primary()).length, 1)
    t.equal((await operator(`DELETE ${path}/${host}`)).body.code, 'ADMIN_DOMAIN_PRIMARY')
    for (const other of hosts.filter((one) => one !== host))
      t.equal((await operator(`DELETE ${path}/${other}`)).status, 204)
    t.equal((await operator(`POST ${path}`, { host: 'not a host' })).body.code, 'ADMIN_HOST_MALFORMED')
    t.equal((await operator(`POST /tenants/${server.neighbour.id}/domains`, { host })).body.code, 'ADMIN_HOST_TAKEN')
    t.equal((await operator(`PUT /tenants/${server.neighbour.id}/domains/${host}/primary`)).status, 404)
  })

  await t.test('a token is shown once, and is kept as a hash', async (t) => {
    const path = `/tenants/${server.tenant.id}/tokens`
    const { status, body } = await operator(`POST ${path}`, { name: 'desk', scopes: ['register:staff'] })
    t.equal(status, 201)
    t.match(body.token, /^ms_[\w-]{43}$/)
    t.notMatch(JSON.stringify((await operator(`GET ${path}`)).body), body.token)
    const [kept] = await server.query("select encode(hash, 'hex') as hash from public.api_tokens where id = $1", [
      body.id,
    ])
    t.match(kept, { hash: /^[0-9a-f]{64}$/ })
    const refused = await operator(`POST ${path}`, { name: 'x', scopes: ['platform:operator', 'register:queen'] })
    t.same(
      refused.body.errors.map(({ message }: { message: string }) => message),
      ['platform:operator', 'register:queen'],
    )
    t.equal((await operator(`POST /tenants/${server.neighbour.id}/tokens/${body.id}/revoke`)).status, 404)
    t.match((await operator(`POST ${path}/${body.id}/revoke`)).body, { revokedAt: /^\d{4}-/ })
  })

  await t.test('an owner has what is the convention’s own, and nothing else', async (t) => {
    const owner = visit(app, keys, 'admin', '/api/tenant')
    const here = owner({ tenant: server.tenant, scopes: ['tenant:owner'] })
    const there = owner({ tenant: server.neighbour, scopes: ['tenant:owner'] })
    const { status, body } = await here('POST /tokens', { name: 'desk', scopes: ['register:staff'] })
    t.equal(status, 201)
    t.equal((await there(`POST /tokens/${body.id}/revoke`)).status, 404)
    t.equal((await there('GET /tokens')).body.tokens.length, 0)
    t.equal((await here(`POST /tokens/${body.id}/revoke`)).status, 200)
    t.equal((await here('POST /tokens', { name: 'x', scopes: ['platform:operator'] })).status, 400)
    const owned = { host: 'owned.example' }
    t.equal((await here('POST /domains', owned)).status, 404, 'what serves without a proof is for operators to add')
    t.equal((await operator(`POST /tenants/${server.tenant.id}/domains`, owned)).status, 201)
    t.equal((await there('DELETE /domains/owned.example')).status, 404)
    t.equal((await here('GET /tenants')).status, 404)
    const developer = owner({ tenant: server.tenant, scopes: ['right:programs', 'register:staff'] })
    const own = await developer('POST /tokens', { name: 'screens', scopes: ['register:staff'] })
    t.equal(own.status, 201)
    for (const scopes of [['register:admin'], ['right:refund'], ['tenant:owner']])
      t.match(await developer('POST /tokens', { name: 'x', scopes }), {
        status: 403,
        body: { code: 'ADMIN_SCOPE_BEYOND' },
      })
    t.equal((await developer('GET /domains')).status, 403)
    t.equal((await there(`POST /tokens/${own.body.id}/rotate`)).status, 404)
    const rotated = await developer(`POST /tokens/${own.body.id}/rotate`)
    t.match(rotated, {
      status: 201,
      body: { name: 'screens', scopes: ['register:staff'], token: /^ms_/, usedAt: null },
    })
    const [before] = await server.query(
      "select expires_at between now() + interval '23 hours' and now() + interval '24 hours' as soon from public.api_tokens where id = $1",
      [own.body.id],
    )
    t.same(before, { soon: true })
    await here(`POST /tokens/${own.body.id}/revoke`)
    t.equal((await here(`POST /tokens/${own.body.id}/rotate`)).status, 404)
    const strong = (await here('POST /tokens', { name: 'all', scopes: ['tenant:owner'] })).body
    t.equal((await developer(`POST /tokens/${strong.id}/rotate`)).status, 403)
    t.match((await here('GET /tokens')).body.tokens.at(-1), { id: strong.id, expiresAt: null }, 'and it is as it was')
    t.equal((await owner({ tenant: server.tenant, scopes: ['register:superadmin'] })('GET /domains')).status, 403)
    t.equal((await owner({ tenant: server.tenant })('GET /domains')).status, 401)
    t.equal((await owner({ scopes: ['tenant:owner'] })('GET /domains')).status, 404)
  })

  await t.test('a convention is suspended, resumed and deleted by name, each written down', async (t) => {
    const { id } = server.neighbour
    t.equal((await operator(`POST /tenants/${id}/suspend`, {})).status, 400)
    t.match((await operator(`POST /tenants/${id}/suspend`, { reason: 'rent' })).body, {
      status: 'suspended',
      reason: 'rent',
    })
    t.equal((await operator(`POST /tenants/${id}/suspend`, { reason: 'rent' })).body.code, 'ADMIN_STATE_REFUSED')
    t.equal((await operator(`POST /tenants/${id}/resume`)).body.status, 'active')
    t.equal((await operator(`DELETE /tenants/${id}`, { name: 'furrydelphia' })).body.code, 'ADMIN_NAME_NOT_REPEATED')
    const { status, body } = await operator(`DELETE /tenants/${id}`, { name: 'uproar' })
    t.same([status, body.status], [202, 'deleting'])
    t.equal((await operator(`POST /tenants/${id}/resume`)).body.status, 'active')
    t.equal((await operator(`GET /tenants/${randomUUID()}`)).status, 404)
    const audit = await server.query('select action from public.audit where target = $1 order by id', [id])
    t.same(
      audit.map(({ action }) => action),
      ['tenant.suspended', 'tenant.active', 'tenant.deleting', 'tenant.active'],
    )
  })
})
