import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { readPerson } from '../people/people.ts'
import { addReward, changeReward, Earned, earnedBy, handReward, listRewards, NewReward, Reward } from './rewards.ts'

export const rewards: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('staff', 'staff') }
  const admin = { preHandler: requires('staff', 'admin') }
  const AllEarned = Type.Object({ rewards: Type.Array(Earned) })

  app.get(
    '/rewards',
    { schema: { response: { 200: Type.Object({ rewards: Type.Array(Reward) }) } } },
    async (request) => ({ rewards: [...(await request.inTenant((tx) => listRewards(tx, eventOf(request))))] }),
  )

  app.post('/rewards', { ...admin, schema: { body: NewReward, response: { 201: Reward } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, (tx) => addReward(tx, request.actor, eventOf(request), request.body)),
  )

  app.put('/rewards/:id', { ...admin, schema: { params: Id, body: NewReward, response: { 200: Reward } } }, (request) =>
    request.inTenant((tx) =>
      changeReward(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body }),
    ),
  )

  app.get('/people/:id/rewards', { ...staff, schema: { params: Id, response: { 200: AllEarned } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id } = await readPerson(tx, eventOf(request), request.params.id)
      return { rewards: [...(await earnedBy(tx, id))] }
    }),
  )

  app.post(
    '/people/:id/rewards/:reward/handing',
    { ...staff, schema: { params: Type.Object({ id: uuid, reward: uuid }), response: { 200: AllEarned } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const { id: person, reward } = request.params
        return { rewards: [...(await handReward(tx, request.actor, eventOf(request), { person, reward }))] }
      }),
  )
}
