import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { accountsMessages, CONTEXT_HEADER, type Context, NO_TENANT, SCHEMA_HEADER } from '@midsummer/contracts'
import { connectMessages } from '@midsummer/messages'
import { type Keys, verifyContext } from '@midsummer/tenancy'
import { startTestNats } from '@midsummer/testing'
import Fastify from 'fastify'
import t from 'tap'
import { startStage } from './stage.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

interface SignedIn {
  host: string
  operator?: boolean
  access?: Context['access']
}

/** A stranger's accounts: knows the sessions that it is given, counts what it is asked, and can be away. */
const startAccounts = async (t: Test, keys: () => Keys) => {
  const sessions = new Map<string, SignedIn & { session: string; user: string }>()
  const state = { asked: 0, away: false }
  const app = Fastify()
  app.post('/internal/accounts/standing', async (request, reply) => {
    const { [CONTEXT_HEADER]: header, [SCHEMA_HEADER]: schema } = request.headers
    verifyContext(header?.toString(), schema?.toString(), 'internal', keys())
    if (state.away) return reply.code(500).send({})
    state.asked += 1
    const { hash, host } = request.body as { hash: string; host: string }
    const found = sessions.get(hash)
    if (found?.host !== host) return { standing: null }
    return {
      standing: {
        session: found.session,
        user: found.user,
        access: found.access ?? {},
        rights: ['export'],
        operator: found.operator ?? false,
      },
    }
  })
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body)
  const echo = async (request: { headers: NodeJS.Dict<string | string[]>; url: string }) => ({
    url: request.url,
    headers: request.headers,
    context: verifyContext(
      String(request.headers[CONTEXT_HEADER]),
      request.headers[SCHEMA_HEADER]?.toString(),
      'accounts',
      keys(),
    ),
  })
  app.all('/api/*', echo)
  app.all('/o/*', echo)
  app.get('/.well-known/openid-configuration', echo)
  t.teardown(() => app.close())
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    origin,
    state,
    signIn: (signedIn: SignedIn) => {
      const cookie = randomBytes(32).toString('base64url')
      const session = { ...signedIn, session: randomUUID(), user: randomUUID() }
      sessions.set(createHash('sha256').update(cookie).digest('hex'), session)
      return {
        ...session,
        cookie: `midsummer=${cookie}`,
        mayDo: (access: Context['access']) => Object.assign(session, { access }),
        end: () => sessions.delete(createHash('sha256').update(cookie).digest('hex')),
      }
    },
  }
}

