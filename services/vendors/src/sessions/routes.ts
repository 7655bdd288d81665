import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import type { Live } from '@midsummer/messages'
import { eventOf, follow, idempotent, requires, tenantOf } from '@midsummer/service'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { RatingInput, rate } from './ratings.ts'
import { Room, roomFor } from './room.ts'
import {
  changeQueue,
  changeSession,
  listSessions,
  NewSession,
  openSession,
  Queue,
  Session,
  SessionChanges,
  turnTo,
} from './sessions.ts'

const topic = (session: string): string => `session ${session}`

/** The jury: staff are its jurors, admins its chairs. */
export const sessions: FastifyPluginAsyncTypebox<{ live: Live }> = async (app, { live }) => {
  const juror = { preHandler: requires('vendors', 'staff') }
  const chair = { preHandler: requires('vendors', 'admin') }

  /** Does something in a session, once, and answers with it as it is then; everybody who looks at it is told. */
  const change = async (
    request: FastifyRequest & { params: { id: string } },
    reply: FastifyReply,
    work: (tx: Tx) => Promise<unknown>,
  ): Promise<Room> => {
    const { id } = request.params
    const room = await idempotent(request, reply, { status: 200 }, async (tx) => {
      await work(tx)
      return roomFor(tx, request.actor, eventOf(request), id)
    })
    live.tell(tenantOf(request).id, topic(id))
    return room
  }

  app.get(
    '/sessions',
    { ...juror, schema: { response: { 200: Type.Object({ sessions: Type.Array(Session) }) } } },
    async (request) => ({ sessions: [...(await request.inTenant((tx) => listSessions(tx, eventOf(request))))] }),
  )

  app.post('/sessions', { ...chair, schema: { body: NewSession, response: { 201: Session } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, (tx) => openSession(tx, request.actor, eventOf(request), request.body)),
  )

  app.get('/sessions/:id', { ...juror, schema: { params: Id, response: { 200: Room } } }, (request) =>
    request.inTenant((tx) => roomFor(tx, request.actor, eventOf(request), request.params.id)),
  )

  app.get('/sessions/:id/live', { ...juror, websocket: true, schema: { params: Id, hide: true } }, (socket, request) =>
    follow(
      socket,
      request.log,
      () => request.inTenant((tx) => roomFor(tx, request.actor, eventOf(request), request.params.id)),
      (changed) => live.hear(tenantOf(request).id, topic(request.params.id), changed),
    ),
  )

  app.patch(
    '/sessions/:id',
    { ...chair, schema: { params: Id, body: SessionChanges, response: { 200: Room } } },
    (request, reply) =>
      change(request, reply, (tx) =>
        changeSession(tx, request.actor, eventOf(request), request.params.id, request.body),
      ),
  )

  app.put(
    '/sessions/:id/queue',
    {
      ...chair,
      schema: { params: Id, body: Type.Object({ applications: Queue }, closed), response: { 200: Room } },
    },
    (request, reply) =>
      change(request, reply, (tx) =>
        changeQueue(tx, request.actor, eventOf(request), request.params.id, request.body.applications),
      ),
  )

  app.put(
    '/sessions/:id/current',
    {
      ...chair,
      schema: { params: Id, body: Type.Object({ application: orNull(uuid) }, closed), response: { 200: Room } },
    },
    (request, reply) =>
      change(request, reply, (tx) =>
        turnTo(tx, request.actor, eventOf(request), request.params.id, request.body.application),
      ),
  )

  app.put(
    '/sessions/:id/ratings/:application',
    {
      ...juror,
      schema: {
        params: Type.Object({ id: uuid, application: uuid }),
        body: RatingInput,
        response: { 200: Room },
      },
    },
    (request, reply) =>
      change(request, reply, (tx) => {
        const { id: session, application } = request.params
        return rate(tx, request.actor, eventOf(request), { session, application, rating: request.body })
      }),
  )
}
