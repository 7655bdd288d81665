import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { OWNER, resolve, said } from '@midsummer/access'
import {
  CONTEXT_HEADER,
  type EventRef,
  type Right,
  registerMessages,
  SCHEMA_HEADER,
  SESSION_COOKIE,
  type TenantRef,
} from '@midsummer/contracts'
import { openDatabase } from '@midsummer/database'
import { openOutside, openSecrets } from '@midsummer/service'
import { openDirectory, signContext } from '@midsummer/tenancy'
import { hear, makeTestKeys, startTestDatabase } from '@midsummer/testing'
import { Secret, TOTP } from 'otpauth'
import { buildApp } from '../src/app.ts'
import { startMails } from '../src/mails/mails.ts'
import { openHashing } from '../src/passwords/hashing.ts'
import { openSubscriptions } from '../src/subscriptions.ts'
import { startMailServer } from './mail-server.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

export interface Answer {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever the wire brings.
  body: any
}

const owning = said(resolve({ scopes: [OWNER] }))
/** What a token of a convention's owner may do, for whom a browser asks. */
export const OWNED = [owning.access, owning.rights] as const

export const PASSWORD = 'a long way to the midsummer fire'
const PLATFORM = 'platform.test'
export const ORIGIN = `https://${PLATFORM}`
/** Where a convention is managed, and where an edition of it is. */
export const MANAGE = 'https://manage.furrydelphia.test'
export const EDITION = 'https://f27.furrydelphia.test'
const NAME = SESSION_COOKIE.https

/** What an authenticator app would show, now or some periods of 30 s from now. */
export const codeOf = (secret: string, periods = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: Date.now() + periods * 30_000,
  })

/**
 * The service with two conventions, `furrydelphia` and `uproar`, on hosts `*.test`, and browsers that come to it by a door
 * that does what the gateway does: asks for the standing of a cookie, at its host alone, and vouches for it.
 */
