import cookie from '@fastify/cookie'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { holds } from '@midsummer/access'
import { closed, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { cursor, requires, tenantOf } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { clearCookie } from '../browser.ts'
import { notYours } from '../errors.ts'
import { giverOf } from '../roles/giver.ts'
import { Given, rolesOf, setRoles } from '../roles/roles.ts'
import { selfOf } from '../sessions/access.ts'
import { endTenantSessions } from '../sessions/sessions.ts'
import { changeMember, endMembership, Member, readMember, searchMembers } from './memberships.ts'

const User = Type.Object({ user: uuid })
const Role = Type.Object(Given.properties)

/** The people of a convention, and what was given to them. */
export const people: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  await app.register(cookie)

  const leave = async (request: FastifyRequest, user: string): Promise<void> => {
    const tenant = tenantOf(request)
    await request.inTenant((tx) => endMembership(tx, request.actor, user))
    await database.shared((tx) => endTenantSessions(tx, request.actor, user, tenant.id))
  }

  app.get(
    '/people',
    {
      preHandler: requires('accounts', 'staff'),
      schema: {
        querystring: Type.Object(
          {
            q: Type.Optional(
              Type.String({ minLength: 1, maxLength: 100, description: 'the beginning of a name or an address' }),
            ),
            ...cursor,
          },
          closed,
        ),
        response: { 200: Type.Object({ people: Type.Array(Member), next: orNull(uuid) }) },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { q = '', after, limit } = request.query
        const people = [...(await searchMembers(tx, q, after, limit))]
        return { people, next: people.length === limit ? (people.at(-1)?.user ?? null) : null }
      }),
  )

  app.get(
    '/people/:user',
    {
      preHandler: requires('accounts', 'staff'),
      schema: {
        params: User,
        response: { 200: Type.Object({ ...Member.properties, roles: Type.Array(Role) }) },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { user } = request.params
        return { ...(await readMember(tx, user)), roles: [...(await rolesOf(tx, user))] }
      }),
  )

  app.patch(
    '/people/:user',
    {
      preHandler: requires('accounts', 'superadmin'),
      schema: {
        params: User,
        body: Type.Object(
          { superuser: Type.Optional(Type.Boolean()), developer: Type.Optional(Type.Boolean()) },
          { ...closed, minProperties: 1 },
        ),
        response: { 200: Member },
      },
    },
    (request) => {
      const { actor, body, context, params } = request
      // Platform staff come to every module, and make nobody who has more than they do.
      if (!holds(context, { superuser: 'superuser' in body, developer: 'developer' in body })) throw notYours()
      return request.inTenant((tx) => changeMember(tx, actor, params.user, body))
    },
  )

  app.put(
    '/people/:user/roles',
    {
      preHandler: requires('accounts', 'admin'),
      schema: {
        params: User,
        body: Type.Object(
          {
            event: Type.Union([uuid, Type.Null()], { description: 'null: in every event' }),
            roles: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 20, uniqueItems: true }),
          },
          closed,
        ),
        response: { 200: Type.Object({ roles: Type.Array(Role) }) },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { event, roles } = request.body
        const { user } = await readMember(tx, request.params.user)
        return { roles: [...(await setRoles(tx, giverOf(request), user, event, roles))] }
      }),
  )

  app.delete(
    '/people/:user',
    { preHandler: requires('accounts', 'superadmin'), schema: { params: User, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await leave(request, request.params.user)
      return reply.code(204).send(null)
    },
  )

  // Leaving, of one's own will.
  app.delete('/membership', { schema: { response: { 204: Type.Null() } } }, async (request, reply) => {
    await leave(request, selfOf(request))
    // The gateway may believe the cookie for a moment more, and the next page is for nobody.
    clearCookie(request, reply, '')
    return reply.code(204).send(null)
  })
}
