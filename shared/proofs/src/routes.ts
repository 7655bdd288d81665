import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Email, Id } from '@midsummer/contracts/shapes'
import { clientOf, eventOf } from '@midsummer/service'
import Type from 'typebox'
import { proofWrong } from './errors.ts'
import { answerProof, requestProof } from './proofs.ts'

const NewProof = Type.Object({ email: Email, locale: Type.Optional(Type.String({ maxLength: 35 })) }, closed)

/** Proving an address, in every domain that knows people by one: `POST /proofs`, `POST /proofs/:id/answer`. */
export const proofRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/proofs', { schema: { body: NewProof, response: { 202: Id } } }, async (request, reply) => {
    const { email, locale = 'en' } = request.body
    const asked = { email, locale, network: clientOf(request) }
    return reply.code(202).send(await request.inTenant((tx) => requestProof(tx, eventOf(request), asked)))
  })

  app.post(
    '/proofs/:id/answer',
    {
      schema: {
        params: Id,
        body: Type.Object({ code: Type.String({ pattern: '^[0-9]{6}$' }) }, closed),
        response: { 200: Type.Object({ proof: Type.String() }) },
      },
    },
    async (request) => {
      const proof = await request.inTenant((tx) =>
        answerProof(tx, eventOf(request), request.params.id, request.body.code),
      )
      if (!proof) throw proofWrong()
      return { proof }
    },
  )
}
