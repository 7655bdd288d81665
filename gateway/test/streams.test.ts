import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { CONTEXT_HEADER, tenantsMessages } from '@midsummer/contracts'
import { connectMessages } from '@midsummer/messages'
import { startTestNats } from '@midsummer/testing'
import t from 'tap'
import { startStage } from './stage.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

/** A stranger's service that talks: one event each 50 ms, and WebSockets that say what reached them. */
const startTalker = async (t: Test) => {
  const open = new Set<object>()
  let slow = 0
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/slow')) {
      slow += 1
      setTimeout(() => response.end('late'), 300)
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    open.add(response)
    let count = 0
    const timer = setInterval(() => response.write(`data: ${count++}\n\n`), 50)
    response.on('close', () => {
      clearInterval(timer)
      open.delete(response)
    })
  })
  const sockets: IncomingMessage[] = []
  server.on('upgrade', (request, socket) => {
    sockets.push(request)
    const key = request.headers['sec-websocket-key']
    const accept = import('node:crypto').then(({ createHash }) =>
      createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64'),
    )
    accept.then((hash) => {
      socket.write(
        `HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${hash}\r\n\r\n`,
      )
      const text = `hello ${request.url}`
      socket.write(Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)]))
    })
    socket.on('error', () => undefined)
    t.teardown(() => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, open, sockets, slow: () => slow }
}

const openStream = async (port: number, host: string, headers = {}): Promise<IncomingMessage> => {
  const request = get({
    port,
    host: '127.0.0.1',
    path: '/api/vendors/live',
    headers: { host, accept: 'text/event-stream', ...headers },
    agent: false,
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response.setEncoding('utf8')
}

const end = (stream: IncomingMessage): Promise<void> => new Promise((resolve) => stream.once('close', () => resolve()))

/** An upgrade by hand: Node's own WebSocket cannot choose its Host. */
const upgrade = (
  port: number,
  host: string,
  path: string,
  more = {},
): Promise<{ status: number; text: string; next: Promise<Buffer[]>; closed?: Promise<unknown> }> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...more,
      host,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }
    const request = get({
      port,
      host: '127.0.0.1',
      path,
      headers: { ...headers, 'x-tenant-schema': 'forged' },
      agent: false,
    })
    request.on('error', reject)
    request.on('response', (response) =>
      resolve({ status: response.statusCode ?? 0, text: '', next: Promise.resolve([]) }),
    )
    request.on('upgrade', (response, socket, head) => {
      socket.on('error', () => undefined)
      const answer = (bytes: Buffer) =>
        resolve({
          status: response.statusCode ?? 0,
          text: bytes.subarray(2).toString(),
          next: once(socket, 'data') as Promise<Buffer[]>,
          closed: new Promise((done) => socket.once('close', done)),
        })
      if (head.length > 0) answer(head)
      else socket.once('data', answer)
    })
  })

t.test('an event stream passes unhindered, and ends with its client', async (t) => {
  const talker = await startTalker(t)
  const { port } = await startStage(t, { upstreams: { vendors: [talker.url] }, routes: { timeout: 120 } })
  const stream = await openStream(port, 'furrydelphia.test')
  const [first] = await once(stream, 'data')
  t.match(first, /^data: 0\n\n/, 'while there is more to come')
  await delay(400)
  t.equal(talker.open.size, 1, 'longer than any other answer may be silent')
  stream.destroy()
  await delay(100)
  t.equal(talker.open.size, 0)
})