t.test('who is signed in', async (t) => {
  let keys: Keys | undefined
  const accounts = await startAccounts(t, () => {
    if (!keys) throw new Error('no keys yet')
    return keys
  })
  const stage = await startStage(t, { upstreams: { accounts: [accounts.origin] } })
  keys = stage.keys
  const { ask, token } = stage
  const things = '/api/register/things'
  const here = 'furrydelphia.test'

  await t.test('a session is its person at its own host, and nobody at any other', async (t) => {
    const { cookie, user, session } = accounts.signIn({ host: here })
    const { body } = await ask({ host: here, path: things, headers: { cookie } })
    t.same(body.context.actor, { kind: 'person', id: user, session })
    t.same([body.context.access, body.context.operator], [{}, false])
    t.equal(body.headers.cookie, undefined, 'and no cookie goes on')
    for (const host of ['uproar.test', 'f27.furrydelphia.test', 'manage.furrydelphia.test'])
      t.equal((await ask({ host, path: things, headers: { cookie } })).body.context.actor.kind, 'anonymous', host)
    t.equal(
      (await ask({ host: 'platform.test', path: '/api/admin/things', headers: { cookie } })).body.context.actor.kind,
      'anonymous',
    )
    const { asked } = accounts.state
    await Promise.all(Array.from({ length: 20 }, () => ask({ host: here, path: things, headers: { cookie } })))
    t.equal(accounts.state.asked, asked, 'accounts is asked once in a while')
  })

  await t.test('platform staff run the platform on its host alone', async (t) => {
    const staff = accounts.signIn({ host: 'platform.test', operator: true })
    const { body } = await ask({ host: 'platform.test', path: '/api/admin/things', headers: { cookie: staff.cookie } })
    t.equal(body.context.operator, true)
    const wrong = accounts.signIn({ host: here, operator: true })
    t.equal((await ask({ host: here, path: things, headers: { cookie: wrong.cookie } })).body.context.operator, false)
  })

  await t.test('a cookie is not what a token is, and the other way round', async (t) => {
    const { cookie } = accounts.signIn({ host: here })
    const bearer = await token(stage.database.tenant.id, ['register:staff'])
    const both = await ask({ host: here, path: things, headers: { cookie, authorization: `Bearer ${bearer}` } })
    t.equal(both.body.context.actor.kind, 'token')
    const wrong = await ask({ host: here, path: things, headers: { authorization: `Bearer ${cookie.split('=')[1]}` } })
    t.equal(wrong.status, 401)
    const odd = ['midsummer=', 'midsummer=short', `midsummer=${bearer}`, `xmidsummer=${cookie.split('=')[1]}`]
    for (const one of odd)
      t.equal(
        (await ask({ host: here, path: things, headers: { cookie: one } })).body.context.actor.kind,
        'anonymous',
        one,
      )
  })

  await t.test('another site’s page has nothing done', async (t) => {
    const { cookie } = accounts.signIn({ host: here })
    const write = async (headers: Record<string, string>, method = 'POST', path = things) =>
      (await ask({ host: here, path, method, headers, body: '{}' })).status
    const json = { 'content-type': 'application/json' }
    t.equal(await write({ ...json, cookie, origin: `http://${here}` }), 200)
    t.equal(await write({ ...json, cookie, 'sec-fetch-site': 'same-origin' }), 200)
    t.equal(await write({ ...json, cookie }), 403, 'with nothing said')
    t.equal(await write({ ...json, cookie, origin: 'null' }), 403)
    t.equal(await write({ ...json, cookie, origin: 'http://uproar.test' }), 403)
    t.equal(await write({ ...json, cookie, origin: `http://${here}:81` }), 403)
    t.equal(await write({ ...json, cookie, origin: `http://${here}.evil.test` }), 403)
    t.equal(await write({ ...json, cookie, origin: `http://${here}`, 'sec-fetch-site': 'same-site' }), 403)
    t.equal(await write({ ...json, cookie, 'sec-fetch-site': 'cross-site' }, 'PUT'), 403)
    t.equal(await write({ ...json, origin: 'http://evil.test' }), 403, 'nor to sign somebody in')
    t.equal(await write(json), 200, 'a program without a cookie')
    const authorization = `Bearer ${await token(stage.database.tenant.id, ['register:staff'])}`
    t.equal(await write({ ...json, authorization, origin: 'http://evil.test' }), 200, 'a program with a token')
    t.equal(
      (await ask({ host: here, path: things, headers: { cookie, origin: 'http://evil.test' } })).status,
      200,
      'reading is free',
    )
    const socket = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    }
    t.equal(
      (await ask({ host: here, path: things, headers: { ...socket, cookie, origin: 'http://evil.test' } })).status,
      403,
    )
    t.equal((await ask({ host: here, path: things, headers: { ...socket, cookie } })).status, 403)
  })

  await t.test('the provider is at the platform’s host alone, and reads its own authorization', async (t) => {
    const authorization = 'Basic Y2xpZW50OnNlY3JldA=='
    const at = (host: string, path: string) =>
      ask({
        host,
        path,
        headers: { authorization, origin: 'https://app.example' },
        method: path.startsWith('/o') ? 'POST' : 'GET',
      })
    const { status, body } = await at('platform.test', '/o/token')
    t.same([status, body.headers.authorization, body.context.actor.kind], [200, authorization, 'anonymous'])
    for (const host of [here, 'manage.furrydelphia.test', 'uproar.test']) {
      for (const path of ['/o/token', '/o/authorize', '/o/jwks', '/O/token', '/.well-known/openid-configuration']) {
        t.equal((await ask({ host, path })).status, 404, `${host}${path}`)
      }
    }
    t.equal((await ask({ host: 'platform.test', path: '/.well-known/openid-configuration' })).status, 200)
    const { cookie } = accounts.signIn({ host: 'platform.test' })
    const post = { host: 'platform.test', path: '/o/interaction/1', method: 'POST' }
    t.equal(
      (await ask({ ...post, headers: { cookie, origin: 'https://evil.test' } })).status,
      403,
      'nobody consents for another',
    )
  })

  await t.test(
    'while accounts is away who is known is known, others may look, and nothing is done for them',
    async (t) => {
      const known = accounts.signIn({ host: here })
      const unknown = accounts.signIn({ host: here })
      const origin = `http://${here}`
      await ask({ host: here, path: things, headers: { cookie: known.cookie } })
      accounts.state.away = true
      const body = '{}'
      const write = { host: here, path: things, method: 'POST', body }
      const json = { origin, 'content-type': 'application/json' }
      t.equal((await ask({ ...write, headers: { ...json, cookie: known.cookie } })).body.context.actor.id, known.user)
      t.equal(
        (await ask({ host: here, path: things, headers: { cookie: unknown.cookie } })).body.context.actor.kind,
        'anonymous',
      )
      t.match(await ask({ ...write, headers: { ...json, cookie: unknown.cookie } }), {
        status: 503,
        headers: { 'retry-after': '2' },
      })
      accounts.state.away = false
    },
  )
})

