import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { holds } from '@midsummer/access'
import { closed, Id, instant, Name, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { scopeBeyond } from '../errors.ts'
import { Token } from './queries.ts'
import { createToken, listTokens, revokeToken, rotateToken } from './tokens.ts'

const NewToken = Type.Object(
  {
    name: Name,
    scopes: Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 20, uniqueItems: true }),
    expiresAt: Type.Optional(instant),
  },
  closed,
)
const Shown = Type.Object({ ...Token.properties, token: Type.String() })
const Tokens = Type.Object({ tokens: Type.Array(Token) })

/** The platform's own. */
export const platformTokens: FastifyPluginAsyncTypebox<{ database: Database }> = async (
  app,
  { database: { shared } },
) => {
  app.get('/tokens', { schema: { response: { 200: Tokens } } }, async () => ({
    tokens: [...(await shared((tx) => listTokens(tx, null)))],
  }))

  app.post('/tokens', { schema: { body: NewToken, response: { 201: Shown } } }, async ({ actor, body }, reply) =>
    reply.code(201).send(await shared((tx) => createToken(tx, actor, null, body))),
  )

  app.post(
    '/tokens/:token/rotate',
    { schema: { params: Type.Object({ token: uuid }), response: { 201: Shown } } },
    async ({ actor, params }, reply) =>
      reply.code(201).send(await shared((tx) => rotateToken(tx, actor, null, params.token))),
  )

  app.post(
    '/tokens/:token/revoke',
    { schema: { params: Type.Object({ token: uuid }), response: { 200: Token } } },
    ({ actor, params }) => shared((tx) => revokeToken(tx, actor, null, params.token)),
  )
}

/** A convention's. */
export const tokens: FastifyPluginAsyncTypebox<{ database: Database; of: string }> = async (
  app,
  { database: { shared }, of },
) => {
  app.get(`${of}/tokens`, { schema: { params: Id, response: { 200: Tokens } } }, async ({ params }) => ({
    tokens: [...(await shared((tx) => listTokens(tx, params.id)))],
  }))

  app.post(
    `${of}/tokens`,
    { schema: { params: Id, body: NewToken, response: { 201: Shown } } },
    async ({ actor, context, params, body }, reply) => {
      if (!context.operator && !holds(context, { scopes: body.scopes })) throw scopeBeyond()
      return reply.code(201).send(await shared((tx) => createToken(tx, actor, params.id, body)))
    },
  )

  app.post(
    `${of}/tokens/:token/rotate`,
    { schema: { params: Type.Object({ id: uuid, token: uuid }), response: { 201: Shown } } },
    async ({ actor, context, params }, reply) =>
      reply.code(201).send(
        await shared(async (tx) => {
          const token = await rotateToken(tx, actor, params.id, params.token)
          if (!context.operator && !holds(context, { scopes: token.scopes })) throw scopeBeyond()
          return token
        }),
      ),
  )

  app.post(
    `${of}/tokens/:token/revoke`,
    { schema: { params: Type.Object({ id: uuid, token: uuid }), response: { 200: Token } } },
    ({ actor, params }) => shared((tx) => revokeToken(tx, actor, params.id, params.token)),
  )
}
