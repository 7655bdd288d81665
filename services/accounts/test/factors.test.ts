import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { codeOf, PASSWORD, startStage } from './stage.ts'

t.test('second factors and the account', async (t) => {
  const { openBrowser, signUp, mailTo, server, hashing } = await startStage(t)
  const signIn = (email: string, browser = openBrowser()) =>
    browser.ask('POST /api/accounts/sign-ins', { email, password: PASSWORD })
  const show = (challenge: string, factor: string, code: string, browser = openBrowser()) =>
    browser.ask('POST /api/accounts/sign-ins/factor', { challenge, factor, code })

  await t.test('TOTP is asked for after the password; each code is taken once, and recovery codes too', async (t) => {
    const ash = await signUp('ash@example.org')
    const { secret } = (await ash.ask('POST /api/accounts/account/totp')).body
    t.equal((await ash.ask('PUT /api/accounts/account/totp', { code: '000000' })).status, 400)
    const on = await ash.ask('PUT /api/accounts/account/totp', { code: codeOf(secret, -1) })
    t.equal(on.body.recoveryCodes.length, 10)
    const browser = openBrowser()
    const asked = (await signIn('ash@example.org', browser)).body
    t.match(asked, { signedIn: false, factors: ['totp', 'recovery'] })
    t.equal(browser.cookie(), undefined)
    t.equal((await show(asked.challenge, 'totp', codeOf(secret, -1))).status, 400, 'a code that was shown before')
    t.equal((await show(asked.challenge, 'mail', '000000')).status, 400, 'a factor that is none')
    t.match((await show(asked.challenge, 'totp', codeOf(secret))).body, { signedIn: true })
    t.equal((await show(asked.challenge, 'totp', codeOf(secret, 1))).status, 400, 'a challenge is good once')
    const [first] = on.body.recoveryCodes
    const again = (await signIn('ash@example.org')).body
    t.match((await show(again.challenge, 'recovery', first.toUpperCase())).body, { signedIn: true })
    t.equal((await show((await signIn('ash@example.org')).body.challenge, 'recovery', first)).status, 400)
    await openBrowser().ask('POST /api/accounts/links', { email: 'ash@example.org' })
    const token = (await mailTo('ash@example.org', /link/))?.token
    t.match((await openBrowser().ask('POST /api/accounts/links/answer', { token })).body, { signedIn: false })
  })

  await t.test('codes cannot be guessed, however many challenges somebody makes', async (t) => {
    const oak = await signUp('oak@example.org')
    await oak.ask('PUT /api/accounts/account/mail-factor', { on: true })
    const { challenge, factors } = (await signIn('oak@example.org')).body
    t.same(factors, ['mail'])
    await openBrowser().ask('POST /api/accounts/sign-ins/code', { challenge })
    const right = (await mailTo('oak@example.org', /is your code/))?.code ?? ''
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0')
    for (let tries = 0; tries < 5; tries += 1) t.equal((await show(challenge, 'mail', wrong)).status, 400)
    t.equal((await show(challenge, 'mail', right)).status, 400, 'after five the code is none')
    const statuses = []
    for (let tries = 0; tries < 6; tries += 1) {
      const { body } = await signIn('oak@example.org')
      statuses.push((await show(body.challenge, 'mail', wrong)).status)
    }
    t.same(statuses, [400, 400, 400, 400, 429, 429])
    t.equal((await oak.ask('GET /api/accounts/account')).status, 200, 'whoever is signed in stays')
  })

  await t.test('an address is changed with proof of both, and neither is enough', async (t) => {
    const elm = await signUp('elm@example.org')
    const elsewhere = openBrowser('192.0.2.5')
    await signIn('elm@example.org', elsewhere)
    const change = (email: string) => elm.ask('POST /api/accounts/account/address', { email })
    const prove = (token: string | undefined, browser = openBrowser()) =>
      browser.ask('POST /api/accounts/account/address/answer', { token })
    t.equal((await change('new-elm@example.org')).status, 202)
    const [old, fresh] = [await mailTo('elm@example.org', /another address/i), await mailTo('new-elm@example.org')]
    t.same((await prove(fresh?.token)).body, { changed: false })
    t.equal((await prove(fresh?.token)).status, 400, 'not the same one twice')
    t.equal((await elm.ask('GET /api/accounts/account')).body.email, 'elm@example.org')
    t.same((await prove(old?.token)).body, { changed: true })
    t.equal((await elsewhere.ask('GET /api/accounts/account')).status, 401, 'every browser is signed out')
    t.equal((await signIn('elm@example.org')).status, 401)
    t.equal((await signIn('new-elm@example.org')).status, 200)
    t.ok(await mailTo('elm@example.org', /changed/), 'and the old address is told')
    const ivy = await signUp('ivy@example.org')
    t.equal((await ivy.ask('POST /api/accounts/account/address', { email: 'ash@example.org' })).status, 202)
    t.match((await mailTo('ash@example.org', /has an account/))?.subject, /./, 'nobody learns who has an account')
  })

  await t.test('what opens an account to others wants to know that it is still its person', async (t) => {
    const fir = await signUp('fir@example.org')
    await server.query(
      `update public.accounts_session s set created_at = now() - interval '1 hour'
       from public.accounts_user u where u.id = s.user_id and u.email = 'fir@example.org'`,
    )
    for (const [what, body] of [
      ['POST /api/accounts/account/address', { email: 'mallory@example.org' }],
      ['PUT /api/accounts/account/password', { current: PASSWORD, password: 'something else entirely' }],
      ['POST /api/accounts/account/totp', undefined],
      ['POST /api/accounts/passkeys/registration', undefined],
    ] as const)
      t.match((await fir.ask(what, body)).body, { code: 'ACCOUNTS_SIGN_IN_AGAIN' }, what)
    t.equal((await fir.ask('PATCH /api/accounts/account', { name: 'Fir' })).status, 200)
  })

  await t.test('while very many sign in the rest goes on, and who would wait for long is told', async (t) => {
    const fern = await signUp('fern@example.org')
    const crowd = Array.from({ length: 120 }, (_, at) =>
      signIn(`nobody${at}@example.org`, openBrowser(`198.51.100.${at}`)),
    )
    let [slowest, looks] = [0, 0]
    const done = Promise.all(crowd)
    let over = false
    void done.then(() => (over = true))
    while (!over) {
      const began = performance.now()
      await fern.ask('GET /api/session')
      slowest = Math.max(slowest, performance.now() - began)
      looks += 1
      await delay(5)
    }
    const answers = await done
    const told = answers.filter(({ status }) => status === 503)
    t.ok(told.length > 0 && told.length < answers.length, `${told.length} of ${answers.length} are told to come again`)
    t.match(told[0], { body: { code: 'ACCOUNTS_HASHING_BUSY' }, headers: { 'retry-after': '3' } })
    const began = performance.now()
    await hashing.verify(undefined, PASSWORD)
    t.comment(
      `${looks} looks, the slowest ${slowest.toFixed()} ms; one hash ${(performance.now() - began).toFixed()} ms`,
    )
    t.ok(slowest < 2_000, 'and a look at a session is not among them')
  })
})
