import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { PASSWORD, startStage } from './stage.ts'

t.test('signing up and in', async (t) => {
  const { app, openBrowser, mailTo, signUp, server, standing } = await startStage(t)

  await t.test(
    'somebody proves an address, chooses a password, and is signed in by a cookie of this host alone',
    async (t) => {
      const browser = openBrowser()
      const { status, body } = await browser.ask('POST /api/accounts/sign-ups', {
        email: 'Ash@Example.org',
        locale: 'de-AT',
      })
      t.same([status, body], [202, {}])
      const mail = await mailTo('Ash@Example.org')
      t.equal(mail?.subject, 'Bestätige deine Adresse')
      const answer = await browser.ask('POST /api/accounts/sign-ups/answer', {
        token: mail?.token,
        name: 'Ash',
        password: PASSWORD,
      })
      t.match(answer.body, { signedIn: true, name: 'Ash' })
      const [cookie] = [answer.headers['set-cookie']]
        .flat()
        .filter((one) => String(one).startsWith('__Host-midsummer='))
      t.match(cookie, /^__Host-midsummer=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
      t.notMatch(answer.text, /[\w-]{43}/, 'no token in the body')
      t.match((await browser.ask('GET /api/accounts/account')).body, {
        email: 'Ash@Example.org',
        name: 'Ash',
        totp: false,
      })
      t.equal(
        (await browser.ask('POST /api/accounts/sign-ups/answer', { token: mail?.token, name: 'Ash' })).body.code,
        'ACCOUNTS_PROOF_REFUSED',
      )
    },
  )

  await t.test('what is kept of secrets is worth nothing', async (t) => {
    const [{ kept }] = (await server.query(
      "select string_agg(u::text, ' ') || ' ' || (select string_agg(s::text, ' ') from public.accounts_session s) as kept from public.accounts_user u",
    )) as [{ kept: string }]
    t.match(kept, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    t.notMatch(kept, PASSWORD)
  })

  await t.test('a session is worth nothing at another host, or when its cookie is altered', async (t) => {
    const browser = openBrowser()
    await browser.ask('POST /api/accounts/sign-ins', { email: 'ash@example.org', password: PASSWORD })
    const cookie = browser.cookie()
    t.ok(await standing('platform.test', cookie))
    t.equal(await standing('furrydelphia.test', cookie), null)
    const other = cookie?.endsWith('A') ? 'B' : 'A'
    t.equal(await standing('platform.test', `${cookie?.slice(0, -1)}${other}`), null)
  })

  await t.test(
    'nobody learns who has an account: the same answers, alike in time, and the mail tells its owner alone',
    async (t) => {
      const browser = openBrowser()
      const refused = async (email: string) => {
        const began = performance.now()
        const { status, body } = await browser.ask('POST /api/accounts/sign-ins', {
          email,
          password: 'not the right one',
        })
        return { status, body: { ...body, requestId: '' }, took: performance.now() - began }
      }
      const known = await refused('ash@example.org')
      const unknown = await refused('nobody@example.org')
      t.same([unknown.status, unknown.body], [known.status, known.body])
      t.equal(known.status, 401)
      // The shortest of several, in turns: whatever else the machine does only adds.
      const took = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY }
      for (let tries = 0; tries < 8; tries += 1) {
        took.known = Math.min(took.known, (await refused('ash@example.org')).took)
        took.unknown = Math.min(took.unknown, (await refused('nobody@example.org')).took)
      }
      t.ok(took.unknown > took.known / 2 && took.unknown < took.known * 2, JSON.stringify(took))

      for (const path of ['links', 'resets', 'sign-ups']) {
        const answers = []
        for (const email of ['ash@example.org', 'nobody@example.org']) {
          const { status, body } = await browser.ask(`POST /api/accounts/${path}`, { email })
          answers.push([status, body])
        }
        t.same(answers[0], answers[1], path)
      }
      for (const subject of [/Your link/, /new password/, /account already/])
        t.ok(await mailTo('ash@example.org', subject), String(subject))
      t.notOk(await mailTo('nobody@example.org', /Your link|new password/, 100))
      t.ok(await mailTo('nobody@example.org', /Prove/))
    },
  )

  await t.test('a link signs in once', async (t) => {
    const browser = openBrowser()
    await browser.ask('POST /api/accounts/links', { email: 'ash@example.org' })
    const token = (await mailTo('ash@example.org', /link/))?.token
    t.equal((await browser.ask('POST /api/accounts/links/answer', { token })).body.signedIn, true)
    t.equal((await openBrowser().ask('POST /api/accounts/links/answer', { token })).status, 400)
  })

  await t.test('a forgotten password is replaced, and everybody is signed out', async (t) => {
    const before = await signUp('elm@example.org')
    const browser = openBrowser()
    await browser.ask('POST /api/accounts/links', { email: 'elm@example.org' })
    const link = (await mailTo('elm@example.org', /link/))?.token
    await browser.ask('POST /api/accounts/resets', { email: 'elm@example.org' })
    const token = (await mailTo('elm@example.org', /password/))?.token
    const weak = await browser.ask('POST /api/accounts/resets/answer', { token, password: 'elm@example.org' })
    t.equal(weak.body.code, 'ACCOUNTS_PASSWORD_WEAK')
    const password = 'another way to the fire'
    t.equal((await browser.ask('POST /api/accounts/resets/answer', { token, password })).body.signedIn, true)
    t.equal((await before.ask('GET /api/accounts/account')).status, 401)
    t.ok(await mailTo('elm@example.org', /changed/))
    const late = await openBrowser().ask('POST /api/accounts/links/answer', { token: link })
    t.equal(late.status, 400, 'a link from before is worth nothing')
    const fresh = openBrowser()
    t.equal(
      (await fresh.ask('POST /api/accounts/sign-ins', { email: 'elm@example.org', password: PASSWORD })).status,
      401,
    )
    t.equal((await fresh.ask('POST /api/accounts/sign-ins', { email: 'elm@example.org', password })).status, 200)
  })

  await t.test('a session that was there before a sign-in is none after it', async (t) => {
    await signUp('fix@example.org')
    const attacker = await signUp('mallory@example.org')
    const planted = attacker.cookie() ?? ''
    const victim = openBrowser()
    victim.setCookie(planted)
    await victim.ask('POST /api/accounts/sign-ins', { email: 'fix@example.org', password: PASSWORD })
    t.not(victim.cookie(), planted)
    t.equal(await standing('platform.test', planted), null)
    victim.setCookie('chosen-by-somebody-else')
    await victim.ask('POST /api/accounts/sign-ins', { email: 'fix@example.org', password: PASSWORD })
    t.match(victim.cookie(), /^[\w-]{43}$/)
  })

  await t.test('guessing ends, the person whose browser is known goes on, and a link is always open', async (t) => {
    const home = await signUp('oak@example.org')
    const attacker = openBrowser('198.51.100.7')
    const guess = (browser = attacker) =>
      browser.ask('POST /api/accounts/sign-ins', { email: 'oak@example.org', password: 'a guess of many' })
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess()))
    t.equal(answers.filter(({ status }) => status === 401).length, 20)
    t.equal(answers.filter(({ status }) => status === 429).length, 5)
    t.match((await guess()).headers, { 'retry-after': /^\d+$/ })
    const elsewhere = openBrowser('203.0.113.9')
    const right = { email: 'oak@example.org', password: PASSWORD }
    t.equal((await elsewhere.ask('POST /api/accounts/sign-ins', right)).status, 429)
    t.equal((await home.ask('POST /api/accounts/sign-ins', right)).status, 200)
    await elsewhere.ask('POST /api/accounts/links', { email: 'oak@example.org' })
    const token = (await mailTo('oak@example.org', /link/))?.token
    t.equal((await elsewhere.ask('POST /api/accounts/links/answer', { token })).status, 200)
    const unknown = await Promise.all(
      Array.from({ length: 21 }, () =>
        attacker.ask('POST /api/accounts/sign-ins', { email: 'no-oak@example.org', password: 'a guess of many' }),
      ),
    )
    t.equal(unknown.filter(({ status }) => status === 429).length, 1, 'and for an address without an account just so')
  })

  await t.test('a sign-in from a new browser is told', async (t) => {
    await signUp('ivy@example.org')
    await openBrowser('192.0.2.9', 'Another browser').ask('POST /api/accounts/sign-ins', {
      email: 'ivy@example.org',
      password: PASSWORD,
    })
    t.match((await mailTo('ivy@example.org', /signed in/))?.text, /Another browser/)
  })

  await t.test('an operator sees how people come in', async (t) => {
    t.match(await countsOf(app), { 'accounts.session password': Number, 'accounts.session link': Number })
  })
})
