import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findServers } from './binaries.ts'
import { BINARIES, startServers } from './servers.ts'

const root = join(import.meta.dirname, '../../..')

/**
 * Runs a command beside servers of its own, whose addresses are in its environment, and leaves with its exit code.
 * @param durable whether what is committed survives a crash of the machine
 */
export const runBeside = async (command: string, args: string[], { durable }: { durable: boolean }): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-'))
  const { pgbouncer } = await findServers(['pgbouncer'], BINARIES)
  const servers = await startServers(folder, { durable })
  const child = spawn(command, args, {
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  await servers.stop()
  await rm(folder, { recursive: true, force: true })
}
