import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import { closed, Id, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { actorName, cursor, eventOf, idempotent, knownEvent, nextOf, requires, requiresRight } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { resultFor } from '../sessions/ratings.ts'
import { tasksOf } from '../tasks/tasks.ts'
import { Figure, figuresOf, find, hold, papersOf, read, type WholeApplication } from './applications.ts'
import { Corrections, correct } from './drafts.ts'
import { assignTable, checkIn, checkOut } from './floor.ts'
import { decide, givesUp, refund } from './offers.ts'
import { ApplicationState } from './queries.ts'
import { ApplicationPage, StaffApplication, staffView } from './views.ts'

const Search = Type.Object(
  {
    q: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: "in the booth's name, the beginning of a person's name or address, or the table's number",
      }),
    ),
    state: Type.Optional(ApplicationState),
    type: Type.Optional(uuid),
    waits: Type.Optional(Type.Boolean({ description: 'for an answer to their message' })),
    ...cursor,
  },
  closed,
)
const Decision = Type.Object(
  {
    state: Type.Enum(['submitted', 'approved', 'rejected', 'waitlisted', 'archived']),
    reason: Type.String({ maxLength: 500, description: 'as the vendor is told' }),
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 2160, description: 'how long an offer stands' })),
    size: Type.Optional(Type.String({ format: 'uuid', description: 'the table that is offered' })),
  },
  closed,
)
const Table = Type.Object({ number: orNull(Type.String({ minLength: 1, maxLength: 20 })) }, closed)
const Refund = Type.Object({ amount: Type.Optional(Type.Integer({ minimum: 1 })), reason: Reason }, closed)
const one = { params: Id, response: { 200: StaffApplication } }

/** What staff do with everybody's applications. */
export const staffApplications: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('vendors', 'staff') }
  const admin = { preHandler: requires('vendors', 'admin') }

  app.get(
    '/figures',
    { ...staff, schema: { response: { 200: Type.Object({ figures: Type.Array(Figure) }) } } },
    async (request) => ({
      figures: [...(await request.inTenant((tx) => figuresOf(tx, eventOf(request))))],
    }),
  )

  app.get(
    '/applications',
    { ...staff, schema: { querystring: Search, response: { 200: ApplicationPage } } },
    (request) =>
      request.inTenant(async (tx) => {
        const { q, limit, ...search } = request.query
        const found = await find(tx, { ...search, event: eventOf(request), text: q, limit })
        return { applications: [...found], next: nextOf(found, limit) }
      }),
  )

  app.get('/applications/:id', { ...staff, schema: one }, (request) =>
    request.inTenant(async (tx) => shown(tx, request, await read(tx, eventOf(request), request.params.id))),
  )

  app.patch('/applications/:id', { ...admin, schema: { ...one, body: Corrections } }, (request, reply) =>
    idempotent(request, reply, { status: 200 }, async (tx) => {
      const { id } = request.params
      return shown(tx, request, await correct(tx, request.actor, eventOf(request), id, request.body))
    }),
  )

  app.post('/applications/:id/decision', { ...admin, schema: { ...one, body: Decision } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 200 }, async (tx) => {
      const event = eventOf(request)
      const decision = { ...request.body, id: request.params.id }
      const { application, account } = await hold(tx, event, decision.id)
      // Whoever takes an approval back gives back what was paid for it.
      if (givesUp(application, decision.state) && account.paid > 0) await requiresRight('refund')(request)
      return shown(tx, request, await decide(tx, request.actor, event, decision))
    }),
  )

  app.put('/applications/:id/table', { ...admin, schema: { ...one, body: Table } }, (request, reply) =>
    idempotent(request, reply, { status: 200 }, async (tx) => {
      const { id } = request.params
      return shown(tx, request, await assignTable(tx, request.actor, eventOf(request), id, request.body.number))
    }),
  )

  for (const [path, verb] of Object.entries({ 'check-in': checkIn, 'check-out': checkOut })) {
    app.post(`/applications/:id/${path}`, { ...staff, schema: one }, (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        shown(tx, request, await verb(tx, request.actor, eventOf(request), request.params.id)),
      ),
    )
  }

  app.post(
    '/applications/:id/refunds',
    {
      preHandler: [requires('vendors', 'staff'), requiresRight('refund')],
      schema: { params: Id, body: Refund, response: { 201: StaffApplication } },
    },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
        const wanted = { ...request.body, id: request.params.id }
        return shown(tx, request, await refund(tx, request.actor, eventOf(request), wanted))
      }),
  )
}

const shown = async (tx: Tx, request: FastifyRequest, whole: WholeApplication): Promise<StaffApplication> => {
  const event = eventOf(request)
  const { id } = whole.application
  const viewer = allows(request.context, 'vendors', 'admin') ? 'admin' : 'staff'
  return staffView(whole, {
    ...(await papersOf(tx, event, id, viewer)),
    currency: (await knownEvent(tx, event)).currency,
    tasks: await tasksOf(tx, event, whole),
    result: await resultFor(tx, id, actorName(request.actor)),
  })
}
