import { randomBytes } from 'node:crypto'
import { access, copyFile, mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { MODULES } from '@midsummer/contracts'
import { bootstrapCluster } from '@midsummer/database'
import { buildPages } from '@midsummer/front/build'
import { freePort } from '@midsummer/testing/ports'
import { Client } from 'pg'
import { startMailbox } from './mailbox.ts'
import { type Kept, keepRunning } from './processes.ts'
import { type Servers, startServers } from './servers.ts'
import { SERVICES, UPSTREAMS } from './services.ts'
import { startTestProvider } from './test-provider.ts'

const root = join(import.meta.dirname, '../../..')

/** A running system, and where its doors are. */
export interface System {
  gateway: string
  mailbox: string
  /** Pays without money: its pages, and its interface for services. */
  testProvider: string
  servers: Servers
  /** The address of a login on the system's database: `admin`, `register_migrate`. */
  database: (login: string) => string
  /** Ends a process at once, as a crash would, until it is started: `register`, `register-migrate`, `gateway`. */
  kill: (process: string) => Promise<void>
  /** Starts a process that was killed. */
  start: (process: string) => void
  stop: () => Promise<void>
}

/** Where a process finds its stores. */
export type Stores = Pick<Servers, 'postgresUrl' | 'redisUrl' | 'natsUrl'>

export interface SystemOptions {
  folder: string
  /** The port of the gateway that is wanted; the next free one if it is taken. */
  port?: number
  durable?: boolean
  /** Leads a process to its stores another way. */
  wire?: (process: string, stores: Stores) => Promise<Stores>
  tell?: (line: string) => void
}

/**
 * Starts everything: servers, migrators, services and the gateway, each a process of its own.
 * @throws when a part does not come up; what was started is stopped again
 */
export const startSystem = async ({
  folder,
  port = 0,
  durable = true,
  wire = async (_process, stores) => stores,
  tell = () => undefined,
}: SystemOptions): Promise<System> => {
  await using started = new AsyncDisposableStack()
  tell('PostgreSQL, Redis and NATS …')
  const natsPassword = randomBytes(16).toString('hex')
  const servers = await startServers(folder, { durable, natsPassword })
  started.defer(() => servers.stop())
  const url = (user: string, { postgresUrl }: Stores = servers) =>
    postgresUrl.replace('postgres@', `${user}@`).replace(/postgres$/, 'midsummer')
  const database = (login: string) => url(`midsummer_${login}`)
  await createDatabase(servers.postgresUrl)
  await bootstrapCluster(url('postgres'))

  await buildPages(tell)
  const ports: Record<string, number> = {}
  for (const service of UPSTREAMS) ports[service] = await freePort()
  const addressOf = (service: string) => `http://127.0.0.1:${ports[service]}`
  const [smtpPort, mailboxPort, gatewayPort] = [await freePort(), await freePort(), await freePort(port)]
  const keys = await makeKeys(join(folder, 'keys'), UPSTREAMS)
  started.defer(await startMailbox(smtpPort, mailboxPort))
  const testProvider = await startTestProvider(
    await freePort(port && gatewayPort + 1),
    join(folder, 'test-provider.jsonl'),
  )
  started.defer(() => testProvider.stop())
  const keptKey = async (name: string) => {
    const file = join(folder, 'keys', `${name}.key`)
    await makeKey(file)
    return (await readFile(file, 'utf8')).trim()
  }
  const [secretsKey, bouncesKey] = [await keptKey('secrets'), await keptKey('bounces')]

  const log = await open(join(folder, 'services.log'), 'a')
  started.defer(() => log.close())
  const processes = new Map<string, Kept>()
  const startProcess = (name: string, entry: string, environment: NodeJS.ProcessEnv): void => {
    // Hooks of who starts it, as a test runner has them for every module, would have it start half as fast.
    const { NODE_OPTIONS: _, ...ours } = process.env
    const env = { ...ours, LOG_LEVEL: 'info', ...environment }
    const kept = keepRunning(name, [join(root, entry)], env, log)
    processes.set(name, kept)
    started.defer(() => kept.end('SIGTERM'))
  }
  const start = async (name: string, entry: string, login: string, environment = {}): Promise<void> => {
    const stores = await wire(name, servers)
    startProcess(name, entry, {
      DATABASE_URL: url(`midsummer_${login}`, stores),
      NATS_URL: withLogin(stores.natsUrl, login.replace('_migrate', ''), natsPassword),
      REDIS_URL: stores.redisUrl,
      ...environment,
    })
  }

  tell('Shared tables …')
  await start('admin-migrate', 'services/admin/src/migrate.ts', 'admin_migrate')
  await until('the shared tables', () => hasShared(url('postgres')), folder)
  tell('Services and gateway …')
  for (const module of MODULES)
    await start(`${module}-migrate`, `services/${module}/src/migrate.ts`, `${module}_migrate`)
  for (const [service, publishers] of Object.entries(SERVICES)) {
    await start(service, `services/${service}/src/main.ts`, service, {
      PORT: String(ports[service]),
      CONTEXT_KEYS: keys(service),
      PEERS: publishers.map((publisher) => `${publisher}=${addressOf(publisher)}`).join(','),
      MAIL_URL: `smtp://127.0.0.1:${smtpPort}`,
      PLATFORM_ORIGIN: `http://platform.localhost:${gatewayPort}`,
      TEST_PROVIDER_URL: testProvider.url,
      FILES_STORE: join(folder, 'files'),
      SECRETS_KEYS: `1=${secretsKey}`,
      BOUNCES_KEY: bouncesKey,
    })
  }
  startProcess('front', 'services/front/src/main.ts', {
    PORT: String(ports['front']),
    CONTEXT_KEYS: keys('front'),
  })
  await start('gateway', 'gateway/src/main.ts', 'gateway', {
    PORT: String(gatewayPort),
    CONTEXT_KEYS: keys('gateway'),
    UPSTREAMS: UPSTREAMS.map((service) => `${service}=${addressOf(service)}`).join(','),
  })
  const named = (name: string): Kept => {
    const kept = processes.get(name)
    if (!kept) throw new Error(`There is no process ${name}; there are ${[...processes.keys()].join(', ')}.`)
    return kept
  }
  const gateway = `http://127.0.0.1:${gatewayPort}`
  for (const address of [...UPSTREAMS.map(addressOf), gateway]) {
    await until(address, () => isReady(`${address}/health/ready`), folder)
  }

  const running = started.move()
  return {
    gateway,
    mailbox: `http://127.0.0.1:${mailboxPort}`,
    testProvider: testProvider.url,
    servers,
    database,
    kill: (name) => named(name).end('SIGKILL'),
    start: (name) => named(name).start(),
    // The last that was started first: behind the gateway nothing new comes in while the rest finishes.
    stop: () => running.disposeAsync(),
  }
}

const withLogin = (url: string, username: string, password: string): string =>
  Object.assign(new URL(url), { username, password }).href

const createDatabase = async (superuser: string): Promise<void> => {
  const client = new Client({ connectionString: superuser })
  await client.connect()
  const { rowCount } = await client.query("select from pg_database where datname = 'midsummer'")
  if (rowCount === 0) await client.query('create database midsummer')
  await client.end()
}

const hasShared = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query("select from platform.ledger where schema_name = 'public'")).rowCount !== 0
  } catch {
    return false
  } finally {
    await client.end()
  }
}

const isReady = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

const until = async (what: string, test: () => Promise<boolean>, folder: string): Promise<void> => {
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (await test()) return
    await delay(100)
  }
  throw new Error(`${what}: nothing after two minutes; ${join(folder, 'services.log')} says why.`)
}

/** A key for each audience, and a folder for each process with those that it may know. */
const makeKeys = async (folder: string, services: string[]): Promise<(process: string) => string> => {
  const gateway = join(folder, 'gateway')
  await mkdir(gateway, { recursive: true, mode: 0o700 })
  const internal = join(folder, 'internal.key')
  await makeKey(internal)
  // It asks accounts who is signed in.
  await copyFile(internal, join(gateway, 'internal.key'))
  for (const service of services) {
    const key = join(gateway, `${service}.key`)
    await makeKey(key)
    await mkdir(join(folder, service), { recursive: true, mode: 0o700 })
    await copyFile(key, join(folder, service, `${service}.key`))
    await copyFile(internal, join(folder, service, 'internal.key'))
  }
  return (process) => join(folder, process)
}

const makeKey = async (file: string): Promise<void> => {
  const there = await access(file).then(
    () => true,
    () => false,
  )
  if (!there) await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
}