export const startStage = async (t: Test, outside = openOutside([])) => {
  const server = await startTestDatabase(t)
  const { url, arrived, mailTo } = await startMailServer(t)
  const database = await openDatabase({ url: server.url('accounts'), domain: 'accounts' })
  const keys = await makeTestKeys(t, 'accounts')
  const secrets = openSecrets(`1=${randomBytes(32).toString('base64')}`)
  const hashing = await openHashing(1)
  const directory = openDirectory({ database, fresh: 200 })
  await server.query(
    `insert into public.domains (host, tenant_id, mode, is_primary)
     values ('furrydelphia.test', $1, 'event', true), ('manage.furrydelphia.test', $1, 'tenant', false),
       ('f27.furrydelphia.test', $1, 'event', false), ('uproar.test', $2, 'event', true)`,
    [server.tenant.id, server.neighbour.id],
  )
  const app = await buildApp({ database, keys, secrets, hashing, directory, outside, origin: ORIGIN })
  const quiet = { info: () => undefined, warn: () => undefined }
  const mails = startMails({ database, secrets, url, from: 'hello@platform.test', log: quiet })
  t.teardown(async () => {
    await mails.stop()
    await app.close()
    directory.close()
    await hashing.close()
    await database.close()
  })

  const tenants: Record<string, TenantRef> = {
    'furrydelphia.test': server.tenant,
    'manage.furrydelphia.test': server.tenant,
    'uproar.test': server.neighbour,
    'f27.furrydelphia.test': server.tenant,
  }
  /** The edition that a host is for. */
  const events: Record<string, EventRef> = { 'f27.furrydelphia.test': { id: randomUUID(), slug: 'f27' } }
  for (const { id, slug } of Object.values(events)) {
    await server.query(
      `insert into furrydelphia.accounts_event (id, slug, name, state, time_zone, currency, told_by)
       values ($1, $2, $2, 'open', 'Europe/Berlin', 'EUR', $1)`,
      [id, slug],
    )
  }

  /** The standing that the gateway would be told. */
  const standing = async (host: string, cookie: string | undefined) => {
    if (cookie === undefined) return null
    const tenant = tenants[host]
    const context = signContext(
      {
        audience: 'internal',
        actor: { kind: 'system' },
        access: {},
        operator: false,
        ...(tenant && { tenant }),
      },
      keys,
    )
    const answer = await app.inject({
      method: 'POST',
      url: '/internal/accounts/standing',
      headers: { [CONTEXT_HEADER]: context, ...(tenant && { [SCHEMA_HEADER]: tenant.schema }) },
      payload: { hash: createHash('sha256').update(cookie).digest('hex'), host, event: events[host]?.id },
    })
    return answer.json().standing
  }

  const openBrowser = (network = '192.0.2.1', agent = 'Test browser') => {
    const jars = new Map<string, Map<string, { value: string; path: string }>>()
    const jar = (host: string) => jars.get(host) ?? jars.set(host, new Map()).get(host) ?? new Map()

    const ask = async (
      what: string,
      payload?: object | string,
      headers: Record<string, string> = {},
      scopes: Record<string, string> = {},
      rights: readonly Right[] = [],
    ): Promise<Answer> => {
      const [method = 'GET', address = '/'] = what.split(' ')
      const { host, pathname, search } = new URL(address, `https://${PLATFORM}`)
      const tenant = tenants[host]
      const found = await standing(host, jar(host).get(NAME)?.value)
      const context = signContext(
        {
          audience: 'accounts',
          host: tenant ? (host.startsWith('manage.') ? 'tenant' : 'event') : 'platform',
          ...(tenant && { tenant }),
          ...(events[host] && { event: events[host] }),
          actor: found
            ? {
                kind: found.kind ?? 'person',
                id: found.user,
                session: found.session,
                ...(found.by && { by: found.by }),
              }
            : { kind: 'anonymous' },
          access: found?.access ?? scopes,
          rights: [...(found?.rights ?? rights)],
          ...(found?.withheld && { withheld: found.withheld }),
          operator: found?.operator ?? false,
        },
        keys,
      )
      const cookies = [...jar(host)].filter(([, { path }]) => pathname.startsWith(path))
      const answer = await app.inject({
        method: method as 'GET',
        url: pathname + search,
        headers: {
          [CONTEXT_HEADER]: context,
          ...(tenant && { [SCHEMA_HEADER]: tenant.schema }),
          'x-forwarded-proto': 'https',
          'x-forwarded-host': host,
          'x-forwarded-for': network,
          'user-agent': agent,
          ...(cookies.length > 0 && { cookie: cookies.map(([name, { value }]) => `${name}=${value}`).join('; ') }),
          ...(typeof payload === 'string' && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
        ...(payload !== undefined && { payload }),
      })
      for (const { name, value, path = '/', expires, maxAge } of answer.cookies) {
        const gone = value === '' || maxAge === 0 || (expires && expires.getTime() < Date.now())
        if (gone) jar(host).delete(name)
        else jar(host).set(name, { value, path })
      }
      const json = String(answer.headers['content-type']).includes('json')
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        body: json && answer.body ? answer.json() : undefined,
      }
    }

    return {
      ask,
      /** Follows redirects from an address, as a browser does. @returns the last answer, and where it was */
      follow: async (address: string): Promise<Answer & { at: string }> => {
        let at = new URL(address, `https://${PLATFORM}`).href
        for (let hops = 0; hops < 12; hops += 1) {
          const answer = await ask(`GET ${at}`)
          const next = answer.headers['location']
          if (answer.status < 300 || answer.status >= 400 || !next) return { ...answer, at }
          const { href, host } = new URL(String(next), at)
          if (host !== PLATFORM && !tenants[host]) return { ...answer, at: href }
          at = href
        }
        throw new Error('there is no end to the redirects')
      },
      cookie: (host = PLATFORM, name: string = NAME) => jar(host).get(name)?.value,
      setCookie: (value: string, host = PLATFORM) => void jar(host).set(NAME, { value, path: '/' }),
      cookies: (host = PLATFORM) => [...jar(host).keys()],
    }
  }

  /** A message has come from a domain. */
  const tell = (message: { subject: string }, data: object, tenant = server.tenant): Promise<void> =>
    hear(database, openSubscriptions({ secrets, origin: ORIGIN }), tenant, message, data)

  /** What was announced under a subject, oldest first. */
  const told = async ({ subject }: { subject: string }, tenant?: TenantRef): Promise<Record<string, unknown>[]> => {
    const rows = await server.query(
      'select data from platform.outbox where subject = $1 and ($2::uuid is null or tenant_id = $2) order by position',
      [subject, tenant?.id],
    )
    return rows.map(({ data }) => Object(data))
  }

  /** Somebody registers: what makes them one of a convention's people. */
  const register = (email: string, tenant = server.tenant) =>
    tell(
      registerMessages.registrationCreated,
      { event: randomUUID(), registration: { id: randomUUID(), level: randomUUID(), email } },
      tenant,
    )

  type Browser = ReturnType<typeof openBrowser>

  /** Somebody with an account, signed in in a browser. */
  const signUp = async (email: string, browser: Browser = openBrowser()): Promise<Browser> => {
    await browser.ask('POST /api/accounts/sign-ups', { email })
    const { token } = (await mailTo(email, /Prove/)) ?? { token: '' }
    const { status, text } = await browser.ask('POST /api/accounts/sign-ups/answer', {
      token,
      name: 'Ash',
      password: PASSWORD,
    })
    if (status !== 200) throw new Error(text)
    return browser
  }

  return {
    tell,
    told,
    register,
    server,
    database,
    keys,
    secrets,
    hashing,
    directory,
    app,
    openBrowser,
    mailTo,
    signUp,
    standing,
    events,
    mails: arrived,
  }
}
