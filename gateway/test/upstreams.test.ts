import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { mock } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { openUpstream } from '../src/upstreams.ts'
import { startStage } from './stage.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

const serve = async (t: Test, server: Server | ReturnType<typeof createTcp>): Promise<string> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const named = (t: Test, name: string) =>
  serve(
    t,
    createServer((_request, response) => response.end(name)),
  )
const nowhere = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return `http://127.0.0.1:${port}`
}
const register = { host: 'furrydelphia.test', path: '/api/register/x' }

t.test('what a service does wrong is told apart', async (t) => {
  const resets = await serve(
    t,
    createTcp((socket) => socket.once('data', () => socket.destroy())),
  )
  const rubbish = await serve(
    t,
    createTcp((socket) => socket.once('data', () => socket.end('no http\r\n\r\n'))),
  )
  const { ask } = await startStage(t, {
    upstreams: { register: [await nowhere()], event: [resets], admin: [rubbish], notifications: [] },
  })
  const away = await ask(register)
  t.equal(away.status, 503)
  t.equal(away.body.code, 'GATEWAY_UPSTREAM_AWAY')
  t.equal(away.headers['retry-after'], '1')
  t.match(away.headers['content-type'], 'application/problem+json')
  t.equal(
    (await ask({ ...register, method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status,
    503,
  )
  const broken = await ask({ ...register, path: '/api/event/x' })
  t.equal(broken.status, 502)
  t.equal(broken.body.code, 'GATEWAY_UPSTREAM_BROKEN')
  t.equal((await ask({ host: 'platform.test', path: '/api/admin/x' })).status, 502)
  t.equal((await ask({ host: 'furrydelphia.test', path: '/api/notifications/x' })).status, 503)
})

t.test('a service that takes too long', async (t) => {
  const slow = await serve(
    t,
    createServer(() => undefined),
  )
  const { gateway, ask } = await startStage(t, { upstreams: { register: [slow] }, routes: { timeout: 300 } })
  const answer = await ask(register)
  t.equal(answer.status, 504)
  t.equal(answer.body.code, 'GATEWAY_UPSTREAM_SLOW')
  t.ok(gateway)
})

t.test('a write that a service may have seen is not sent again', async (t) => {
  let seen = 0
  const resets = () =>
    serve(
      t,
      createTcp((socket) =>
        socket
          .on('error', () => undefined)
          .once('data', () => {
            seen += 1
            socket.destroy()
          }),
      ),
    )
  const { ask } = await startStage(t, { upstreams: { register: [await resets(), await resets()] } })
  const post = {
    ...register,
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', 'content-length': '2' },
  }
  t.equal((await ask(post)).status, 502)
  t.equal((await ask({ ...register, method: 'DELETE' })).status, 502)
  t.equal(seen, 2)
  t.equal((await ask(register)).status, 502)
  t.equal(seen, 4, 'what only reads is')
})

t.test('an answer that breaks off breaks off for the client', async (t) => {
  const half = await serve(
    t,
    createServer((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half', () => response.destroy())
    }),
  )
  const { ask } = await startStage(t, { upstreams: { register: [half] } })
  await t.rejects(ask(register), { code: 'ECONNRESET' })
})

t.test('of two processes the one that lives answers', async (t) => {
  const { ask } = await startStage(t, { upstreams: { register: [await nowhere(), await named(t, 'alive')] } })
  const post = {
    ...register,
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', 'content-length': '2' },
  }
  t.equal((await ask(post)).text, 'alive', 'a write too, which the other has not seen')
  for (let asked = 0; asked < 10; asked += 1) t.equal((await ask(register)).text, 'alive')
})

t.test('a process that dies in the middle of it all', async (t) => {
  const dying = createServer((_request, response) => void delay(5).then(() => response.end('dying')))
  const { ask } = await startStage(t, { upstreams: { register: [await serve(t, dying), await named(t, 'alive')] } })
  const answers = Array.from({ length: 200 }, async (_, index) => {
    await delay(index)
    if (index === 100) {
      dying.close()
      dying.closeAllConnections()
    }
    return ask(register)
  })
  t.same(new Set((await Promise.all(answers)).map(({ status }) => status)), new Set([200]))
})

t.test('the least busy is asked first, a failing one later and later', async (t) => {
  mock.timers.enable({ apis: ['Date'] })
  t.teardown(() => mock.timers.reset())
  const upstream = await openUpstream(['http://127.0.0.1:1', 'http://127.0.0.1:2'])
  t.teardown(() => upstream.close())
  const first = upstream.pick()
  if (!first) throw new Error('there are two')
  first.busy += 1
  t.equal(upstream.pick()?.origin, 'http://127.0.0.1:2')
  const second = upstream.pick()
  if (!second) throw new Error('there is another')
  upstream.failed(second, false)
  t.equal(upstream.pick(), first)
  t.equal(upstream.pick(first), undefined)
  mock.timers.tick(120)
  t.equal(upstream.pick(), second, 'it is tried again')
  upstream.failed(second, false)
  mock.timers.tick(120)
  t.equal(upstream.pick(), first, 'after twice as long')
  upstream.worked(second)
  for (let hangUps = 0; hangUps < 4; hangUps += 1) upstream.failed(first, true)
  t.equal(upstream.pick(), first, 'that may be the request’s doing')
  upstream.failed(first, true)
  t.equal(upstream.pick(), undefined)
})

t.test('a name stands for its addresses', async (t) => {
  const upstream = await openUpstream(['http://localhost:8'])
  t.teardown(() => upstream.close())
  t.match(upstream.pick()?.origin, /^http:\/\/(127\.0\.0\.1|\[::1\]):8$/)
  const none = await openUpstream(['http://no-such-name.invalid:8'])
  t.teardown(() => none.close())
  t.equal(none.pick(), undefined)
})
