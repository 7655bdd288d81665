import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { listReviews, NewReview, Review, review } from './reviews.ts'

export const reviews: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('schedule', 'staff') }

  app.get(
    '/panels/:id/reviews',
    { ...staff, schema: { params: Id, response: { 200: Type.Object({ reviews: Type.Array(Review) }) } } },
    async (request) => ({
      reviews: [
        ...(await request.inTenant((tx) => listReviews(tx, request.actor, eventOf(request), request.params.id))),
      ],
    }),
  )

  app.put(
    '/panels/:id/review',
    { ...staff, schema: { params: Id, body: NewReview, response: { 200: Review } } },
    (request) => request.inTenant((tx) => review(tx, request.actor, eventOf(request), request.params.id, request.body)),
  )
}
