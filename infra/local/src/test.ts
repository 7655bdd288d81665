import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findServers } from './binaries.ts'
import { BINARIES, startServers } from './servers.ts'

const root = join(import.meta.dirname, '../../..')
const folder = await mkdtemp(join(tmpdir(), 'midsummer-test-'))
const { pgbouncer } = await findServers(['pgbouncer'], BINARIES)
const servers = await startServers(folder, { durable: false })

const tap = spawn('tap', ['run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    MIDSUMMER_TEST_POSTGRES: servers.postgresUrl,
    MIDSUMMER_REDIS_SERVER: servers.redis.path,
    MIDSUMMER_NATS_SERVER: servers.nats.path,
    MIDSUMMER_PGBOUNCER: pgbouncer.path,
    ...pgbouncer.env,
    ...servers.redis.env,
    ...servers.nats.env,
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tap.kill(signal))
process.exitCode = await new Promise<number>((resolve) => tap.once('exit', (code) => resolve(code ?? 1)))
await servers.stop()
await rm(folder, { recursive: true, force: true })
