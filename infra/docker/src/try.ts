// Runs the images that build.sh made, as docker-compose.yml says and without an engine, against servers of this machine:
// each must be healthy by its own image's check and write nothing, and together they must bear a convention. A line each.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { bear } from '@midsummer/local'
import { startServers } from '@midsummer/local/servers'
import { freePort } from '@midsummer/testing/ports'
import { Client } from 'pg'
import { readCompose, type Service } from './compose.ts'

interface Image {
  User: string
  Entrypoint: string[]
  Cmd: string[]
  Healthcheck: { Test: string[] }
}

interface Running {
  name: string
  image: Image
  container: string
  /** What the container is told and lent. */
  options: string[]
  child: ChildProcess
  log: string
  began: number
}

/** In milliseconds. */
const PATIENCE = 60_000

const run = promisify(execFile)
const buildah = async (...args: string[]) => (await run('buildah', ['--storage-driver=vfs', ...args])).stdout.trim()

const folder = await mkdtemp(join(tmpdir(), 'midsummer-images-'))
const servers = await startServers(folder, { durable: false })
const { services, secrets } = await readCompose((variable) =>
  variable.endsWith('_SECRETS_KEYS') ? `1=${randomBytes(32).toString('base64')}` : 'tried-and-thrown-away',
)
const ours = Object.entries(services).filter(([, { build }]) => build)
const ports = new Map<string, number>()
for (const [name] of ours) ports.set(name, await freePort())
for (const secret of Object.keys(secrets)) {
  await writeFile(join(folder, secret), randomBytes(32).toString('base64'), { mode: 0o644 })
}
const database = new Client({ connectionString: servers.postgresUrl.replace(/postgres$/, 'midsummer') })
const running: Running[] = []

/** What leads to a container leads to this machine instead. */
const here = (value: string): string =>
  value
    .replace('@postgres:5432', `@${new URL(servers.postgresUrl).host}`)
    .replace('@redis:6379', `@${new URL(servers.redisUrl).host}`)
    .replace('@nats:4222', `@${new URL(servers.natsUrl).host}`)
    .replace(/http:\/\/(\w+):8080/g, (_, name: string) => `http://127.0.0.1:${ports.get(name)}`)

const begin = async (name: string, more: string[] = []): Promise<Running> => {
  const service: Service | undefined = services[name]
  if (!service) throw new Error(`docker-compose.yml has no ${name}.`)
  const image: Image = JSON.parse(await buildah('inspect', '--type', 'image', service.image)).Docker.config
  const container = await buildah('from', '--pull-never', service.image)
  const settings = { ...service.environment, HOST: '127.0.0.1', PORT: String(ports.get(name)) }
  const options = [
    ...Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${here(value)}`]),
    ...(service.secrets ?? []).flatMap((key) => ['--volume', `${join(folder, key)}:/run/secrets/${key}:ro`]),
  ]
  // Another entrypoint makes the image's command void.
  const command = service.command ?? (service.entrypoint ? [] : image.Cmd)
  const words = [...(service.entrypoint ?? image.Entrypoint), ...command, ...more]
  const log = join(folder, `${name}.log`)
  const out = await open(log, 'w')
  const child = spawn(
    'buildah',
    ['--storage-driver=vfs', 'run', '--isolation', 'chroot', ...options, container, '--', ...words],
    { stdio: ['ignore', out.fd, out.fd] },
  )
  await out.close()
  const one = { name, image, container, options, child, log, began: Date.now() }
  running.push(one)
  return one
}

const end = ({ child }: Running): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode === null && child.signalCode === null) child.once('exit', resolve)
    else resolve(child.exitCode)
  })

const until = async (what: string, test: () => Promise<boolean>): Promise<void> => {
  for (const began = Date.now(); !(await test()); await delay(200)) {
    if (Date.now() - began > PATIENCE) throw new Error(`not ${what} after a minute`)
  }
}

const goesOn = async ({ child }: Running): Promise<void> => {
  if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`)
}

