import { type ChildProcess, execFile } from 'node:child_process'
import { access, mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { answers, freePort } from '@midsummer/testing/ports'
import { Client } from 'pg'
import { type Binary, findServers, postgresFolder } from './binaries.ts'
import { type Command, ended, startChild } from './children.ts'
import { natsConfig } from './nats-rights.ts'

const run = promisify(execFile)

export type ServerName = 'postgres' | 'redis' | 'nats'

export interface Servers {
  /** Of the superuser, database `postgres`. */
  postgresUrl: string
  redisUrl: string
  natsUrl: string
  redis: Binary
  nats: Binary
  /** Ends a server at once, as a crash would; and starts it again on its port, with its data or without. */
  down: (server: ServerName) => Promise<void>
  up: (server: ServerName, how?: { wiped?: boolean }) => Promise<void>
  stop: () => Promise<void>
}

/** PostgreSQL refuses root: in a user namespace without a mapping it is nobody, and still owns its files. */
const asNobody = (command: Command): Command => (process.getuid?.() === 0 ? ['unshare', '--user', ...command] : command)

/** Where programs are unpacked that the system does not have. */
export const BINARIES = join(import.meta.dirname, '../../../.midsummer/binaries')

/**
 * Starts PostgreSQL, Redis and NATS on free ports of the loopback address, with their data in a folder.
 * @param durable whether what is committed survives a crash of the machine; tests do without
 * @param natsPassword of every login at NATS, which then holds each to its rights; without one there are no logins
 * @throws when one does not answer; the others are stopped again
 */
export const startServers = async (
  folder: string,
  { durable = true, natsPassword }: { durable?: boolean; natsPassword?: string } = {},
): Promise<Servers> => {
  await mkdir(folder, { recursive: true })
  const bin = postgresFolder()
  const cluster = join(folder, 'postgres')
  const born = await access(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (!born) {
    const [tried, ...how] = asNobody(['true'])
    await run(tried, how).catch(() => {
      throw new Error('PostgreSQL refuses root, and no user namespace can be had here: run this as another user.')
    })
    await rm(cluster, { recursive: true, force: true })
    const init = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
    const [initdb, ...args] = asNobody([join(bin, 'initdb'), ...init])
    await run(initdb, args)
  }
  const { 'redis-server': redis, 'nats-server': nats } = await findServers(['redis-server', 'nats-server'], BINARIES)
  const [postgresPort, redisPort, natsPort] = [await freePort(), await freePort(), await freePort()]
  await using started = new AsyncDisposableStack()
  const log = await open(join(folder, 'servers.log'), 'a')
  started.defer(() => log.close())
  const start = (command: Command, env: Record<string, string> = {}, as?: typeof asNobody): ChildProcess =>
    startChild(command, 'SIGINT', { env: { ...process.env, ...env }, stdio: ['ignore', log.fd, log.fd] }, as)

  const settings = {
    port: postgresPort,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 300,
    // One tenant more holds hundreds of locks while it is born or dropped.
    max_locks_per_transaction: 1024,
    shared_buffers: '256MB',
    jit: 'off',
    // Each commit is still written before it is answered: it outlives PostgreSQL, and only the machine may take it along.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const data = { postgres: cluster, redis: join(folder, 'redis'), nats: join(folder, 'nats') }
  await mkdir(data.redis, { recursive: true })
  const rights = join(folder, 'nats.conf')
  const login = natsPassword ? ['-c', rights] : []
  if (natsPassword) await writeFile(rights, natsConfig(natsPassword), { mode: 0o600 })
  const postgresUrl = `postgres://postgres@127.0.0.1:${postgresPort}/postgres`
  const programs: Record<ServerName, () => ChildProcess> = {
    postgres: () => start([join(bin, 'postgres'), '-D', cluster, ...options], {}, asNobody),
    redis: () =>
      start(
        [redis.path, '--bind', '127.0.0.1', '--port', String(redisPort), '--dir', data.redis, '--save', ''],
        redis.env,
      ),
    nats: () =>
      start([nats.path, '-a', '127.0.0.1', '-p', String(natsPort), '-js', '-sd', data.nats, ...login], nats.env),
  }
  const running = { postgres: programs.postgres(), redis: programs.redis(), nats: programs.nats() }
  started.defer(async () => {
    // SIGINT is PostgreSQL's fast shutdown: it waits for no client.
    await Promise.all([
      ended(running.postgres, 'SIGINT'),
      ended(running.redis, 'SIGTERM'),
      ended(running.nats, 'SIGTERM'),
    ])
  })
  const ports = { postgres: postgresPort, redis: redisPort, nats: natsPort }
  const answering = async (server: ServerName) => {
    const fault = (what: string) => new Error(`${server} ${what}; ${join(folder, 'servers.log')} says why.`)
    await ready(ports[server], running[server], fault)
    if (server === 'postgres') await accepting(postgresUrl)
  }
  for (const server of ['postgres', 'redis', 'nats'] as const) await answering(server)

  const stack = started.move()
  return {
    postgresUrl,
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    natsUrl: `nats://127.0.0.1:${natsPort}`,
    redis,
    nats,
    // SIGQUIT is PostgreSQL's immediate end: killed from outside, its first process would leave the others behind.
    down: (server) => ended(running[server], server === 'postgres' ? 'SIGQUIT' : 'SIGKILL'),
    up: async (server, { wiped = false } = {}) => {
      if (wiped) await rm(data[server], { recursive: true, force: true })
      running[server] = programs[server]()
      await answering(server)
    },
    stop: () => stack.disposeAsync(),
  }
}

const ready = async (port: number, child: ChildProcess, fault: (what: string) => Error): Promise<void> => {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (await answers(port)) return
    if (child.exitCode !== null || child.signalCode !== null) throw fault('ended as soon as it was started')
    await delay(50)
  }
  throw fault('does not answer')
}

/** PostgreSQL listens before it lets anyone in. */
const accepting = async (url: string): Promise<void> => {
  for (let waited = 0; ; waited += 50) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (waited > 20_000) throw error
      await delay(50)
    }
  }
}
