import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import { requires } from '@midsummer/service'
import Type from 'typebox'
import { readEvent } from '../events/events.ts'
import { listPages, removePage, writePage } from './pages.ts'
import { Page } from './queries.ts'

const Slug = Type.Object({
  id: uuid,
  slug: Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 }),
})
const PageText = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 120 }),
    body: Type.String({ maxLength: 50_000 }),
    position: Type.Integer({ minimum: 0, maximum: 10_000, default: 0 }),
    published: Type.Boolean({ default: false }),
  },
  closed,
)

export const pages: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events/:id/pages',
    { schema: { params: Id, response: { 200: Type.Object({ pages: Type.Array(Page) }) } } },
    async (request) => {
      const all = await request.inTenant(async (tx) => listPages(tx, (await readEvent(tx, request.params.id)).id))
      const staff = allows(request.context, 'event', 'staff')
      return { pages: all.filter((page) => staff || page.published) }
    },
  )

  app.put(
    '/events/:id/pages/:slug',
    { preHandler: requires('event', 'admin'), schema: { params: Slug, body: PageText, response: { 200: Page } } },
    (request) =>
      request.inTenant(async (tx) => {
        const event = await readEvent(tx, request.params.id)
        return writePage(tx, request.actor, event.id, { slug: request.params.slug, ...request.body })
      }),
  )

  app.delete(
    '/events/:id/pages/:slug',
    { preHandler: requires('event', 'admin'), schema: { params: Slug, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await request.inTenant((tx) => removePage(tx, request.actor, request.params.id, request.params.slug))
      return reply.code(204).send(null)
    },
  )
}
