import { randomUUID } from 'node:crypto'
import { accountsMessages, MODULES } from '@midsummer/contracts'
import t from 'tap'
import { MANAGE, OWNED, PASSWORD, startStage } from './stage.ts'

const { dataTold, dataWanted } = accountsMessages

t.test('what is held about a person', async (t) => {
  const { server, signUp, openBrowser, mailTo, tell, told, register } = await startStage(t)
  const tenants = [server.tenant, server.neighbour]
  await server.query('update public.tenants set modules = $1', [MODULES])
  const come = async (email: string) => {
    const browser = await signUp(email)
    await browser.follow(`${MANAGE}/api/session/begin?next=/api/session`)
    await register(email)
    return browser
  }
  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')
  const ask = async (browser: typeof ash, kind: string) =>
    (await browser.ask('POST /api/accounts/account/data', { kind })).body.id
  const progress = async (browser: typeof ash) => (await browser.ask('GET /api/accounts/account/data')).body.requests[0]
  /** Each domain of each convention hears the question; accounts answers its own, the others as they are told to. */
  const answer = async (request: string, things: object[], but: string[] = []) => {
    for (const tenant of tenants) {
      const wanted = (await told(dataWanted, tenant)).find((one) => one['request'] === request)
      if (!but.includes('accounts')) await tell(dataWanted, Object(wanted), tenant)
      for (const data of await told(dataTold('accounts'), tenant))
        if (data['request'] === request) await tell(dataTold('accounts'), data, tenant)
      for (const module of MODULES.filter((one) => one !== 'accounts' && !but.includes(one)))
        await tell(
          dataTold(module),
          { request, part: 1, parts: 1, things: module === 'register' ? things : [] },
          tenant,
        )
    }
  }

  await t.test('a person takes it home from every convention, when each domain of each has answered', async (t) => {
    await server.query(
      `with provider as (
         insert into public.accounts_outside (tenant_id, name, issuer, client_id, secret)
         values ($1, 'Con login', 'https://login.example', 'x', 'x') returning id)
       insert into public.accounts_identity (outside_id, subject, user_id)
       select provider.id, 'ash-7', u.id from provider, public.accounts_user u where u.email = 'ash@example.org'`,
      [server.tenant.id],
    )
    const id = await ask(ash, 'export')
    t.match(await progress(ash), { id, kind: 'export', endedAt: null, asked: 2 * MODULES.length, answered: 0 })
    t.match(await told(dataWanted, server.neighbour), [{ request: id, owner: { email: 'ash@example.org' } }])
    await tell(dataTold('register'), {
      request: id,
      part: 2,
      parts: 2,
      things: [{ what: 'orders', rows: [{ paid: 7 }] }],
    })
    t.equal((await progress(ash)).answered, 0, 'a part is no answer')
    await answer(id, [{ what: 'answers', rows: [{ answers: { species: 'fox' } }] }], ['shop'])
    const file = () => ash.ask(`GET /api/accounts/account/data/${id}/file`)
    t.equal((await file()).status, 404, 'while the shop is silent')
    await tell(dataTold('register'), { request: id, part: 1, parts: 2, things: [] })
    await tell(dataTold('shop'), { request: id, part: 1, parts: 1, things: [] })
    t.equal((await file()).status, 404)
    await tell(dataTold('shop'), { request: id, part: 1, parts: 1, things: [] }, server.neighbour)
    t.ok(await mailTo('ash@example.org', /ready/))
    const { status, headers, body, text } = await file()
    t.same([status, headers['content-disposition']], [200, 'attachment; filename="midsummer.json"'])
    t.match(body.account, { email: 'ash@example.org', password: undefined, recovery_codes: undefined })
    t.match(body, { identities: [{ provider: 'Con login', subject: 'ash-7' }], browsers: [{ seenAt: String }] })
    t.match(text, /"species": "fox"/)
    t.match(text, /"joinedAt"/, 'with what accounts itself holds in a convention')
    t.notMatch(text, /argon2|\\\\x[0-9a-f]{64}/)
    t.equal((await oak.ask(`GET /api/accounts/account/data/${id}/file`)).status, 404, 'nobody else has it')
    const [kept] = await server.query('select string_agg(things, chr(10)) as text from public.accounts_data_answer')
    t.notMatch(kept?.['text'], /fox/, 'and it is sealed until it is fetched')
  })

  await t.test('what nobody asked for is not kept', async (t) => {
    const before = await server.query('select count(*) from public.accounts_data_answer')
    await tell(dataTold('register'), { request: randomUUID(), part: 1, parts: 1, things: [] })
    t.same(await server.query('select count(*) from public.accounts_data_answer'), before)
    for (let tries = 0; tries < 2; tries += 1) t.ok(await ask(oak, 'export'))
    t.ok(await ask(oak, 'export'))
    t.equal((await oak.ask('POST /api/accounts/account/data', { kind: 'export' })).status, 429)
  })

  await t.test('it is asked for under every address that was theirs, and has been nobody else’s', async (t) => {
    const fir = await signUp('fir@example.org')
    const move = async (from: string, to: string) => {
      await fir.ask('POST /api/accounts/account/address', { email: to })
      const mails = [await mailTo(from, /another address/i), await mailTo(to)]
      for (const mail of mails) await fir.ask('POST /api/accounts/account/address/answer', { token: mail?.token })
      await fir.ask('POST /api/accounts/sign-ins', { email: to, password: PASSWORD })
    }
    const asked = async () => {
      const request = await ask(fir, 'export')
      return Object((await told(dataWanted)).find((one) => one['request'] === request)).owner
    }
    await move('fir@example.org', 'fir.two@example.org')
    await move('fir.two@example.org', 'fir.three@example.org')
    const { email, earlier } = await asked()
    t.equal(email, 'fir.three@example.org')
    const byAddress = (all: { email: string }[]) => all.map((one) => one.email).toSorted()
    t.same(byAddress(earlier), ['fir.two@example.org', 'fir@example.org'])
    for (const { until } of earlier) t.ok(Date.parse(until) <= Date.now())
    await signUp('Fir@example.org')
    t.same(byAddress((await asked()).earlier), ['fir.two@example.org'])
  })

  await t.test('who alone runs a convention hands it over first', async (t) => {
    const actor = await oak.ask(`GET ${MANAGE}/api/accounts/access`)
    const elm = await come('elm@example.org')
    const { id: user } = (await elm.ask(`GET ${MANAGE}/api/accounts/access`)).body.actor
    const make = (superuser: boolean, of = user) =>
      openBrowser().ask(`PATCH ${MANAGE}/api/accounts/people/${of}`, { superuser }, {}, ...OWNED)
    t.equal((await make(true)).status, 200)
    const request = await ask(elm, 'erasure')
    await answer(request, [])
    t.match((await mailTo('elm@example.org', /still stands/))?.text, /you alone run/)
    t.equal((await elm.ask('GET /api/accounts/account')).status, 200)
    t.match(
      await server.query("select superuser from furrydelphia.accounts_membership where email = 'elm@example.org'"),
      [{ superuser: true }],
    )
    t.equal((await make(true, actor.body.actor.id)).status, 200)
  })

  await t.test('an erased account is gone from every table, and its person is told what stays, and why', async (t) => {
    const user = (await ash.ask('GET /api/accounts/account')).body.id
    await ash.ask(`PATCH ${MANAGE}/api/accounts/file`, { phone: '+1 555' })
    const request = await ask(ash, 'erasure')
    t.equal((await ash.ask('GET /api/accounts/account')).status, 200, 'it stands until everybody has answered')
    await answer(request, [{ what: 'orders', erased: 1, kept: [{ why: 'books', count: 2 }] }])
    t.match((await mailTo('ash@example.org', /gone/))?.text, /2 × register\.orders \(the law wants books/)
    t.equal((await ash.ask('GET /api/accounts/account')).status, 401)
    t.ok((await told(accountsMessages.sessionEnded)).length > 0)
    for (const table of ['user', 'session', 'browser', 'passkey', 'belonging'])
      t.same(
        await server.query(`select from public.accounts_${table} where ${table === 'user' ? 'id' : 'user_id'} = $1`, [
          user,
        ]),
        [],
        table,
      )
    t.match(
      await server.query('select email, name, left_at from furrydelphia.accounts_membership where user_id = $1', [
        user,
      ]),
      [{ email: '', name: '', left_at: Date }],
    )
    t.same(await server.query('select from furrydelphia.accounts_personnel where user_id = $1', [user]), [])
    t.match(await server.query("select actor from public.accounts_audit where action = 'user.removed'"), [
      { actor: `person:${user}` },
    ])
    const again = await signUp('ash@example.org', openBrowser())
    t.not((await again.ask('GET /api/accounts/account')).body.id, user, 'whoever comes again is somebody new')
    t.match((await oak.ask('GET /api/accounts/account')).body, { email: 'oak@example.org' })
  })
})
