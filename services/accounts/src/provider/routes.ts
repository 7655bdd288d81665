import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import Type from 'typebox'
import { findRegistered } from '../clients/clients.ts'
import { clientUnknown } from '../errors.ts'
import { findSession, type Session } from '../sessions/sessions.ts'
import type { SignInDeps } from '../sign-ins/sign-ins.ts'
import { visiting } from './adapter.ts'
import { QUIET } from './provider.ts'

export interface ProviderRoutesDeps {
  deps: SignInDeps
  /** The provider with the keys of the moment. */
  provider: () => Promise<Provider>
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

const Interaction = Type.Object({ uid: Type.String({ maxLength: 100, pattern: '^[\\w-]+$' }) })
const Asking = Type.Object({
  name: Type.String(),
  tenant: Type.String({ description: 'the convention that it belongs to' }),
  scopes: Type.Array(Type.String()),
})

/** Where a code flow meets its person, who signs in and consents on the front's pages. */
export const interactions: FastifyPluginAsyncTypebox<ProviderRoutesDeps> = async (app, { deps, provider }) => {
  const { database, secrets } = deps
  app.get('/interaction/:uid', { schema: { hide: true, params: Interaction } }, async (request, reply) => {
    const session = await visitor(database, request)
    const { params, prompt, iat } = await details(request, reply)
    const signIn = `/sign-in?next=${encodeURIComponent(request.url)}`
    if (!session && params[QUIET])
      return reply.redirect(await finish(request, reply, session, { error: 'login_required' }), 303)
    if (!session) return reply.redirect(signIn, 303)
    if (prompt.name === 'login') {
      const signedIn = Math.floor(Date.parse(session.createdAt) / 1_000)
      // An application may want to know that it is still the same person.
      const again = prompt.reasons.some((reason) => reason !== 'no_session') && signedIn < iat
      if (again) return reply.redirect(signIn, 303)
      const login = { accountId: session.user, ts: signedIn, amr: session.methods }
      return reply.redirect(await finish(request, reply, session, { login }), 303)
    }
    return reply.redirect(`/consent/${request.params.uid}`, 303)
  })

  app.get(
    '/interaction/:uid/consent',
    { schema: { params: Interaction, response: { 200: Asking } } },
    async (request, reply) => {
      const { params } = await details(request, reply)
      const scopes = String(params['scope']).split(' ')
      const client = await database.shared((tx) => findRegistered(tx, secrets, String(params['client_id'])))
      if (!client) throw clientUnknown()
      return { name: client.name, tenant: client.tenant, scopes }
    },
  )

  app.post(
    '/interaction/:uid/consent',
    {
      schema: {
        params: Interaction,
        body: Type.Object({ consent: Type.Boolean() }, closed),
        response: { 200: Type.Object({ address: Type.String({ description: 'where the browser goes on' }) }) },
      },
    },
    async (request, reply) => {
      const session = await visitor(database, request)
      const { params, prompt, grantId } = await details(request, reply)
      const clientId = String(params['client_id'])
      if (!session || prompt.name !== 'consent' || !request.body.consent) {
        const no = { error: 'access_denied', error_description: 'the person said no' }
        return { address: await finish(request, reply, session, no) }
      }
      const { Grant } = await provider()
      const before = grantId === undefined ? undefined : await Grant.find(grantId)
      const grant = before ?? new Grant({ accountId: session.user, clientId })
      grant.addOIDCScope(String(params['scope']))
      return { address: await finish(request, reply, session, { consent: { grantId: await grant.save() } }) }
    },
  )

  const details = async ({ raw }: FastifyRequest, reply: FastifyReply) =>
    (await provider()).interactionDetails(raw, reply.raw)

  /** @returns where the browser goes on */
  const finish = async (
    { raw }: FastifyRequest,
    reply: FastifyReply,
    session: Session | undefined,
    result: Parameters<Provider['interactionResult']>[2],
  ): Promise<string> =>
    visiting.run({ session: session?.id }, async () => (await provider()).interactionResult(raw, reply.raw, result))
}
