import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { speakerOf } from '@midsummer/proofs'
import { eventOf, idempotent } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { Application, withdrawApplication } from '../applications/applications.ts'
import { Placed, signUp, withdraw } from '../assignments/assignments.ts'
import { clockInOwn, clockOutOwn } from '../clock/clock.ts'
import { Worked } from '../hours/hours.ts'
import { type Person, speaking } from '../people/people.ts'
import { OwnStep, tellStep } from '../steps/steps.ts'
import { askTransfer, Transfer, withdrawTransfer } from '../transfers/transfers.ts'
import { Me, OpenShift, openShifts, ownPage } from './page.ts'

const Wish = Type.Object({ from: uuid, to: uuid, wish: Type.Optional(Type.String({ maxLength: 500 })) }, closed)

/** The person who speaks in a request. @throws personMissing, personUnknown */
const own = (tx: Tx, request: FastifyRequest): Promise<Person> => speaking(tx, eventOf(request), speakerOf(request))

/** What people do with what is their own: signed in, or with the code of their page in the header `x-code`. */
export const me: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/me', { schema: { response: { 200: Me } } }, (request) =>
    request.inTenant(async (tx) => ownPage(tx, eventOf(request), await own(tx, request))),
  )

  app.get('/me/shifts', { schema: { response: { 200: Type.Object({ shifts: Type.Array(OpenShift) }) } } }, (request) =>
    request.inTenant(async (tx) => ({ shifts: await openShifts(tx, eventOf(request), await own(tx, request)) })),
  )

  app.post(
    '/me/assignments',
    { schema: { body: Type.Object({ slot: uuid }, closed), response: { 201: Placed } } },
    (request, reply) =>
      idempotent(request, reply, { required: true, status: 201 }, async (tx) =>
        signUp(tx, eventOf(request), (await own(tx, request)).id, request.body.slot),
      ),
  )

  app.post('/me/assignments/:id/withdrawal', { schema: { params: Id, response: { 200: Placed } } }, (request, reply) =>
    idempotent(request, reply, { status: 200 }, async (tx) =>
      withdraw(tx, eventOf(request), (await own(tx, request)).id, request.params.id),
    ),
  )

  for (const [path, verb] of [
    ['/me/clock-in', clockInOwn],
    ['/me/clock-out', clockOutOwn],
  ] as const)
    app.post(path, { schema: { response: { 200: Worked } } }, (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        verb(tx, eventOf(request), (await own(tx, request)).id),
      ),
    )

  app.put(
    '/me/steps/:id',
    {
      schema: {
        params: Id,
        body: Type.Object({ done: Type.Boolean() }, closed),
        response: { 200: Type.Object({ steps: Type.Array(OwnStep) }) },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { id: person } = await own(tx, request)
        const step = { step: request.params.id, person, ...request.body }
        return { steps: [...(await tellStep(tx, request.actor, eventOf(request), step))] }
      }),
  )

  app.post(
    '/me/applications/:id/withdrawal',
    { schema: { params: Id, response: { 200: Application } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        withdrawApplication(tx, eventOf(request), (await own(tx, request)).id, request.params.id),
      ),
  )

  app.post('/me/transfers', { schema: { body: Wish, response: { 201: Transfer } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      const { wish = '', ...body } = request.body
      return askTransfer(tx, eventOf(request), (await own(tx, request)).id, { ...body, wish })
    }),
  )

  app.post('/me/transfers/:id/withdrawal', { schema: { params: Id, response: { 200: Transfer } } }, (request, reply) =>
    idempotent(request, reply, { status: 200 }, async (tx) =>
      withdrawTransfer(tx, eventOf(request), (await own(tx, request)).id, request.params.id),
    ),
  )
}
