import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { dataRequestUnknown } from '../errors.ts'
import { asFreshPerson, asPerson } from '../sessions/access.ts'
import type { SignInDeps } from '../sign-ins/sign-ins.ts'
import { askForData, DataRequest, fileOf, listRequests, mayAsk, ownOf, readRequest } from './data-requests.ts'

/** What is held about a person, across all conventions: to have, and to have taken away. */
export const dataRequests: FastifyPluginAsyncTypebox<{ deps: SignInDeps }> = async (app, { deps }) => {
  const { database } = deps

  app.get(
    '/account/data',
    { schema: { response: { 200: Type.Object({ requests: Type.Array(DataRequest) }) } } },
    (request) =>
      asPerson(database, request, async (tx, user) => ({ requests: [...(await listRequests(tx, user.id))] })),
  )

  app.post(
    '/account/data',
    {
      schema: {
        body: Type.Object({ kind: DataRequest.properties.kind }, closed),
        response: { 202: DataRequest },
      },
    },
    async (request, reply) => {
      const { id } = await asFreshPerson(database, request, async (_tx, user) => user)
      await mayAsk(database, id)
      const { kind } = request.body
      return reply.code(202).send(await asFreshPerson(database, request, (tx, user) => askForData(tx, user, kind)))
    },
  )

  app.get(
    '/account/data/:id/file',
    { schema: { params: Id, produces: ['application/json'] } },
    async (request, reply) => {
      const { id } = request.params
      const own = await asFreshPerson(database, request, async (tx, user) => {
        const { kind, endedAt } = await readRequest(tx, user.id, id)
        if (kind !== 'export' || endedAt === null) throw dataRequestUnknown()
        return ownOf(tx, user.id)
      })
      return reply
        .header('content-disposition', 'attachment; filename="midsummer.json"')
        .type('application/json')
        .send(Readable.from(fileOf(deps, id, own)))
    },
  )
}
