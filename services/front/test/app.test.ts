import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTEXT_HEADER, type Context, MODULES, SCHEMA_HEADER } from '@midsummer/contracts'
import { signContext } from '@midsummer/tenancy'
import { makeTestKeys } from '@midsummer/testing'
import t from 'tap'
import { buildApp } from '../src/app.ts'

const tenant = { id: '01a20bce-d87d-7ff1-a2f7-ac0870d21579', schema: 'furrydelphia', placement: 'main' }
const event = { id: '01a20bce-d880-724a-b431-327cb5e500c9', slug: '2027' }

t.test('the server of pages', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-front-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'index.html'), '<head><!-- place --><script src="/assets/index-abc.js"></script></head>')
  const manifest = {
    'index.html': { file: 'assets/index-abc.js' },
    'event/pages.tsx': { file: 'assets/event-abc.js', imports: ['_list.js', 'index.html'] },
    '_list.js': { file: 'assets/list-abc.js', imports: ['_row.js'] },
    '_row.js': { file: 'assets/row-abc.js', imports: ['_list.js'] },
    'manage/pages.tsx': { file: 'assets/manage-abc.js' },
    'platform/pages.tsx': { file: 'assets/platform-abc.js' },
  }
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'assets/index-abc.js'), 'export {}')
  const keys = await makeTestKeys(t, 'front', 'event')
  const app = await buildApp({ keys, folder })
  t.teardown(() => app.close())

  const headers = (context: Partial<Context>) => ({
    [CONTEXT_HEADER]: signContext(
      { audience: 'front', host: 'event', actor: { kind: 'anonymous' }, access: {}, operator: false, ...context },
      keys,
    ),
    ...(context.tenant && { [SCHEMA_HEADER]: context.tenant.schema }),
  })
  const get = (url: string, context: Partial<Context> = { tenant, event }) =>
    app.inject({ url, headers: headers(context) })

  t.test('answers nobody whom the gateway does not vouch for', async (t) => {
    for (const url of ['/', '/place', '/assets/index-abc.js']) {
      t.equal((await app.inject({ url })).statusCode, 401, url)
      t.equal((await get(url, { audience: 'event', tenant, event })).statusCode, 401, `${url} for another audience`)
      const foreign = { ...headers({ tenant, event }), [SCHEMA_HEADER]: 'uproar' }
      t.equal((await app.inject({ url, headers: foreign })).statusCode, 401, `${url} of another tenant`)
    }
    t.same((await app.inject('/health/ready')).json(), { status: 'ready' })
  })

  t.test('tells each page its place, and nothing of the inside', async (t) => {
    const page = await get('/orders/1')
    t.equal(page.statusCode, 200)
    const [, told] = /<script type="application\/json" id="place">(.*?)<\/script>/.exec(page.body) ?? []
    t.same(JSON.parse(told ?? ''), {
      host: 'event',
      tenant: { id: tenant.id },
      event,
      reader: { kind: 'anonymous' },
      access: {},
      owner: false,
      rights: [],
      operator: false,
    })
    t.notMatch(page.body, tenant.schema)
    const hostile = await get('/', { tenant, event: { ...event, slug: '</script><script>alert(1)' } })
    t.notMatch(hostile.body, '</script><script>alert')
  })

  t.test('has a browser ask at once for what its host’s pages need', async (t) => {
    const preloaded = async (context: Partial<Context>) =>
      [...(await get('/', context)).body.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g)].map(
        ([, path]) => path,
      )
    t.same(await preloaded({ tenant, event }), ['/assets/event-abc.js', '/assets/list-abc.js', '/assets/row-abc.js'])
    t.same(await preloaded({ tenant, host: 'tenant' }), ['/assets/manage-abc.js'])
    t.same(await preloaded({ host: 'platform' }), ['/assets/platform-abc.js'])
  })

  t.test('lets a page load nothing from elsewhere, and no page twice with one nonce', async (t) => {
    const [one, other] = [await get('/'), await get('/')]
    const policy = String(one.headers['content-security-policy'])
    t.match(policy, "default-src 'none'")
    t.match(policy, "script-src 'self';")
    t.match(policy, "frame-ancestors 'none'")
    t.notMatch(policy, /unsafe|https?:/)
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? []
    t.ok(nonce && one.body.includes(`nonce="${nonce}"`))
    t.not(policy, other.headers['content-security-policy'])
    t.equal(one.headers['cache-control'], 'private, no-cache')
  })

  t.test('has assets kept for ever, and says what is not there', async (t) => {
    const asset = await get('/assets/index-abc.js')
    t.match(asset.headers['cache-control'], /max-age=31536000, immutable/)
    t.equal(asset.headers['x-content-type-options'], 'nosniff')
    const missing = await get('/assets/index-old.js')
    t.equal(missing.statusCode, 404)
    t.match(missing.headers['content-type'], 'application/problem+json')
    t.equal((await get('/assets/..%2findex.html')).statusCode, 404)
  })

  t.test('says what its reader may do here', async (t) => {
    const access = { register: 'staff' } as const
    const actor = { kind: 'token', id: 'x' } as const
    const answer = await get('/place', { tenant, event, actor, access, rights: ['refund'] })
    t.match(answer.json(), { reader: actor, access, rights: ['refund'], owner: false })
    const all = Object.fromEntries(MODULES.map((module) => [module, 'superadmin' as const]))
    t.equal((await get('/place', { tenant, event, actor, access: all })).json().owner, true)
    t.equal(answer.headers['cache-control'], 'no-store')
  })
})