t.test('event streams and sockets end when their token is revoked or their tenant suspended', async (t) => {
  const talker = await startTalker(t)
  const stage = await startStage(t, {
    upstreams: { vendors: [talker.url] },
    config: { TIME_SCALE: '0.005', TENANT_STREAMS: '3' },
  })
  const { tenant } = stage.database
  const text = await stage.token(tenant.id, ['tenant:owner'])
  const authorization = `Bearer ${text}`
  const stream = await openStream(stage.port, 'furrydelphia.test', { authorization })
  const socket = await upgrade(stage.port, 'furrydelphia.test', '/api/vendors/live', { authorization })
  t.equal(socket.status, 101)
  const open = await openStream(stage.port, 'furrydelphia.test')
  const neighbour = await openStream(stage.port, 'uproar.test')
  for (const each of [stream, open, neighbour]) each.on('error', () => undefined).resume()
  const fourth = await openStream(stage.port, 'furrydelphia.test')
  t.equal(fourth.statusCode, 503, 'the fourth of one tenant')
  await delay(400)
  t.equal(talker.open.size, 3)
  stage.directory.changed(tenant.id, [])
  await stage.database.query('update public.api_tokens set revoked_at = now() where tenant_id = $1', [tenant.id])
  await end(stream)
  await socket.closed
  t.equal(open.destroyed, false)
  await stage.database.query("update public.tenants set status = 'suspended' where id = $1", [tenant.id])
  stage.directory.changed(tenant.id, [])
  await end(open)
  t.equal(neighbour.destroyed, false)
})

t.test('what is told of a convention ends its streams without waiting to be asked', async (t) => {
  const talker = await startTalker(t)
  const nats = await startTestNats(t)
  const stage = await startStage(t, { upstreams: { vendors: [talker.url] }, config: { TIME_SCALE: '1000' } })
  const connection = await connectMessages(nats.url, 'test')
  t.teardown(() => connection.close())
  stage.listen(connection)
  await connection.flush()
  const [here, there] = [await openStream(stage.port, 'furrydelphia.test'), await openStream(stage.port, 'uproar.test')]
  for (const each of [here, there]) each.on('error', () => undefined).resume()
  const { tenant } = stage.database
  await stage.database.query("update public.tenants set status = 'suspended' where id = $1", [tenant.id])
  const { subject } = tenantsMessages.directoryChanged
  const told = { id: randomUUID(), tenant: tenant.id, subject, at: new Date().toISOString(), data: { hosts: [] } }
  connection.publish(`${subject}.${tenant.id}`, JSON.stringify(told))
  await end(here)
  t.equal(there.destroyed, false)
})

t.test('WebSockets', async (t) => {
  const talker = await startTalker(t)
  const { port, database } = await startStage(t, {
    upstreams: { vendors: [talker.url], register: ['http://127.0.0.1:1'] },
  })
  const { status, text, next } = await upgrade(port, 'furrydelphia.test', '/e/f27/api/vendors/live?a=1')
  t.equal(status, 101)
  t.equal(text, 'hello /api/vendors/live?a=1')
  const [reached] = talker.sockets
  t.equal(reached?.headers['x-tenant-schema'], database.tenant.schema)
  t.type(reached?.headers[CONTEXT_HEADER], 'string')
  t.equal((await upgrade(port, 'platform.test', '/api/admin/live')).status, 400)
  t.equal((await upgrade(port, 'nowhere.test', '/api/vendors/live')).status, 404)
  t.equal((await upgrade(port, 'furrydelphia.test', '/nothing')).status, 404)
  reached?.socket.destroy()
  const [farewell] = await next
  t.equal(farewell?.[0], 0x88, 'it is told that the service has closed')
})

t.test('a gateway that leaves finishes what is under way', async (t) => {
  const talker = await startTalker(t)
  const stage = await startStage(t, { upstreams: { vendors: [talker.url] } })
  const stream = await openStream(stage.port, 'furrydelphia.test')
  stream.on('error', () => undefined).resume()
  const late = stage.ask({ host: 'furrydelphia.test', path: '/api/vendors/slow' })
  while (talker.slow() === 0) await delay(5)
  t.equal((await stage.ask({ host: 'any', path: '/health/ready' })).status, 200)
  stage.leave()
  t.equal((await stage.ask({ host: 'any', path: '/health/ready' })).status, 503)
  t.equal((await stage.ask({ host: 'any', path: '/health/live' })).status, 200)
  const closed = stage.gateway.close()
  const answer = await late
  t.equal(answer.status, 200)
  t.equal(answer.text, 'late')
  await closed
  t.equal(stream.destroyed, true)
})
