import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Name } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { NotOutside, type Outside, originOf, requiresOwner, type Secrets, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { browserOf, clearCookie, hostOf, readSealed, setCookie, setSealed } from '../browser.ts'
import { flowRefused, outsiderRefused } from '../errors.ts'
import { Flow } from '../hosts/flow.ts'
import { leadBack } from '../hosts/lost.ts'
import { nextOf } from '../hosts/next.ts'
import { asFreshPerson, asPerson } from '../sessions/access.ts'
import { LONGEST, startSession } from '../sessions/sessions.ts'
import { beginOutside, finishOutside } from './client.ts'
import {
  addOutsider,
  changeOutsider,
  findIdentity,
  forgetIdentity,
  Identity,
  identitiesOf,
  joinIdentity,
  listOutsiders,
  Outsider,
  openOutsider,
  removeOutsider,
} from './outside.ts'

const fields = {
  name: Name,
  issuer: Type.String({ format: 'uri', maxLength: 300 }),
  clientId: Type.String({ minLength: 1, maxLength: 300 }),
}
const secret = Type.String({ minLength: 1, maxLength: 500 })
/** What a host keeps in the browser meanwhile; and who somebody has shown to be, until they say who they are here. */
const Begun = Type.Object({ ...Flow.properties, outside: Type.String() })
const Shown = Type.Object({ outside: Type.String(), issuer: Type.String(), subject: Type.String() })
/** In seconds. */
const PATIENCE = 1_800
/** The page where somebody says that it is them. */
const JOIN = '/sign-in/outside'

export interface OutsideDeps {
  database: Database
  secrets: Secrets
  outside: Outside
}

/** A convention's own OpenID providers, for its owner. */
export const outsiders: FastifyPluginAsyncTypebox<OutsideDeps> = async (
  app,
  { database: { shared }, secrets, outside },
) => {
  app.addHook('onRequest', requiresOwner)

  /** @throws outsiderRefused for one that is inside */
  const checkIssuer = (issuer: string): Promise<void> =>
    outside.check(issuer).catch((error: unknown) => {
      if (!(error instanceof NotOutside)) throw error
      throw outsiderRefused({ errors: [{ at: 'body/issuer', message: error.message }] })
    })

  app.get(
    '/providers',
    { schema: { response: { 200: Type.Object({ providers: Type.Array(Outsider) }) } } },
    async (request) => ({
      providers: [...(await shared((tx) => listOutsiders(tx, tenantOf(request).id)))],
    }),
  )

  app.post(
    '/providers',
    {
      schema: {
        body: Type.Object({ ...fields, secret }, closed),
        response: { 201: Outsider },
      },
    },
    async (request, reply) => {
      const { body, actor } = request
      await checkIssuer(body.issuer)
      return reply.code(201).send(await shared((tx) => addOutsider(tx, actor, secrets, tenantOf(request).id, body)))
    },
  )

  app.put(
    '/providers/:id',
    {
      schema: {
        params: Id,
        body: Type.Object(
          { ...fields, secret: Type.Optional({ ...secret, description: 'without one the present one stays' }) },
          closed,
        ),
        response: { 200: Outsider },
      },
    },
    async (request) => {
      const { body, actor, params } = request
      await checkIssuer(body.issuer)
      return shared((tx) => changeOutsider(tx, actor, secrets, tenantOf(request).id, { ...params, ...body }))
    },
  )

  app.delete('/providers/:id', { schema: { params: Id, response: { 204: Type.Null() } } }, async (request, reply) => {
    await shared((tx) => removeOutsider(tx, request.actor, tenantOf(request).id, request.params.id))
    return reply.code(204).send(null)
  })
}

/**
 * Signing in at a convention's host by its own provider. The session is good there alone and stands on none of the
 * platform's: whoever runs the provider could be anybody in their own convention, and is nobody elsewhere.
 */
export const outsideSignIns: FastifyPluginAsyncTypebox<OutsideDeps> = async (app, { database, secrets, outside }) => {
  const { shared } = database
  leadBack(app)

  app.get(
    '/outside',
    { schema: { response: { 200: Type.Object({ providers: Type.Array(Type.Pick(Outsider, ['id', 'name'])) }) } } },
    async (request) => ({
      providers: (await shared((tx) => listOutsiders(tx, tenantOf(request).id))).map(({ id, name }) => ({ id, name })),
    }),
  )

  app.get(
    '/outside/:id/begin',
    {
      schema: {
        params: Id,
        querystring: Type.Object({ next: Type.Optional(Type.String({ maxLength: 2_000 })) }, closed),
        response: { 303: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const provider = await shared((tx) => openOutsider(tx, secrets, tenantOf(request).id, id))
      const { address, flow } = await beginOutside(
        provider,
        outside,
        new URL(originOf(request)).origin,
        nextOf(request.query.next),
      )
      setSealed(request, reply, secrets, '-outside', { ...flow, outside: id }, PATIENCE)
      return reply.redirect(address, 303)
    },
  )

  // What comes back is the provider's to spell.
  app.get('/outside/callback', { schema: { hide: true } }, async (request, reply) => {
    const tenant = tenantOf(request)
    const begun = readSealed(request, secrets, '-outside', Begun)
    clearCookie(request, reply, '-outside')
    if (!begun) throw flowRefused()
    const provider = await shared((tx) => openOutsider(tx, secrets, tenant.id, begun.outside))
    const subject = await finishOutside(provider, outside, new URL(request.url, originOf(request)), begun)
    const token = await shared(async (tx) => {
      const user = await findIdentity(tx, provider.id, subject)
      if (user === undefined) return undefined
      return (await startSession(tx, user, ['outside'], browserOf(request), { host: hostOf(request), tenant })).token
    })
    if (token === undefined) {
      setSealed(request, reply, secrets, '-shown', { outside: provider.id, issuer: provider.issuer, subject }, PATIENCE)
      return reply.redirect(`${JOIN}?next=${encodeURIComponent(begun.next)}`, 303)
    }
    setCookie(request, reply, '', token, LONGEST * 24 * 3600)
    return reply.redirect(begun.next, 303)
  })

  // Whoever is signed in, by the platform, says that it is them. Never by a link: it opens their account here to a provider.
  app.post('/outside/join', { schema: { response: { 204: Type.Null() } } }, async (request, reply) => {
    const tenant = tenantOf(request)
    const shown = readSealed(request, secrets, '-shown', Shown)
    if (!shown || request.actor.by) throw flowRefused()
    await asPerson(database, request, async (tx, user, session) => {
      if (session.parent === null) throw flowRefused()
      const { issuer } = await openOutsider(tx, secrets, tenant.id, shown.outside)
      if (issuer !== shown.issuer) throw flowRefused()
      await joinIdentity(tx, user.id, shown.outside, shown.subject)
    })
    clearCookie(request, reply, '-shown')
    return reply.code(204).send(null)
  })
}

/** The providers that sign a person in at conventions, by their own word. */
export const identities: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/account/identities',
    { schema: { response: { 200: Type.Object({ identities: Type.Array(Identity) }) } } },
    (request) =>
      asPerson(database, request, async (tx, user) => ({ identities: [...(await identitiesOf(tx, user.id))] })),
  )

  app.delete(
    '/account/identities/:id',
    { schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await asFreshPerson(database, request, (tx, user) => forgetIdentity(tx, user.id, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