const healthy = (one: Running): Promise<void> =>
  until('healthy', async () => {
    await goesOn(one)
    return buildah(
      ...['run', '--isolation', 'chroot', ...one.options, one.container, '--', ...one.image.Healthcheck.Test.slice(1)],
    ).then(
      () => true,
      () => false,
    )
  })

const wroteNothing = async ({ container, image }: Running): Promise<void> => {
  const user = image.User.split(':')[0] ?? ''
  if (!Number(user)) throw new Error(`it runs as ${user || 'root'}`)
  const { stdout } = await run('find', [await buildah('mount', container), '-xdev', '-type', 'f', '-user', user])
  if (stdout) throw new Error(`it wrote ${stdout.split('\n').slice(0, 5).join(', ')}`)
}

/** Says how it went. @returns whether it went well */
const tell = async (one: Running, what: string, test: (one: Running) => Promise<unknown>): Promise<boolean> => {
  const line = (word: string, rest: string) =>
    console.log(`${word.padEnd(6)} ${one.name.padEnd(22)} ${rest}, ${((Date.now() - one.began) / 1000).toFixed(1)} s`)
  try {
    await test(one)
    await wroteNothing(one)
    line('ok', `${what}, as ${one.image.User}, nothing written`)
    return true
  } catch (error) {
    line('FAILED', error instanceof Error ? error.message : String(error))
    console.log((await readFile(one.log, 'utf8')).trimEnd().split('\n').slice(-15).join('\n'))
    process.exitCode = 1
    return false
  }
}

const endsWell = async (one: Running): Promise<void> => {
  const code = await end(one)
  if (code !== 0) throw new Error(`ended with ${code}`)
}

/** @throws when something stands in the way of the rest */
const tryAll = async (): Promise<void> => {
  const once = ['prepare', 'cli']
  if (!(await tell(await begin('prepare'), 'ended', endsWell))) return
  const migrators = [await begin('admin-migrate')]
  await until('migrated', async () =>
    database.query("select from platform.ledger where schema_name = 'public'").then(
      ({ rowCount }) => rowCount !== 0,
      () => false,
    ),
  )
  const serving: Running[] = []
  for (const [name] of ours) {
    if (once.includes(name) || name === 'admin-migrate') continue
    const list = name.endsWith('-migrate') ? migrators : serving
    try {
      list.push(await begin(name))
    } catch (error) {
      process.exitCode = 1
      console.log(`FAILED ${name.padEnd(22)} ${error instanceof Error ? error.message.trim() : error}`)
    }
  }
  for (const one of serving) await tell(one, 'healthy', healthy)

  const cli = await begin('cli', ['tokens', 'create', 'trial', '--operator', '--json'])
  let operator = ''
  const gateway = `http://127.0.0.1:${ports.get('gateway')}`
  await tell(cli, 'made a token', async () => {
    await endsWell(cli)
    operator = JSON.parse(await readFile(cli.log, 'utf8')).token
  })
  await bear({ gateway }, operator, {
    slug: 'trial',
    name: 'Trial',
    event: { slug: '2027', name: 'Trial 2027' },
  }).then(
    () => console.log('ok     together               a convention was born through the gateway'),
    (error: Error) => {
      process.exitCode = 1
      console.log(`FAILED together               ${error.message}`)
    },
  )
  for (const one of migrators) await tell(one, 'goes on', goesOn)
}

try {
  const cluster = new Client({ connectionString: servers.postgresUrl })
  await cluster.connect()
  await cluster.query('create database midsummer')
  await cluster.end()
  await database.connect()
  await tryAll()
} finally {
  for (const one of running) {
    one.child.kill()
    await end(one)
    await buildah('rm', one.container)
  }
  await database.end()
  await servers.stop()
  await rm(folder, { recursive: true, force: true })
}
