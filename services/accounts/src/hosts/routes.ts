import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { TenantRef } from '@midsummer/contracts'
import { closed, orNull } from '@midsummer/contracts/shapes'
import type { Database, Tx } from '@midsummer/database'
import type { Secrets } from '@midsummer/service'
import Type from 'typebox'
import { browserOf, clearCookie, hostOf, readSealed, setCookie, setSealed } from '../browser.ts'
import { flowRefused } from '../errors.ts'
import { listOutsiders } from '../outside/outside.ts'
import { findSession, LONGEST, readSession, renewCookie, startSession } from '../sessions/sessions.ts'
import { signOut } from '../sessions/sign-out.ts'
import { readUser } from '../users/users.ts'
import { Flow, type HostFlow } from './flow.ts'
import { leadBack } from './lost.ts'
import { nextOf } from './next.ts'

/** How long somebody may take to sign in elsewhere, in seconds. */
const PATIENCE = 3600
const COOKIE = '-flow'

const Person = Type.Object({ id: Type.String(), name: Type.String(), email: Type.String(), locale: Type.String() })

/** The page where people choose how to sign in. */
const choiceOf = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`

interface HostsDeps {
  database: Database
  secrets: Secrets
  flow: HostFlow
  /** Where people sign in: `https://midsummer.example`. */
  origin: string
}

/** Who is signed in at a host, whichever it is, and how to be. */
export const hosts: FastifyPluginAsyncTypebox<HostsDeps> = async (app, { database, secrets, flow, origin }) => {
  const { shared } = database
  leadBack(app)

  /**
   * Whether a convention accepts others' sign-ins beside the platform's: then its people choose, on a page of its own,
   * unless they are signed in at the platform already.
   */
  const hasChoice = async ({ id }: TenantRef): Promise<boolean> =>
    (await shared((tx) => listOutsiders(tx, id))).length > 0

  app.get(
    '/',
    {
      schema: {
        response: {
          200: Type.Object({
            person: orNull(Person),
            platform: Type.String({ description: 'where people look after their accounts' }),
          }),
        },
      },
    },
    async (request, reply) => {
      if (request.actor.kind !== 'person') return { person: null, platform: origin }
      const { person, token } = await shared(async (tx: Tx) => {
        const session = await readSession(tx, request.actor)
        const { id, name, email, locale } = await readUser(tx, session.user)
        return { person: { id, name, email, locale }, token: await renewCookie(tx, secrets, session.id) }
      })
      if (token) setCookie(request, reply, '', token, LONGEST * 24 * 3600)
      return { person, platform: origin }
    },
  )

  app.get(
    '/begin',
    {
      schema: {
        querystring: Type.Object(
          {
            next: Type.Optional(Type.String({ maxLength: 2_000 })),
            by: Type.Optional(Type.Literal('platform', { description: 'without asking which way' })),
          },
          closed,
        ),
        response: { 303: Type.Null() },
      },
    },
    async (request, reply) => {
      const next = nextOf(request.query.next)
      if (!request.tenant) return reply.redirect(choiceOf(next), 303)
      const quiet = request.query.by === undefined && (await hasChoice(request.tenant))
      const begun = await flow.begin(hostOf(request), next, quiet)
      setSealed(request, reply, secrets, COOKIE, begun.flow, PATIENCE)
      return reply.redirect(begun.address, 303)
    },
  )

  // What comes back is the provider's to spell.
  app.get('/callback', { schema: { hide: true } }, async (request, reply) => {
    const { tenant, raw } = request
    const kept = readSealed(request, secrets, COOKIE, Flow)
    clearCookie(request, reply, COOKIE)
    const host = hostOf(request)
    if (!tenant || !kept) throw flowRefused()
    const query = raw.url?.slice(raw.url.indexOf('?')) ?? ''
    if (kept.quiet && new URLSearchParams(query).has('error')) return reply.redirect(choiceOf(kept.next), 303)
    const proven = await flow.finish(host, query, kept)
    const token = await shared(async (tx) => {
      const parent = await findSession(tx, proven.session)
      if (parent?.user !== proven.user) throw flowRefused()
      const place = { host, tenant, parent: parent.id }
      return (await startSession(tx, proven.user, parent.methods, browserOf(request), place)).token
    })
    setCookie(request, reply, '', token, LONGEST * 24 * 3600)
    return reply.redirect(kept.next, 303)
  })

  await app.register(signOut, { database })
}
