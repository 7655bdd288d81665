import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DOMAINS } from '@midsummer/contracts'
import { answers, freePort } from './ports.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

export interface TestServer {
  url: string
  /** Ends the process at once, as a crash would. */
  kill: () => Promise<void>
  /** Starts it again on the same port with what is on its disk. */
  start: () => Promise<void>
  /** Deletes its disk; only while it is stopped. */
  wipe: () => Promise<void>
}

const NOBODY = 65_534
const pgbouncer = process.env['MIDSUMMER_PGBOUNCER'] ?? 'pgbouncer'

/** A server of the test's own, on a free port and with a folder of its own. */
const startServer = async (
  t: Test,
  scheme: string,
  command: string,
  args: (port: number, folder: string) => Promise<string[]> | string[],
) => {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-'))
  // PgBouncer refuses to run as root; the others may lie in a folder that is root's alone.
  const user = command === pgbouncer && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if ('uid' in user) await chown(folder, NOBODY, NOBODY)
  let child: ChildProcess | undefined
  const server: TestServer = {
    url: `${scheme}://127.0.0.1:${port}`,
    start: async () => {
      const starting = spawn(command, await args(port, folder), { stdio: 'ignore', ...user })
      let fault: Error | undefined
      starting.once('error', (error) => {
        fault = error
      })
      child = starting
      for (let waited = 0; waited < 10_000 && starting.exitCode === null; waited += 20) {
        if (fault) throw fault
        if (await answers(port)) return
        await delay(20)
      }
      throw new Error(`${command} does not answer on port ${port}`)
    },
    kill: async () => {
      const ending = child
      if (!ending?.pid || ending.exitCode !== null || ending.signalCode !== null) return
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      ending.kill('SIGKILL')
      await ended
    },
    wipe: async () => {
      for (const entry of await readdir(folder)) await rm(join(folder, entry), { recursive: true, force: true })
    },
  }
  t.teardown(async () => {
    await server.kill()
    await rm(folder, { recursive: true, force: true })
  })
  await server.start()
  return server
}

/** A NATS server with JetStream of the test's own. @param more of its options */
export const startTestNats = (t: Test, ...more: string[]): Promise<TestServer> =>
  startServer(t, 'nats', process.env['MIDSUMMER_NATS_SERVER'] ?? 'nats-server', (port, folder) => [
    ...['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder, ...more],
  ])

/** A Redis server of the test's own. */
export const startTestRedis = (t: Test): Promise<TestServer> =>
  startServer(t, 'redis', process.env['MIDSUMMER_REDIS_SERVER'] ?? 'redis-server', (port, folder) => [
    ...['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', ''],
  ])

/** Whether there is a PgBouncer: the one server that Midsummer does not need. */
export const hasPgBouncer = (): boolean => spawnSync(pgbouncer, ['--version']).status === 0

/**
 * A PgBouncer in transaction mode, as it comes, before one database. It answers to the name of that database.
 * @param postgres where it connects to, as whichever login connects to it
 * @param size its connections to PostgreSQL, for each login
 */
export const startTestPgBouncer = (t: Test, postgres: string, size: number): Promise<TestServer> =>
  startServer(t, 'postgres', pgbouncer, async (port, folder) => {
    const { hostname, port: behind } = new URL(postgres)
    const logins = DOMAINS.flatMap((domain) => [`"midsummer_${domain}" ""`, `"midsummer_${domain}_migrate" ""`])
    await writeFile(join(folder, 'users'), logins.join('\n'))
    await writeFile(
      join(folder, 'ini'),
      `[databases]
       * = host=${hostname} port=${behind || 5432}
       [pgbouncer]
       listen_addr = 127.0.0.1
       listen_port = ${port}
       unix_socket_dir =
       auth_type = trust
       auth_file = ${join(folder, 'users')}
       pool_mode = transaction
       default_pool_size = ${size}`.replaceAll(/^ +/gm, ''),
    )
    return [join(folder, 'ini')]
  })
