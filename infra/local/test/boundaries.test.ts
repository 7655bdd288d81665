import { globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { DOMAINS, MODULES } from '@midsummer/contracts'
import t from 'tap'

const root = join(import.meta.dirname, '../../..')

/** Each room stands on those before it. */
const ROOMS = [
  'tracing',
  'contracts',
  'access',
  'database',
  'tenancy',
  'messages',
  'service',
  'files',
  'forms',
  'sales',
  'proofs',
  'provisioning',
  'testing',
]
const PREFIX = '@midsummer/'

interface Package {
  folder: string
  name: string
  dependencies?: Record<string, string>
}

const packages = globSync('{gateway,services/*,shared/*,infra/*}/package.json', { cwd: root }).map((file): Package => {
  const folder = file.slice(0, -'/package.json'.length)
  return { folder, ...JSON.parse(readFileSync(join(root, file), 'utf8')) }
})
const ours = (one: Package): string[] =>
  Object.keys(one.dependencies ?? {})
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))

const sources = globSync('{gateway,services/*,shared/*,infra/*}/src/**/*.ts', { cwd: root })
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => String(name))

t.test('a shared room imports only rooms beneath it', async (t) => {
  for (const one of packages.filter(({ folder }) => folder.startsWith('shared/'))) {
    const level = ROOMS.indexOf(one.name.slice(PREFIX.length))
    t.not(level, -1, `${one.name} has its place in the order`)
    t.same(
      ours(one).filter((room) => ROOMS.indexOf(room) >= level),
      [],
      one.name,
    )
  }
})

t.test('gateway and services import shared rooms only, never each other', async (t) => {
  for (const one of packages.filter(({ folder }) => folder === 'gateway' || folder.startsWith('services/'))) {
    t.same(
      ours(one).filter((room) => !ROOMS.includes(room)),
      [],
      one.name,
    )
    t.notOk(ours(one).includes('testing'), `${one.name} has testing for its tests alone`)
  }
})

t.test('no relative path leaves its package', async (t) => {
  for (const file of sources) {
    const folder = packages.find((one) => file.startsWith(`${one.folder}/`))?.folder ?? ''
    const away = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .filter((name) => relative(join(root, folder), resolve(root, file, '..', name)).startsWith('..'))
    t.same(away, [], file)
  }
})

t.test(
  'inside a service: routes, subscriptions and commands call verbs, verbs call queries, never upward',
  async (t) => {
    for (const file of sources.filter((one) => one.startsWith('services/'))) {
      const [noun, kind] = file.split('/').slice(3)
      const wrong = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .filter((name) => {
          const [otherNoun, otherKind] = relative(
            join(root, file.split('/').slice(0, 3).join('/')),
            resolve(root, file, '..', name),
          ).split('/')
          if (otherKind === 'queries.ts' && otherNoun !== noun) return true
          if (otherKind === 'routes.ts') return kind !== undefined || noun !== 'app.ts'
          return kind === 'queries.ts' && otherKind !== undefined && otherKind !== 'queries.ts'
        })
      t.same(wrong, [], file)
    }
  },
)

t.test('the environment is read where a process begins; SQL names its columns', async (t) => {
  for (const file of sources.filter((one) => !one.startsWith('infra/') && !one.startsWith('shared/testing/'))) {
    const text = readFileSync(join(root, file), 'utf8')
    if (!/\/(main|migrate)\.ts$/.test(file)) t.notMatch(text, /process\.env\b/, file)
    t.notMatch(text, /select \*/i, file)
  }
})

t.test('a service says which versions of its tables it can work with, up to the newest', async (t) => {
  for (const file of globSync('services/*/src/tables.ts', { cwd: root })) {
    const domain = file.split('/')[1] ?? ''
    const app = readFileSync(join(root, `services/${domain}/src/app.ts`), 'utf8')
    const files = globSync(`migrations/${domain}/[0-9]*.sql`, { cwd: root })
    t.match(app, new RegExp(`serves: \\{ oldest: \\d+, newest: ${files.length} \\}`), domain)
  }
})

t.test('a domain has its place in every list', async (t) => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  for (const domain of DOMAINS) {
    t.match(read(`services/${domain}/README.md`), `# ${domain}\n`)
    t.match(read('README.md'), `| \`services/${domain}/\` `)
    t.match(read('CODEOWNERS'), new RegExp(`^/(\\*|services)/${domain}/ `, 'm'), domain)
    t.match(read('gateway/src/routes.ts'), `service: '${domain}'`)
  }
  for (const domain of MODULES) {
    t.ok(globSync(`migrations/${domain}/0001-*.sql`, { cwd: root }).length === 1, `${domain} has tables`)
  }
})
