import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Answers, closed, Id, Slug, uuid } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { OwnCode } from '../shapes.ts'
import { Task } from './queries.ts'
import { addTask, changeTask, listTasks, NewTask, Progress, removeTask, reportTask, TaskChanges } from './tasks.ts'

export const tasks: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('vendors', 'admin') }

  app.get(
    '/tasks',
    {
      preHandler: requires('vendors', 'staff'),
      schema: { response: { 200: Type.Object({ tasks: Type.Array(Task) }) } },
    },
    async (request) => ({ tasks: [...(await request.inTenant((tx) => listTasks(tx, eventOf(request))))] }),
  )

  app.post('/tasks', { ...admin, schema: { body: NewTask, response: { 201: Task } } }, async (request, reply) => {
    const task = await request.inTenant((tx) => addTask(tx, request.actor, eventOf(request), request.body))
    return reply.code(201).send(task)
  })

  app.patch('/tasks/:id', { ...admin, schema: { params: Id, body: TaskChanges, response: { 200: Task } } }, (request) =>
    request.inTenant((tx) => changeTask(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )

  app.delete(
    '/tasks/:id',
    { ...admin, schema: { params: Id, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removeTask(tx, request.actor, eventOf(request), request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/applications/:id/tasks/:task',
    {
      schema: {
        params: Type.Object({ id: uuid, task: Slug }),
        headers: OwnCode,
        body: Type.Object({ answers: Type.Optional(Answers) }, closed),
        response: { 200: Type.Object({ tasks: Type.Array(Progress) }) },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const { id: application, task } = request.params
        const report = { application, task, speaker: speakerOf(request), answers: request.body.answers }
        return { tasks: await reportTask(tx, request.actor, eventOf(request), report) }
      }),
  )
}
