import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bear, operatorToken, startSystem } from '@midsummer/local'
import t from 'tap'

const PLATFORM = 'platform.localhost'
const MANAGE = 'furrydelphia-manage.localhost'
const HERE = 'furrydelphia.localhost'
const THERE = 'uproar.localhost'

interface Answer {
  status: number
  location: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever the wire brings.
  body: any
}

/** A browser with its cookies, each for one host; nobody looks up `*.localhost` here. */
const openBrowser = (gateway: string) => {
  const { port } = new URL(gateway)
  const jars = new Map<string, Map<string, string>>()
  const ask = (host: string, what: string, body?: object): Promise<Answer> => {
    const [method = 'GET', path = '/'] = what.split(' ')
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    const headers = {
      host: `${host}:${port}`,
      ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...(body && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { origin: `http://${host}:${port}` }),
    }
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        for (const cookie of response.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
          if (value === '') jar.delete(name)
          else jar.set(name, value)
        }
        const json = String(response.headers['content-type']).includes('json')
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body: json ? JSON.parse(text) : text,
        })
      })
      asked.on('error', reject).end(body && JSON.stringify(body))
    })
  }
  return {
    ask,
    /** Signs in at a convention's host by way of the platform's. */
    enter: async (host: string): Promise<void> => {
      let at = new URL(`http://${host}:${port}/api/session/begin?next=/api/session`)
      for (let hops = 0; hops < 12; hops += 1) {
        const { location } = await ask(at.hostname, `GET ${at.pathname}${at.search}`)
        if (!location) return
        at = new URL(location, at)
      }
      throw new Error(`no end to the redirects at ${at}`)
    },
  }
}

t.test(
  'an owner is invited at birth, works by their session alone, and what they give and take holds at once',
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'midsummer-journey-'))
    const system = await startSystem({ folder, durable: false })
    t.teardown(async () => {
      await system.stop()
      await rm(folder, { recursive: true, force: true })
    })
    const operator = await operatorToken(system)
    const until = async <Found>(find: () => Promise<Found | undefined>): Promise<Found> => {
      for (let waited = 0; waited < 60_000; waited += 100) {
        const found = await find()
        if (found !== undefined) return found
        await delay(100)
      }
      throw new Error('nothing after a minute')
    }
    const mailed = (to: string, pattern: RegExp) =>
      until(async () => {
        const mails = (await (await fetch(`${system.mailbox}/?to=${encodeURIComponent(to)}`)).json()) as {
          text: string
        }[]
        return mails.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
      })
    const signUp = async (email: string) => {
      const browser = openBrowser(system.gateway)
      t.equal((await browser.ask(PLATFORM, 'POST /api/accounts/sign-ups', { email })).status, 202)
      const token = await mailed(email, /(?<!\/invitation)#([\w-]{43})/)
      const answer = { token, name: email, password: 'a long way to the midsummer fire' }
      t.equal((await browser.ask(PLATFORM, 'POST /api/accounts/sign-ups/answer', answer)).status, 200)
      return browser
    }
    const convention = (slug: string) => ({ slug, name: slug, event: { slug: '2027', name: `${slug} 2027` } })
    await bear(system, operator, convention('furrydelphia'))
    await bear(system, operator, convention('uproar'))

    const ash = await signUp('owner@furrydelphia.example')
    await ash.enter(MANAGE)
    await ash.enter(HERE)
    const level = (name: string) => ({ slug: name, name })
    t.equal((await ash.ask(HERE, 'POST /api/register/levels', level('before'))).status, 403)
    const token = await mailed('owner@furrydelphia.example', /\/invitation#([\w-]{43})/)
    t.match(await ash.ask(MANAGE, 'POST /api/accounts/invitations/accept', { token }), { body: { superuser: true } })
    t.equal(
      (
        await until(async () => {
          const made = await ash.ask(HERE, 'POST /api/register/levels', level('guest'))
          return made.status === 201 ? made : undefined
        })
      ).body.name,
      'guest',
    )

    const oak = await signUp('oak@example.org')
    await oak.enter(HERE)
    const me = (await oak.ask(HERE, 'GET /api/accounts/access')).body.actor.id
    const { id: edition } = (await ash.ask(HERE, 'GET /api/event/events/current')).body
    const give = (roles: string[]) => ash.ask(HERE, `PUT /api/accounts/people/${me}/roles`, { event: edition, roles })
    const may = async () => (await oak.ask(HERE, 'GET /api/register/levels/all')).status
    t.equal(await may(), 403)
    t.equal((await give(['admin_registrar'])).status, 200)
    await until(async () => ((await may()) === 200 ? true : undefined))
    const taken = Date.now()
    t.equal((await give([])).status, 200)
    await until(async () => ((await may()) === 403 ? true : undefined))
    t.comment(`gone after ${Date.now() - taken} ms`)

    for (const browser of [ash, oak]) {
      await browser.enter(THERE)
      t.equal((await browser.ask(THERE, 'GET /api/register/levels/all')).status, 403, 'the neighbour owes them nothing')
    }
  },
)
