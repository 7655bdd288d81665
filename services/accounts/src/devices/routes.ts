import cookie from '@fastify/cookie'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { holds } from '@midsummer/access'
import { closed, Id, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { clientOf, requires, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { hostOf, setCookie } from '../browser.ts'
import { notYours } from '../errors.ts'
import { giverOf } from '../roles/giver.ts'
import { decidesFor } from '../roles/roles.ts'
import {
  answerPairing,
  DEVICE_SCOPES,
  listDevices,
  mayPair,
  pairDevice,
  requestPairing,
  revokeDevice,
} from './devices.ts'
import { Device } from './queries.ts'

const YEAR = 365 * 24 * 3600

/** Kiosks and screens: paired once, with a code that they show. */
export const devices: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  await app.register(cookie)

  app.post(
    '/pairings',
    {
      schema: {
        response: {
          201: Type.Object({
            code: Type.String({ description: 'to show' }),
            secret: Type.String({ description: 'to come back with' }),
            expiresAt: Type.String(),
          }),
        },
      },
    },
    async (request, reply) => {
      await mayPair(database, tenantOf(request).id, clientOf(request))
      return reply.code(201).send(await request.inTenant(requestPairing))
    },
  )

  app.post(
    '/pairings/answer',
    {
      schema: {
        body: Type.Object({ secret: Type.String({ maxLength: 100 }) }, closed),
        response: { 200: Type.Object({ device: orNull(Device) }) },
      },
    },
    async (request, reply) => {
      const paired = await request.inTenant((tx) => answerPairing(tx, request.body.secret, hostOf(request)))
      if (!paired) return { device: null }
      setCookie(request, reply, '', paired.token, YEAR)
      return { device: paired.device }
    },
  )

  app.get(
    '/devices',
    {
      preHandler: requires('accounts', 'admin'),
      schema: { response: { 200: Type.Object({ devices: Type.Array(Device) }) } },
    },
    (request) => request.inTenant(async (tx) => ({ devices: [...(await listDevices(tx))] })),
  )

  app.post(
    '/devices',
    {
      preHandler: requires('accounts', 'admin'),
      schema: {
        body: Type.Object(
          {
            code: Type.String({ maxLength: 20 }),
            name: Name,
            event: Type.Union([uuid, Type.Null()], { default: null, description: 'null: at every event' }),
            scopes: Type.Array(Type.String({ enum: DEVICE_SCOPES }), { minItems: 1, uniqueItems: true }),
          },
          closed,
        ),
        response: { 201: Device },
      },
    },
    async (request, reply) => {
      const { body, context } = request
      if (!holds(context, { scopes: body.scopes }) || !decidesFor(giverOf(request), body.event)) throw notYours()
      return reply.code(201).send(await request.inTenant((tx) => pairDevice(tx, request.actor, body)))
    },
  )

  app.delete(
    '/devices/:id',
    {
      preHandler: requires('accounts', 'admin'),
      schema: { params: Id, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.inTenant((tx) => revokeDevice(tx, giverOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )
}
