import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { requiresLeadOf } from '../members/leading.ts'
import {
  addStep,
  changeStep,
  listSteps,
  NewStep,
  noteStep,
  OwnStep,
  removeStep,
  Step,
  StepChanges,
  stepsOf,
} from './steps.ts'

export const steps: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('staff', 'staff') }
  const admin = { preHandler: requires('staff', 'admin') }
  const Steps = Type.Object({ steps: Type.Array(OwnStep) })

  app.get(
    '/steps',
    { ...staff, schema: { response: { 200: Type.Object({ steps: Type.Array(Step) }) } } },
    async (request) => ({ steps: [...(await request.inTenant((tx) => listSteps(tx, eventOf(request))))] }),
  )

  app.post('/steps', { ...admin, schema: { body: NewStep, response: { 201: Step } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, (tx) => addStep(tx, request.actor, eventOf(request), request.body)),
  )

  app.patch('/steps/:id', { ...admin, schema: { params: Id, body: StepChanges, response: { 200: Step } } }, (request) =>
    request.inTenant((tx) =>
      changeStep(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body }),
    ),
  )

  app.delete(
    '/steps/:id',
    { ...admin, schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removeStep(tx, request.actor, eventOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.get('/people/:id/steps', { schema: { params: Id, response: { 200: Steps } } }, (request) =>
    request.inTenant(async (tx) => {
      await requiresLeadOf(tx, request, request.params.id)
      return { steps: [...(await stepsOf(tx, eventOf(request), request.params.id))] }
    }),
  )

  app.put(
    '/people/:id/steps/:step',
    {
      schema: {
        params: Type.Object({ id: uuid, step: uuid }),
        body: Type.Object({ done: Type.Boolean() }, closed),
        response: { 200: Steps },
      },
    },
    (request) =>
      request.inTenant(async (tx) => {
        const { id: person, step } = request.params
        await requiresLeadOf(tx, request, person)
        const done = await noteStep(tx, request.actor, eventOf(request), { person, step, ...request.body })
        return { steps: [...done] }
      }),
  )
}
