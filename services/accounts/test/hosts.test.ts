import fc from 'fast-check'
import t from 'tap'
import { nextOf } from '../src/hosts/next.ts'
import { EDITION, MANAGE, ORIGIN, startStage } from './stage.ts'

const HERE = 'https://furrydelphia.test'
const THERE = 'https://uproar.test'

t.test('one browser, the hosts of two conventions and the platform’s', async (t) => {
  const { server, signUp, openBrowser } = await startStage(t)
  const person = async (browser: Awaited<ReturnType<typeof signUp>>, origin: string) =>
    (await browser.ask(`GET ${origin}/api/session`)).body.person?.email
  const enter = (browser: Awaited<ReturnType<typeof signUp>>, origin: string, next = '/api/session') =>
    browser.follow(`${origin}/api/session/begin?next=${encodeURIComponent(next)}`)
  const all = [HERE, EDITION, MANAGE, THERE]

  const ash = await signUp('ash@example.org')
  await t.test('whoever is signed in once is signed in at each, by a cookie of its own', async (t) => {
    for (const origin of all) {
      t.equal(await person(ash, origin), undefined, origin)
      t.match(await enter(ash, origin, '/api/session?a=1'), {
        status: 200,
        at: `${origin}/api/session?a=1`,
        body: { person: { email: 'ash@example.org' } },
      })
    }
    const hosts = ['platform.test', ...all.map((origin) => new URL(origin).host)]
    t.equal(new Set(hosts.map((host) => ash.cookie(host))).size, hosts.length, 'no two are alike')
    for (const [from, to] of [
      ['furrydelphia.test', 'uproar.test'],
      ['platform.test', 'furrydelphia.test'],
      ['furrydelphia.test', 'platform.test'],
    ] as const) {
      const thief = openBrowser()
      thief.setCookie(ash.cookie(from) ?? '', to)
      t.equal(await person(thief, `https://${to}`), undefined, `${from} at ${to}`)
    }
  })

  await t.test('signing out is out here; everywhere is everywhere', async (t) => {
    const other = openBrowser()
    await other.ask('POST /api/accounts/links', { email: 'ash@example.org' })
    await ash.ask(`POST ${HERE}/api/session/sign-out`, {})
    t.equal(await person(ash, HERE), undefined)
    t.equal(await person(ash, THERE), 'ash@example.org')
    await enter(ash, HERE)
    t.equal((await ash.ask(`POST ${THERE}/api/session/sign-out`, { everywhere: true })).status, 204)
    for (const origin of [...all, ORIGIN]) t.equal(await person(ash, origin), undefined, origin)
    t.match((await enter(ash, HERE)).at, /\/sign-in\?next=/, 'and the way in leads to the sign-in')
  })

  await t.test('each session is listed, and ended from afar with all that stands on it', async (t) => {
    const [home, away] = [await signUp('oak@example.org'), openBrowser('192.0.2.77', 'A lost telephone')]
    await away.ask('POST /api/accounts/sign-ins', {
      email: 'oak@example.org',
      password: 'a long way to the midsummer fire',
    })
    await enter(away, HERE)
    const { sessions } = (await home.ask('GET /api/accounts/sessions')).body
    const lost = sessions.find((one: { agent: string; host: string }) => one.agent === 'A lost telephone')
    t.equal(sessions.length, 3)
    t.equal(sessions.filter(({ current }: { current: boolean }) => current).length, 1)
    const parent = sessions.find((one: { id: string }) => one.id === lost.parent) ?? lost
    t.equal((await ash.ask(`DELETE /api/accounts/sessions/${parent.id}`)).status, 401)
    const elm = await signUp('elm@example.org')
    t.equal((await elm.ask(`DELETE /api/accounts/sessions/${parent.id}`)).status, 404, 'not by somebody else')
    t.equal((await home.ask(`DELETE /api/accounts/sessions/${parent.id}`)).status, 204)
    t.equal(await person(away, HERE), undefined)
    t.equal(await person(away, ORIGIN), undefined)
    t.equal(await person(home, ORIGIN), 'oak@example.org')
  })

  await t.test('a sign-in that began in another browser, or at another host, ends nowhere', async (t) => {
    const mallory = await signUp('mallory@example.org')
    const begun = await mallory.ask(`GET ${HERE}/api/session/begin?next=/`)
    const granted = await mallory.ask(`GET ${String(begun.headers['location'])}`)
    let back = granted
    for (let hops = 0; hops < 6 && !String(back.headers['location']).startsWith(HERE); hops += 1)
      back = await mallory.ask(`GET ${new URL(String(back.headers['location']), ORIGIN).href}`)
    const callback = String(back.headers['location'])
    t.match(callback, /^https:\/\/furrydelphia\.test\/api\/session\/callback\?code=/)
    const victim = openBrowser()
    t.equal((await victim.ask(`GET ${callback}`)).status, 400, 'nobody is signed in as who sent the link')
    t.equal(victim.cookie('furrydelphia.test'), undefined)
    await victim.ask(`GET ${HERE}/api/session/begin?next=/`)
    t.equal((await victim.ask(`GET ${callback}`)).status, 400, 'nor when they had begun themselves')
    t.equal((await mallory.ask(`GET ${callback.replace(HERE, EDITION)}`)).status, 400)
    t.equal((await mallory.ask(`GET ${callback}`)).status, 303)
    t.equal((await mallory.ask(`GET ${callback}`)).status, 400, 'once')
    const looking = await mallory.ask(`GET ${callback}`, undefined, { accept: 'text/html' })
    t.equal(looking.headers['location'], '/sign-in?problem=ACCOUNTS_FLOW_REFUSED', 'people are told on a page')
  })

  await t.test('a cookie that is old is replaced, by one and the same however many ask', async (t) => {
    const [one, other] = [await signUp('tabs@example.org'), openBrowser()]
    const old = one.cookie() ?? ''
    other.setCookie(old)
    await server.query("update public.accounts_session set renewed_at = now() - interval '25 hours'")
    for (const tab of [one, other]) await tab.ask('GET /api/session')
    t.not(one.cookie(), old)
    t.equal(other.cookie(), one.cookie())
    for (const tab of [other, one]) {
      t.equal((await tab.ask('GET /api/session')).body.person?.email, 'tabs@example.org')
      t.equal(other.cookie(), one.cookie(), 'and stays for a day')
    }
    await server.query("update public.accounts_session set renewed_at = now() - interval '25 hours'")
    const next = one.cookie()
    await one.ask('GET /api/session')
    t.not(one.cookie(), next)
  })

  await t.test('whatever a link asks for, the browser stays at its host', async (t) => {
    const foreign = [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
    ]
    for (const next of [...foreign, 'javascript:alert(1)', '/..//evil.example', 'evil.example', ''])
      t.equal(
        (await enter(await signUp(`n${foreign.indexOf(next)}${next.length}@example.org`), HERE, next)).at,
        `${HERE}/`,
        next,
      )
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'e', '\t', '?') })),
        (next) => {
          const { origin, protocol } = new URL(nextOf(next), HERE)
          return origin === HERE && protocol === 'https:'
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
