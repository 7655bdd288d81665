import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, uuid } from '@midsummer/contracts/shapes'
import { requiresRight } from '@midsummer/service'
import Type from 'typebox'
import { selfOf } from '../sessions/access.ts'
import { ownFile, readFile, writeFile, writeOwnFile } from './personnel.ts'
import { FileFields } from './queries.ts'

const User = Type.Object({ user: uuid })
const changesOf = <Shape extends Parameters<typeof Type.Partial>[0]>(shape: Shape) =>
  Type.Partial(shape, { ...closed, minProperties: 1 })

const Shown = Type.Object({
  ...FileFields.properties,
  restricted: Type.Array(Type.String(), { description: 'fields that are not shown, whatever is in them' }),
})
// What staff note of somebody is theirs to write; the person has it with the rest of their data.
const Own = Type.Omit(FileFields, ['notes'])

/** What few may read of a person. */
export const personnel: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/people/:user/file',
    { preHandler: requiresRight('personnel-file'), schema: { params: User, response: { 200: Shown } } },
    (request) => request.inTenant((tx) => readFile(tx, request, request.params.user)),
  )

  app.patch(
    '/people/:user/file',
    {
      preHandler: requiresRight('personnel-file'),
      schema: { params: User, body: changesOf(FileFields), response: { 200: Shown } },
    },
    (request) => request.inTenant((tx) => writeFile(tx, request, request.params.user, request.body)),
  )

  app.get('/file', { schema: { response: { 200: Own } } }, (request) =>
    request.inTenant(async (tx) => {
      const { notes: _notes, ...own } = await ownFile(tx, selfOf(request))
      return own
    }),
  )

  app.patch('/file', { schema: { body: changesOf(Own), response: { 200: Own } } }, (request) =>
    request.inTenant(async (tx) => {
      const { notes: _notes, ...own } = await writeOwnFile(tx, request.actor, selfOf(request), request.body)
      return own
    }),
  )
}
