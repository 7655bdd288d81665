import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { addCategory, Category, CategoryChanges, changeCategory, listCategories, NewCategory } from './categories.ts'

export const categories: FastifyPluginAsyncTypebox = async (app) => {
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get(
    '/categories',
    { schema: { response: { 200: Type.Object({ categories: Type.Array(Category) }) } } },
    async (request) => ({ categories: [...(await request.inTenant((tx) => listCategories(tx, eventOf(request))))] }),
  )

  app.post(
    '/categories',
    { ...admin, schema: { body: NewCategory, response: { 201: Category } } },
    async (request, reply) => {
      const category = await request.inTenant((tx) => addCategory(tx, request.actor, eventOf(request), request.body))
      return reply.code(201).send(category)
    },
  )

  app.patch(
    '/categories/:id',
    { ...admin, schema: { params: Id, body: CategoryChanges, response: { 200: Category } } },
    (request) =>
      request.inTenant((tx) => changeCategory(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
