import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import { Answers, closed, Email, Id, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import { answerCells, answerColumns, StoredSubmission } from '@midsummer/forms/server'
import {
  cursor,
  eventOf,
  idempotent,
  inChunks,
  nextOf,
  requires,
  requiresRight,
  sendCsv,
  tenantOf,
} from '@midsummer/service'
import Type from 'typebox'
import { correct } from '../orders/changes.ts'
import { Change, ExportedLine, RegistrationState, selectExported } from './queries.ts'
import {
  CHECK_IN_FORM,
  checkIn,
  findRegistrations,
  REGISTRATION_FORM,
  Registration,
  readWhole,
} from './registrations.ts'

const Search = Type.Object(
  {
    q: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'the beginnings of words of a name or an address' }),
    ),
    code: Type.Optional(Type.String({ maxLength: 100, description: 'what the QR code says' })),
    level: Type.Optional(uuid),
    state: Type.Optional(RegistrationState),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ registrations: Type.Array(Registration), next: orNull(uuid) })
const Whole = Type.Object({
  registration: Registration,
  submissions: Type.Array(Type.Omit(StoredSubmission, ['definition'])),
  history: Type.Array(Change),
})
const Correction = Type.Object(
  {
    name: Type.Optional(Name),
    email: Type.Optional(Email),
    answers: Type.Optional(Answers),
  },
  { ...closed, minProperties: 1 },
)

/** Lines with a value for each field that was answered. */
async function* flat(lines: AsyncIterable<Type.Static<typeof ExportedLine>>): AsyncGenerator<Record<string, unknown>> {
  for await (const { answers, ...line } of lines) yield { ...line, ...answerCells(answers) }
}

export const registrations: FastifyPluginAsyncTypebox<{ database: Pick<Database, 'read'> }> = async (
  app,
  { database },
) => {
  const staff = { preHandler: requires('register', 'staff') }
  const taking = { preHandler: [requires('register', 'admin'), requiresRight('export')] }

  app.get('/registrations', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { q, ...search } = request.query
    const found = await request.inTenant((tx) =>
      findRegistrations(tx, {
        event: eventOf(request),
        text: q,
        code: search.code,
        level: search.level,
        state: search.state,
        after: search.after,
        limit: search.limit,
      }),
    )
    return {
      registrations: [...found],
      next: nextOf(found, search.limit),
    }
  })

  app.get('/registrations.csv', taking, async (request, reply) => {
    const [tenant, event] = [tenantOf(request), eventOf(request)]
    const columns = await request.inTenant((tx) => answerColumns(tx, event, [REGISTRATION_FORM, CHECK_IN_FORM]))
    const lines = inChunks((page) => database.read(tenant, selectExported(event, page)))
    const { answers, ...plain } = ExportedLine.properties
    return sendCsv(reply, 'registrations', flat(lines), [...Object.keys(plain), ...columns])
  })

  app.get('/registrations/:id', { ...staff, schema: { params: Id, response: { 200: Whole } } }, (request) =>
    request.inTenant((tx) => {
      const viewer = allows(request.context, 'register', 'admin') ? 'admin' : 'staff'
      return readWhole(tx, eventOf(request), request.params.id, viewer)
    }),
  )

  app.patch(
    '/registrations/:id',
    {
      preHandler: requires('register', 'admin'),
      schema: { params: Id, body: Correction, response: { 200: Registration } },
    },
    (request) =>
      request.inTenant((tx) => correct(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )

  app.post(
    '/registrations/:id/check-in',
    {
      ...staff,
      schema: {
        params: Id,
        body: Type.Optional(orNull(Type.Object({ answers: Type.Optional(Answers) }, closed))),
        response: { 201: Registration },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, (tx) =>
        checkIn(tx, request.actor, eventOf(request), { id: request.params.id, answers: request.body?.answers }),
      ),
  )
}
