import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Email, Id, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { originOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { Member } from '../memberships/memberships.ts'
import { giverOf } from '../roles/giver.ts'
import { asPerson, selfOf } from '../sessions/access.ts'
import { acceptInvitation, inviteBy, listInvitations, withdrawInvitation } from './invitations.ts'
import { Invitation } from './queries.ts'

export const invitations: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/invitations',
    {
      preHandler: requires('accounts', 'admin'),
      schema: { response: { 200: Type.Object({ invitations: Type.Array(Invitation) }) } },
    },
    (request) => request.inTenant(async (tx) => ({ invitations: [...(await listInvitations(tx))] })),
  )

  app.post(
    '/invitations',
    {
      preHandler: requires('accounts', 'admin'),
      schema: {
        body: Type.Object(
          {
            email: Email,
            locale: Type.String({ default: 'en', maxLength: 35 }),
            superuser: Type.Boolean({ default: false }),
            developer: Type.Boolean({ default: false }),
            event: Type.Union([uuid, Type.Null()], { default: null, description: 'null: in every event' }),
            roles: Type.Array(Type.String({ maxLength: 60 }), { default: [], maxItems: 20, uniqueItems: true }),
          },
          closed,
        ),
        response: { 201: Invitation },
      },
    },
    async (request, reply) => {
      const invitation = await request.inTenant((tx) => inviteBy(tx, giverOf(request), request.body, originOf(request)))
      return reply.code(201).send(invitation)
    },
  )

  app.delete(
    '/invitations/:id',
    {
      preHandler: requires('accounts', 'admin'),
      schema: { params: Id, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.inTenant((tx) => withdrawInvitation(tx, giverOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/invitations/accept',
    {
      schema: {
        body: Type.Object({ token: Type.String({ maxLength: 100 }) }, closed),
        response: { 200: Member },
      },
    },
    async (request) => {
      const user = selfOf(request)
      const who = await asPerson(database, request, async (_tx, { email, name, locale }) => ({
        user,
        email,
        name,
        locale,
      }))
      return request.inTenant((tx) => acceptInvitation(tx, request.actor, who, request.body.token))
    },
  )
}
