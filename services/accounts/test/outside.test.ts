import { once } from 'node:events'
import { createServer } from 'node:http'
import { openOutside } from '@midsummer/service'
import { Provider } from 'oidc-provider'
import t from 'tap'
import { MANAGE, PASSWORD, startStage } from './stage.ts'

const HERE = 'https://furrydelphia.test'
const THERE = 'https://uproar.test'
const MODULES = ['accounts', 'event', 'register', 'payments', 'notifications', 'vendors', 'schedule', 'shop', 'staff']
const OWNER = Object.fromEntries(MODULES.map((one) => [one, 'superadmin']))
const CLIENT = { id: 'midsummer', secret: 'a secret that is long enough to be one' }

/** A provider of somebody else's, where whoever comes is the one who is said to. */
const startProvider = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => server.close())
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const issuer = `http://${host}`
  const state = { who: 'fox-1' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [HERE, THERE].map((origin) => `${origin}/api/session/outside/callback`),
      },
    ],
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_ctx, { uid }) => `/who/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of a test'] },
    ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
  })
  const handle = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/who/')) return handle(request, response)
    const { params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: state.who, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid')
    const grantId = await grant.save()
    await provider.interactionFinished(request, response, { login: { accountId: state.who }, consent: { grantId } })
  })
  /** A browser goes there, and is sent back. @returns where to */
  const visit = async (begin: string): Promise<string> => {
    const jar = new Map<string, string>()
    let at = begin
    while (at.startsWith(issuer)) {
      const answer = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      })
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        jar.set(name, value)
      }
      const next = answer.headers.get('location')
      if (!next) throw new Error(`${answer.status} at ${at}: ${await answer.text()}`)
      at = new URL(next, at).href
    }
    return at
  }
  return { issuer, host, state, visit }
}

t.test('a convention’s own OpenID provider', async (t) => {
  const provider = await startProvider(t)
  const elsewhere = await startProvider(t)
  const { server, signUp, openBrowser } = await startStage(t, openOutside([provider.host, elsewhere.host]))
  const { issuer } = provider
  const add = (fields: object = {}, origin = MANAGE) =>
    openBrowser().ask(
      `POST ${origin}/api/clients/providers`,
      { name: 'Con login', issuer, clientId: CLIENT.id, secret: CLIENT.secret, ...fields },
      {},
      OWNER,
    )
  type Browser = Awaited<ReturnType<typeof signUp>>
  const begin = (browser: Browser, id: string, origin = HERE) =>
    browser.ask(`GET ${origin}/api/session/outside/${id}/begin?next=/here`)
  /** @returns the answer to who comes back from the provider */
  const enter = async (browser: Browser, id: string) => {
    const begun = await begin(browser, id)
    return browser.ask(`GET ${await provider.visit(String(begun.headers['location']))}`)
  }
  const signIn = async (email: string): Promise<Browser> => {
    const browser = openBrowser()
    await browser.ask('POST /api/accounts/sign-ins', { email, password: PASSWORD })
    return browser
  }
  const person = async (browser: Browser, origin = HERE) =>
    (await browser.ask(`GET ${origin}/api/session`)).body.person?.email

  const joinAs = async (email: string) => {
    const browser = await signIn(email)
    await browser.follow(`${HERE}/api/session/begin?by=platform&next=/api/session`)
    await enter(browser, id)
    return browser.ask(`POST ${HERE}/api/session/outside/join`)
  }

  const added = await add()
  const id = String(added.body.id)
  await t.test('its owner adds it; none that is inside, and none for others', async (t) => {
    t.match(added, { status: 201, body: { name: 'Con login', secret: undefined } })
    t.match(await add({ issuer: 'https://10.0.0.1' }), { status: 400, body: { code: 'ACCOUNTS_PROVIDER_REFUSED' } })
    const stranger = openBrowser().ask(`POST ${MANAGE}/api/clients/providers`, {})
    t.equal((await stranger).status, 401)
    t.same((await openBrowser().ask(`GET ${HERE}/api/session/outside`)).body, {
      providers: [{ id, name: 'Con login' }],
    })
    t.same((await openBrowser().ask(`GET ${THERE}/api/session/outside`)).body, { providers: [] })
    t.equal((await begin(openBrowser(), id, THERE)).status, 404)
    const [kept] = await server.query('select o::text as text from public.accounts_outside o')
    t.notMatch(kept?.['text'], CLIENT.secret)
  })

  const ash = await signUp('ash@example.org')
  await t.test('whoever comes from there is nobody until they say here who they are', async (t) => {
    const stranger = openBrowser()
    const back = await enter(stranger, id)
    t.equal(back.headers['location'], '/sign-in/outside?next=%2Fhere')
    t.equal(await person(stranger), undefined)
    t.equal((await stranger.ask(`POST ${HERE}/api/session/outside/join`)).status, 401)
    await enter(ash, id)
    t.equal((await ash.ask(`POST ${HERE}/api/session/outside/join`)).status, 401, 'signed in by the platform first')
    await ash.follow(`${HERE}/api/session/begin?by=platform&next=/api/session`)
    t.equal((await ash.ask(`POST ${HERE}/api/session/outside/join`)).status, 204)
    t.equal((await ash.ask(`POST ${HERE}/api/session/outside/join`)).status, 400, 'once')
    const oak = await signUp('oak@example.org')
    await oak.follow(`${HERE}/api/session/begin?by=platform&next=/api/session`)
    provider.state.who = 'fox-2'
    await enter(oak, id)
    await server.query("update public.accounts_identity set subject = 'fox-2'")
    t.equal((await oak.ask(`POST ${HERE}/api/session/outside/join`)).status, 409, 'nobody is two people')
    await server.query("update public.accounts_identity set subject = 'fox-1'")
    provider.state.who = 'fox-1'
  })

  await t.test('then it signs in at this host, and nowhere else', async (t) => {
    const browser = openBrowser()
    const back = await enter(browser, id)
    t.equal(back.headers['location'], '/here')
    t.equal(await person(browser), 'ash@example.org')
    for (const origin of [MANAGE, THERE, 'https://platform.test'])
      t.equal(await person(browser, origin), undefined, origin)
    t.match((await browser.follow(`${THERE}/api/session/begin?next=/`)).at, /\/sign-in/, 'nor does it lead elsewhere')
    t.equal((await browser.ask('GET /api/accounts/account')).status, 401)
    await browser.ask(`POST ${HERE}/api/session/outside/join`)
    await ash.ask('POST /api/accounts/sign-out', { everywhere: true })
    t.equal(await person(browser), undefined, 'and everywhere is here too')
  })

  await t.test('its owner changes it without telling the secret again, and never to one that is inside', async (t) => {
    const change = (fields: object, origin = MANAGE) =>
      openBrowser().ask(
        `PUT ${origin}/api/clients/providers/${id}`,
        { name: 'Con login', issuer, ...fields },
        {},
        OWNER,
      )
    t.match(await change({ clientId: 'other' }), { status: 200, body: { clientId: 'other', secret: undefined } })
    t.match(await change({ clientId: CLIENT.id, issuer: 'https://10.0.0.1' }), { status: 400 })
    t.equal((await change({ clientId: CLIENT.id }, THERE)).status, 404)
    t.equal((await change({ clientId: CLIENT.id })).status, 200)
    const browser = openBrowser()
    t.equal((await enter(browser, id)).headers['location'], '/here', 'the secret is still good')
    t.equal((await change({ clientId: CLIENT.id, secret: 'wrong' })).status, 200)
    t.equal((await enter(openBrowser(), id)).status, 400)
    t.equal((await change({ clientId: CLIENT.id, secret: CLIENT.secret })).status, 200)
    t.equal(await person(browser), 'ash@example.org')
    const late = await signUp('late@example.org')
    await late.follow(`${HERE}/api/session/begin?by=platform&next=/api/session`)
    provider.state.who = 'fox-3'
    await enter(late, id)
    provider.state.who = 'fox-1'
    t.equal((await change({ clientId: CLIENT.id, issuer: elsewhere.issuer })).status, 200)
    t.equal(await person(browser), undefined, 'whoever came by another issuer is out')
    t.equal(await person(late), 'late@example.org', 'and nobody else')
    t.equal((await late.ask(`POST ${HERE}/api/session/outside/join`)).status, 400, 'nor is who was shown there')
    const stranger = openBrowser()
    const begun = await begin(stranger, id)
    const back = await stranger.ask(`GET ${await elsewhere.visit(String(begun.headers['location']))}`)
    t.match(back.headers['location'], /^\/sign-in\/outside/, 'the same subject at another issuer is nobody')
    t.equal((await change({ clientId: CLIENT.id })).status, 200)
    t.equal((await joinAs('ash@example.org')).status, 204)
  })

  await t.test('its people choose the way, and take back who they said that they are', async (t) => {
    const nobody = openBrowser()
    t.equal((await nobody.follow(`${HERE}/api/session/begin?next=/here`)).at, `${HERE}/sign-in?next=%2Fhere`)
    t.equal(await person(nobody), undefined)
    const known = await signIn('ash@example.org')
    t.equal((await known.follow(`${HERE}/api/session/begin?next=/api/session`)).at, `${HERE}/api/session`)
    t.equal(await person(known), 'ash@example.org', 'who is signed in at the platform is asked nothing')
    t.equal(await person(known, THERE), undefined)
    t.match((await openBrowser().ask(`GET ${THERE}/api/session/begin?next=/`)).headers['location'], /\/o\/auth/)
    const browser = openBrowser()
    await enter(browser, id)
    t.equal(await person(browser), 'ash@example.org')
    t.equal((await browser.ask('GET /api/accounts/account/identities')).status, 401, 'it opens no account')
    const ash = await signIn('ash@example.org')
    const oak = await signIn('oak@example.org')
    const list = async (of: Browser) => (await of.ask('GET /api/accounts/account/identities')).body.identities
    t.match(await list(ash), [{ outside: id, name: 'Con login' }])
    t.same(await list(oak), [])
    t.equal((await oak.ask(`DELETE /api/accounts/account/identities/${id}`)).status, 404)
    t.equal((await ash.ask(`DELETE /api/accounts/account/identities/${id}`)).status, 204)
    t.equal(await person(browser), undefined, 'whom it let in is out')
    t.match((await enter(openBrowser(), id)).headers['location'], /^\/sign-in\/outside/)
  })

  await t.test('what began elsewhere, or is altered, ends nowhere', async (t) => {
    const begun = await begin(ash, id)
    const back = await provider.visit(String(begun.headers['location']))
    t.equal((await openBrowser().ask(`GET ${back}`)).status, 400, 'another browser')
    const other = openBrowser()
    await begin(other, id)
    t.equal((await other.ask(`GET ${back}`)).status, 400, 'another sign-in')
    t.equal((await ash.ask(`GET ${back.replace(/code=[^&]+/, 'code=guess')}`)).status, 400)
    t.equal((await ash.ask(`GET ${back}`)).status, 400, 'a flow is good once')
    const silent = String((await add({ name: 'Silent', issuer: 'http://127.0.0.1:9' })).body.code)
    t.equal(silent, 'ACCOUNTS_PROVIDER_REFUSED')
  })

  await t.test('one that is removed signs nobody in', async (t) => {
    const remove = (origin: string) =>
      openBrowser().ask(`DELETE ${origin}/api/clients/providers/${id}`, undefined, {}, OWNER)
    await joinAs('ash@example.org')
    const browser = openBrowser()
    await enter(browser, id)
    t.equal((await remove(THERE)).status, 404)
    t.equal(await person(browser), 'ash@example.org')
    t.equal((await remove(MANAGE)).status, 204)
    t.equal((await begin(openBrowser(), id)).status, 404)
    t.equal(await person(browser), undefined, 'and whom it let in is out')
    t.same(await server.query('select from public.accounts_identity'), [])
  })
})
