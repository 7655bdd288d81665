import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { OwnCode } from '../shapes.ts'
import { reply as answer, conversation, ownConversation, writeOwn } from './messages.ts'
import { Message } from './queries.ts'

const NewMessage = Type.Object({ body: Type.String({ minLength: 1, maxLength: 5000 }) }, closed)
const Messages = Type.Object({ messages: Type.Array(Message) })

export const messages: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('vendors', 'staff') }
  const own = { params: Id, headers: OwnCode }

  app.get('/applications/:id/own/messages', { schema: { ...own, response: { 200: Messages } } }, async (request) => ({
    messages: [
      ...(await request.inTenant((tx) => ownConversation(tx, eventOf(request), request.params.id, speakerOf(request)))),
    ],
  }))

  app.post(
    '/applications/:id/own/messages',
    { schema: { ...own, body: NewMessage, response: { 201: Message } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, (tx) =>
        writeOwn(tx, request.actor, eventOf(request), {
          id: request.params.id,
          speaker: speakerOf(request),
          body: request.body.body,
        }),
      ),
  )

  app.get(
    '/applications/:id/messages',
    { ...staff, schema: { params: Id, response: { 200: Messages } } },
    async (request) => ({
      messages: [...(await request.inTenant((tx) => conversation(tx, eventOf(request), request.params.id)))],
    }),
  )

  app.post(
    '/applications/:id/messages',
    { ...staff, schema: { params: Id, body: NewMessage, response: { 201: Message } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, (tx) =>
        answer(tx, request.actor, eventOf(request), { id: request.params.id, body: request.body.body }),
      ),
  )
}
