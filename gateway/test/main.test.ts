import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort, startTestDatabase } from '@midsummer/testing'
import t from 'tap'
import { askAt } from './stage.ts'

const run = (environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

t.test('a gateway starts without Redis and NATS, and leaves when what is under way is done', async (t) => {
  const database = await startTestDatabase(t)
  await database.query("insert into public.domains (host, tenant_id, mode) values ('one.test', $1, 'event')", [
    database.tenant.id,
  ])
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'register.key'), randomBytes(32).toString('base64'))
  const reached = Promise.withResolvers<void>()
  const service = createServer((request, response) => {
    reached.resolve()
    setTimeout(() => response.end(request.headers['x-tenant-schema']), 500)
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  t.teardown(() => service.close())

  const port = await freePort()
  const gateway = run({
    PORT: String(port),
    DATABASE_URL: database.url('gateway'),
    NATS_URL: `nats://127.0.0.1:${await freePort()}`,
    REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
    CONTEXT_KEYS: folder,
    UPSTREAMS: `register=http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    DRAIN: '200',
  })
  t.teardown(() => gateway.kill('SIGKILL'))
  const ended = once(gateway, 'exit')
  const health = () => askAt(port, { host: 'any', path: '/health/ready' }).catch(() => undefined)
  for (let tries = 0; tries < 1_200 && (await health())?.status !== 200; tries += 1) await delay(50)

  const slow = askAt(port, { host: 'one.test', path: '/api/register/x' })
  await reached.promise
  gateway.kill('SIGTERM')
  await delay(50)
  t.equal((await health())?.status, 503, 'balancers are told first')
  const answer = await slow
  t.equal(answer.status, 200)
  t.equal(answer.text, database.tenant.schema)
  const [code] = await ended
  t.equal(code, 0)
  t.equal(await health(), undefined)
})

t.test('a wrong configuration is told whole, without its values', async (t) => {
  const gateway = run({ DATABASE_URL: 'secret', PORT: '99999' })
  let told = ''
  gateway.stderr?.setEncoding('utf8').on('data', (chunk) => {
    told += chunk
  })
  const [code] = await once(gateway, 'exit')
  t.not(code, 0)
  for (const name of ['DATABASE_URL', 'PORT', 'UPSTREAMS', 'CONTEXT_KEYS', 'REDIS_URL']) t.match(told, name)
  t.notMatch(told, 'secret')
})
