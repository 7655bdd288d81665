import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Level, SessionAnswer, SessionQuestion } from '@midsummer/contracts'
import { closed, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { requires, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { deviceStanding } from '../devices/devices.ts'
import { readMember } from '../memberships/memberships.ts'
import { findSignedIn } from '../sessions/sessions.ts'
import { explain, menuOf } from './explain.ts'
import { standingOf } from './standing.ts'

const reason = { source: Type.String(), name: Type.String() }
const Explained = Type.Object({
  modules: Type.Array(
    Type.Object({
      module: Type.String(),
      level: Level,
      reasons: Type.Array(Type.Object({ ...reason, level: Level })),
    }),
  ),
  rights: Type.Array(Type.Object({ right: Type.String(), reasons: Type.Array(Type.Object(reason)) })),
  menu: Type.Array(Type.String(), { description: 'the modules where there is something to do' }),
})

/** What the gateway asks of who comes with a cookie. */
export const standing: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/standing',
    { schema: { hide: true, body: SessionQuestion, response: { 200: SessionAnswer } } },
    async ({ tenant, body: { hash, host, event } }) => {
      const found = await database.shared((tx) => findSignedIn(tx, hash, host))
      if (found) return { standing: await standingOf(database, found, tenant, event) }
      const device = tenant && (await database.inTenant(tenant, (tx) => deviceStanding(tx, hash, host, event)))
      return { standing: device ?? null }
    },
  )
}

/** What people may do in a convention, and why. */
export const access: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/access',
    {
      schema: {
        response: {
          200: Type.Object({
            actor: Type.Object({ kind: Type.String(), id: Type.Optional(Type.String()), by: Type.Optional(uuid) }),
            access: Type.Record(Type.String(), Level),
            rights: Type.Array(Type.String()),
            menu: Type.Array(Type.String()),
            withheld: Type.Optional(
              Type.Literal('second-factor', { description: 'there would be more for who signs in with one' }),
            ),
          }),
        },
      },
    },
    async (request) => {
      tenantOf(request)
      const { actor, access, rights = [], withheld } = request.context
      const menu = Object.entries(access).flatMap(([module, level]) => (level === 'none' ? [] : [module]))
      return {
        actor: { kind: actor.kind, ...(actor.id && { id: actor.id }), ...(actor.by && { by: actor.by }) },
        access,
        rights,
        menu,
        ...(withheld && { withheld }),
      }
    },
  )

  app.get(
    '/access/explain',
    {
      preHandler: requires('accounts', 'staff'),
      schema: {
        querystring: Type.Object({ user: uuid, withoutLeadership: Type.Boolean({ default: false }) }, closed),
        response: { 200: Explained },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { user, withoutLeadership } = request.query
        await readMember(tx, user)
        const answer = await explain(tx, { user, event: request.event?.id ?? null, withoutLeadership })
        return { ...answer, menu: menuOf(answer) }
      }),
  )
}
