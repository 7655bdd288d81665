import { CONTEXT_HEADER } from '@midsummer/contracts'
import { row, sql } from '@midsummer/database'
import { signContext } from '@midsummer/tenancy'
import * as openid from 'openid-client'
import t from 'tap'
import Type from 'typebox'
import { EDITION, MANAGE, ORIGIN, startStage } from './stage.ts'

const BACK = 'https://app.example/back'
const OWNER = Object.fromEntries(
  ['accounts', 'event', 'register', 'payments', 'notifications', 'vendors', 'schedule', 'shop', 'staff'].map((one) => [
    one,
    'superadmin',
  ]),
)
const SCOPE = 'openid email profile roles offline_access'
/** The library's word for an answer 401. */
const CHALLENGED = 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'

t.test('an application that knows nothing of us but OpenID', async (t) => {
  const { app, keys, server, database, signUp, openBrowser, events, ...stage } = await startStage(t)

  /** The wire of the library, which is led to the platform's host. */
  const wire: openid.CustomFetch = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url)
    const context = signContext(
      { audience: 'accounts', host: 'platform', actor: { kind: 'anonymous' }, access: {}, operator: false },
      keys,
    )
    const {
      statusCode,
      headers: told,
      payload,
    } = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: {
        ...headers,
        [CONTEXT_HEADER]: context,
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'platform.test',
      },
      ...(body && { payload: String(body) }),
    })
    return new Response(payload, {
      status: statusCode,
      headers: Object.entries(told).map(([name, value]): [string, string] => [name, String(value)]),
    })
  }
  const register = async (fields: object = {}, origin = MANAGE) => {
    const payload = { name: 'Room planner', redirectUris: [BACK], ...fields }
    const { status, body } = await openBrowser().ask(`POST ${origin}/api/clients/clients`, payload, {}, OWNER)
    if (status !== 201) throw new Error(JSON.stringify(body))
    return { id: String(body.id), secret: body.secret ? String(body.secret) : undefined }
  }
  const discover = ({ id, secret }: { id: string; secret: string | undefined }) =>
    openid.discovery(new URL(ORIGIN), id, secret, secret ? openid.ClientSecretBasic(secret) : openid.None(), {
      [openid.customFetch]: wire,
    })
  const begin = async (client: openid.Configuration, more: Record<string, string> = {}) => {
    const verifier = openid.randomPKCECodeVerifier()
    const [state, nonce] = [openid.randomState(), openid.randomNonce()]
    const { href } = openid.buildAuthorizationUrl(client, {
      redirect_uri: BACK,
      scope: SCOPE,
      state,
      nonce,
      prompt: 'consent',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more,
    })
    const exchange = (at: string, other: Partial<openid.AuthorizationCodeGrantChecks> = {}, as = client) =>
      openid.authorizationCodeGrant(as, new URL(at), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        ...other,
      })
    return { href, exchange }
  }
  type Tap = Pick<typeof t, 'fail' | 'equal'>
  type Browser = Awaited<ReturnType<typeof signUp>>
  /** Where the browser is led once its person has answered. */
  const answer = async (browser: Browser, href: string, consent = true) => {
    const met = await browser.follow(href)
    const [, uid] = /\/consent\/([\w-]+)$/.exec(met.at) ?? []
    if (!uid) return met
    const asked = await browser.ask(`GET ${ORIGIN}/o/interaction/${uid}/consent`)
    const { body } = await browser.ask(`POST ${ORIGIN}/o/interaction/${uid}/consent`, { consent })
    return { ...(await browser.follow(new URL(body.address, ORIGIN).href)), asked }
  }
  const refused = (t: Tap, promise: Promise<unknown>, code: string, name: string) =>
    promise.then(
      () => t.fail(`${name}: was granted`),
      (error: { error?: string; code?: string; status?: number }) =>
        t.equal(error.error ?? error.code ?? String(error.status), code, name),
    )

  const planner = await register()
  const client = await discover(planner)
  const ash = await signUp('ash@example.org')
  await ash.follow(`${EDITION}/api/session/begin?next=/api/session`)
  await stage.register('ash@example.org')
  const user = (await ash.ask(`GET ${EDITION}/api/accounts/access`)).body.actor.id
  await openBrowser().ask(
    `PUT ${EDITION}/api/accounts/people/${user}/roles`,
    { event: events['f27.furrydelphia.test']?.id, roles: ['admin_registrar'] },
    {},
    OWNER,
  )

  await t.test('it says what it can: the code flow with PKCE, and nothing else', async (t) => {
    const said = client.serverMetadata()
    t.same(
      [said.issuer, said.response_types_supported, said['code_challenge_methods_supported']],
      [ORIGIN, ['code'], ['S256']],
    )
  })

  await t.test('a person consents, and it learns who they are and what they are in its convention alone', async (t) => {
    const { href, exchange } = await begin(client)
    const back = await answer(ash, href)
    t.match('asked' in back ? back.asked.body : {}, { name: 'Room planner', scopes: SCOPE.split(' ') })
    const tokens = await exchange(back.at)
    t.match(tokens.claims(), { iss: ORIGIN, aud: planner.id, sub: user })
    t.match(await openid.fetchUserInfo(client, tokens.access_token, user), {
      email: 'ash@example.org',
      email_verified: true,
      name: 'Ash',
      roles: ['member', 'f27:admin_registrar'],
    })
    await refused(t, exchange(back.at), 'invalid_grant', 'a code is good once')
    await refused(
      t,
      openid.fetchUserInfo(client, tokens.access_token, user),
      CHALLENGED,
      'and whoever comes with it again ends what it had opened',
    )
    const elsewhere = await discover(await register({ name: 'Neighbour' }, 'https://uproar.test'))
    const there = await begin(elsewhere)
    const { access_token: token } = await there.exchange((await answer(ash, there.href)).at)
    t.same((await openid.fetchUserInfo(elsewhere, token, user))['roles'], [], 'nothing of another convention')
  })

  await t.test('a refresh token is good once, and a stolen one ends all of it', async (t) => {
    const { href, exchange } = await begin(client)
    const first = await exchange((await answer(ash, href)).at)
    const second = await openid.refreshTokenGrant(client, first.refresh_token ?? '')
    t.not(second.refresh_token, first.refresh_token)
    await refused(t, openid.refreshTokenGrant(client, first.refresh_token ?? ''), 'invalid_grant', 'the first')
    await refused(t, openid.refreshTokenGrant(client, second.refresh_token ?? ''), 'invalid_grant', 'the second')
  })

  await t.test('what is revoked is gone', async (t) => {
    const { href, exchange } = await begin(client)
    const tokens = await exchange((await answer(ash, href)).at)
    await openid.tokenRevocation(client, tokens.refresh_token ?? '')
    await refused(t, openid.refreshTokenGrant(client, tokens.refresh_token ?? ''), 'invalid_grant', 'the refresh token')
    await refused(t, openid.fetchUserInfo(client, tokens.access_token, user), CHALLENGED, 'with what it gave')
  })

  await t.test('a person sees what they have allowed, and takes it back; both are in the audit', async (t) => {
    const { href, exchange } = await begin(client)
    const tokens = await exchange((await answer(ash, href)).at)
    const list = async () => (await ash.ask('GET /api/accounts/account/applications')).body.applications
    t.match(
      (await list()).find(({ name }: { name: string }) => name === 'Room planner'),
      { client: planner.id, scopes: SCOPE.split(' ') },
    )
    const oak = await signUp('oak@example.org')
    t.equal((await oak.ask(`DELETE /api/accounts/account/applications/${planner.id}`)).status, 404)
    t.equal((await ash.ask(`DELETE /api/accounts/account/applications/${planner.id}`)).status, 204)
    t.notOk((await list()).some(({ name }: { name: string }) => name === 'Room planner'))
    await refused(t, openid.refreshTokenGrant(client, tokens.refresh_token ?? ''), 'invalid_grant', 'refreshing')
    await refused(t, openid.fetchUserInfo(client, tokens.access_token, user), CHALLENGED, 'asking')
    const noted = await server.query(
      "select distinct action from public.accounts_audit where after ->> 'client' = $1 order by action",
      [planner.id],
    )
    t.same(
      noted.map(({ action }) => action),
      ['consent.given', 'consent.withdrawn'],
    )
    await server.query('alter table public.accounts_audit rename to gone')
    const { at } = await ash.follow((await begin(client)).href)
    const path = `/o/interaction/${at.split('/').at(-1)}/consent`
    t.equal(
      (await ash.ask(`POST ${ORIGIN}${path}`, { consent: true })).status,
      500,
      'what cannot be noted is not given',
    )
    await server.query('alter table public.gone rename to accounts_audit')
  })

  await t.test('another address to return to is refused, and led nowhere', async (t) => {
    for (const uri of ['https://app.example/other', 'https://evil.example/back', 'https://app.example/back/../x']) {
      const { status, at, text } = await ash.follow((await begin(client, { redirect_uri: uri })).href)
      t.same([status, new URL(at).origin], [400, ORIGIN], uri)
      t.match(text, /redirect_uri/)
    }
  })

  await t.test('without PKCE, or with another verifier, there is no token', async (t) => {
    const bare = new URL((await begin(client)).href)
    for (const name of ['code_challenge', 'code_challenge_method']) bare.searchParams.delete(name)
    t.match((await ash.follow(bare.href)).at, /^https:\/\/app\.example\/back\?error=invalid_request/)
    const plain = new URL((await begin(client, { code_challenge_method: 'plain' })).href)
    t.match((await ash.follow(plain.href)).at, /error=invalid_request/)
    const { href, exchange } = await begin(client)
    const { at } = await answer(ash, href)
    await refused(
      t,
      exchange(at, { pkceCodeVerifier: openid.randomPKCECodeVerifier() }),
      'invalid_grant',
      'of another verifier',
    )
  })

  await t.test('what was made for one application is worth nothing to another', async (t) => {
    const other = await discover(await register({ name: 'Badge printer' }))
    const { href, exchange } = await begin(client)
    const { at } = await answer(ash, href)
    await refused(t, exchange(at, {}, other), 'invalid_grant', 'its code')
    const again = await begin(client)
    const tokens = await again.exchange((await answer(ash, again.href)).at)
    await refused(t, openid.refreshTokenGrant(other, tokens.refresh_token ?? ''), 'invalid_grant', 'its refresh token')
    const thief = await discover({ ...planner, secret: 'a guess' })
    await refused(t, openid.refreshTokenGrant(thief, tokens.refresh_token ?? ''), CHALLENGED, 'without its secret')
  })

  await t.test('a person may say no, and an application that is removed asks nobody', async (t) => {
    const { href } = await begin(client)
    t.match((await answer(ash, href, false)).at, /error=access_denied/)
    const gone = await register({ name: 'Gone', confidential: false })
    const there = await begin(await discover(gone))
    t.match((await ash.follow(there.href)).at, /\/consent\//, 'one that keeps no secret is asked for by PKCE alone')
    await openBrowser().ask(`DELETE ${MANAGE}/api/clients/clients/${gone.id}`, undefined, {}, OWNER)
    t.equal((await ash.follow(there.href)).status, 400)
  })

  await t.test('a convention sees its own applications alone, and nothing is kept as it was told', async (t) => {
    const { body } = await openBrowser().ask(`GET https://uproar.test/api/clients/clients`, undefined, {}, OWNER)
    t.same(
      body.clients.map(({ name }: { name: string }) => name),
      ['Neighbour'],
    )
    t.equal(
      (await openBrowser().ask(`DELETE https://uproar.test/api/clients/clients/${planner.id}`, undefined, {}, OWNER))
        .status,
      404,
    )
    t.equal((await ash.ask(`GET ${MANAGE}/api/clients/clients`)).status, 401)
    const kept = await server.query('select string_agg(c::text, chr(10)) as text from public.accounts_client c')
    t.notMatch(kept[0]?.['text'], planner.secret ?? 'none')
    const bad = await openBrowser().ask(
      `POST ${MANAGE}/api/clients/clients`,
      { name: 'x', redirectUris: ['http://app.example/', 'javascript:alert(1)', 'https://a.example/#x'] },
      {},
      OWNER,
    )
    t.same([bad.status, bad.body.errors.length], [400, 3])
  })

  await t.test('what was done with applications is in the audit of their convention, and in no other', async (t) => {
    const audit = async (origin: string, query = '') =>
      (await openBrowser().ask(`GET ${origin}/api/accounts/audit?${query}`, undefined, {}, OWNER)).body.entries
    t.match(await audit(MANAGE, 'about=client&limit=2'), [
      { action: 'client.removed', before: { name: 'Gone' } },
      { action: 'client.created', after: { name: 'Gone', redirectUris: [/^https:/] } },
    ])
    t.match(await audit('https://uproar.test'), [{ action: 'client.created', after: { name: 'Neighbour' } }])
    t.equal((await audit('https://uproar.test')).length, 1)
    t.notMatch(JSON.stringify(await audit(MANAGE)), planner.secret ?? 'none')
    await t.rejects(
      database.inTenant(server.neighbour, (tx) =>
        tx.query(sql.unsafe`insert into public.accounts_audit (actor, action, target) values ('x', 'x', uuidv7())`),
      ),
      { message: /permission denied/ },
    )
    const read = sql.type(row(Type.Object({ action: Type.String() })))`select action from public.accounts_audit`
    const others = await database.inTenant(server.neighbour, (tx) => tx.any(read))
    t.same(others, [{ action: 'client.created' }], 'not even whoever asks for all of it')
  })
})
