import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '@midsummer/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import Type from 'typebox'
import { findRegistered } from '../clients/clients.ts'
import { findSession, type Session } from '../sessions/sessions.ts'
import type { SignInDeps } from '../sign-ins/sign-ins.ts'
import { visiting } from './adapter.ts'
import { consentPage, errorPage } from './pages.ts'

export interface ProviderRoutesDeps {
  deps: SignInDeps
  /** The provider with the keys of the moment. */
  provider: () => Promise<Provider>
}

const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/** Somebody who is signed in, if the session still stands. */
const visitor = async ({ shared }: Database, { actor }: FastifyRequest): Promise<Session | undefined> => {
  const id = actor.session
  return id === undefined ? undefined : shared((tx) => findSession(tx, id))
}

/** What the provider answers by itself: it reads the body, and writes the answer. */
export const endpoints: FastifyPluginAsyncTypebox<ProviderRoutesDeps> = async (app, { deps, provider }) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  const pass = async (request: FastifyRequest, reply: FastifyReply) => {
    const session = await visitor(deps.database, request)
    const handle = (await provider()).callback()
    reply.hijack()
    await visiting.run({ session: session?.id }, () => handle(request.raw, reply.raw))
  }
  const schema = { hide: true }
  app.get('/.well-known/openid-configuration', { schema }, pass)
  for (const path of ['authorize', 'authorize/:uid', 'jwks', 'userinfo']) app.get(`/o/${path}`, { schema }, pass)
  for (const path of ['authorize', 'token', 'revoke', 'userinfo']) app.post(`/o/${path}`, { schema }, pass)
  for (const path of ['token', 'revoke', 'userinfo', 'jwks']) app.options(`/o/${path}`, { schema }, pass)
}

/** Where a code flow meets its person: signing in is the front's, consent is asked for here. */
export const interactions: FastifyPluginAsyncTypebox<ProviderRoutesDeps> = async (app, { deps, provider }) => {
  const { database, secrets } = deps
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.get('/interaction/:uid', { schema: { hide: true } }, async (request, reply) => {
    const session = await visitor(database, request)
    const { prompt, params, iat } = await details(request, reply)
    const signIn = `/sign-in?next=${encodeURIComponent(request.url)}`
    if (!session) return reply.redirect(signIn, 303)
    if (prompt.name === 'login') {
      const signedIn = Math.floor(Date.parse(session.createdAt) / 1_000)
      // An application may want to know that it is still the same person.
      const again = prompt.reasons.some((reason) => reason !== 'no_session') && signedIn < iat
      if (again) return reply.redirect(signIn, 303)
      const login = { accountId: session.user, ts: signedIn, amr: session.methods }
      return finish(request, reply, session, { login })
    }
    const client = await asking(params)
    return reply.headers(PAGE).send(client ? consentPage(client) : errorPage('The application is gone.'))
  })

  app.post(
    '/interaction/:uid',
    {
      schema: {
        hide: true,
        body: Type.Object(
          { consent: Type.Union([Type.Literal('yes'), Type.Literal('no')]) },
          { additionalProperties: false },
        ),
      },
    },
    async (request, reply) => {
      const session = await visitor(database, request)
      const { params, prompt, grantId } = await details(request, reply)
      const clientId = String(params['client_id'])
      if (!session || prompt.name !== 'consent' || request.body.consent === 'no') {
        return finish(request, reply, session, { error: 'access_denied', error_description: 'the person said no' })
      }
      const { Grant } = await provider()
      const before = grantId === undefined ? undefined : await Grant.find(grantId)
      const grant = before ?? new Grant({ accountId: session.user, clientId })
      grant.addOIDCScope(String(params['scope']))
      return finish(request, reply, session, { consent: { grantId: await grant.save() } })
    },
  )

  const details = async ({ raw }: FastifyRequest, reply: FastifyReply) =>
    (await provider()).interactionDetails(raw, reply.raw)

  const asking = (params: Record<string, unknown>) =>
    database.shared(async (tx) => {
      const client = await findRegistered(tx, secrets, String(params['client_id']))
      return client && { ...client, scopes: String(params['scope']).split(' ') }
    })

  const finish = async (
    { raw }: FastifyRequest,
    reply: FastifyReply,
    session: Session | undefined,
    result: Parameters<Provider['interactionResult']>[2],
  ) => {
    const address = await visiting.run({ session: session?.id }, async () =>
      (await provider()).interactionResult(raw, reply.raw, result),
    )
    return reply.redirect(address, 303)
  }
}