t.test('a session that ends is over within seconds, with its streams, and at once when NATS tells', async (t) => {
  let keys: Keys | undefined
  const accounts = await startAccounts(t, () => {
    if (!keys) throw new Error('no keys yet')
    return keys
  })
  const talker = Fastify({ forceCloseConnections: true })
  talker.get('/api/register/stream', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: hello\n\n')
  })
  t.teardown(() => talker.close())
  const register = await talker.listen({ host: '127.0.0.1', port: 0 })
  const nats = await startTestNats(t)
  const stage = await startStage(t, { upstreams: { accounts: [accounts.origin], register: [register] } })
  keys = stage.keys
  const connection = await connectMessages(nats.url, 'test')
  t.teardown(() => connection.close())
  stage.listen(connection)
  await connection.flush()

  const host = 'furrydelphia.test'
  const open = async (cookie: string): Promise<IncomingMessage> => {
    const request = get({
      port: stage.port,
      host: '127.0.0.1',
      path: '/api/register/stream',
      headers: { host, cookie, accept: 'text/event-stream' },
    })
    const [response] = await once(request, 'response')
    response.resume().on('error', () => undefined)
    return response
  }
  const [one, other] = [accounts.signIn({ host }), accounts.signIn({ host })]
  const [ending, staying] = [await open(one.cookie), await open(other.cookie)]
  one.end()
  const began = Date.now()
  const closed = new Promise((resolve) => ending.once('close', resolve))
  const tell = ({ subject }: { subject: string }, tenant: string, data: object) => {
    const envelope = { id: randomUUID(), tenant, subject, at: new Date().toISOString(), data }
    connection.publish(`${subject}.${tenant}`, new TextEncoder().encode(JSON.stringify(envelope)))
  }
  tell(accountsMessages.sessionEnded, NO_TENANT, { sessions: [one.session] })
  await closed
  t.ok(Date.now() - began < 10_000, `${Date.now() - began} ms`)
  t.equal(staying.destroyed, false)
  const event = (cookie: string) => stage.ask({ host, path: '/api/event/things', headers: { cookie } })
  t.equal((await event(one.cookie)).body.context.actor.kind, 'anonymous')

  t.equal((await event(other.cookie)).body.context.actor.kind, 'person')
  const third = accounts.signIn({ host, access: { register: 'admin' } })
  const levels = async (cookie: string) => (await event(cookie)).body.context.access.register
  t.equal(await levels(third.cookie), 'admin')
  t.same((await event(third.cookie)).body.context.rights, ['export'])
  const losing = await open(third.cookie)
  const lost = new Promise((resolve) => losing.once('close', resolve))
  third.mayDo({ register: 'none' })
  tell(accountsMessages.accessChanged, stage.database.neighbour.id, { users: [] })
  tell(accountsMessages.accessChanged, stage.database.tenant.id, { users: [randomUUID()] })
  await connection.flush()
  t.equal(await levels(third.cookie), 'admin', 'what is told of others is theirs')
  tell(accountsMessages.accessChanged, stage.database.tenant.id, { users: [third.user] })
  await lost
  t.equal(await levels(third.cookie), 'none')
  t.equal(staying.destroyed, false)

  other.end()
  const silently = Date.now()
  // Slowly: nobody may ask without end.
  for (let kind = 'person'; kind === 'person'; await delay(200))
    kind = (await event(other.cookie)).body.context.actor.kind
  t.ok(Date.now() - silently < 10_000, `without NATS ${Date.now() - silently} ms`)
})
