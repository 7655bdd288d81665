import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Module } from '@midsummer/contracts'
import { closed, Id } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { StoredSubmission } from './queries.ts'
import { correctSubmission } from './submissions.ts'

/** A module's admins correct what somebody answered; for who sells nothing by its forms, since an option that is paid is not only an answer. */
export const correctionRoutes =
  (module: Module): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.patch(
      '/submissions/:id',
      {
        preHandler: requires(module, 'admin'),
        schema: {
          params: Id,
          body: Type.Object(
            {
              answers: Type.Record(Type.String(), Type.Unknown(), {
                description: 'new answers by field; null takes one away',
              }),
            },
            closed,
          ),
          response: { 200: Type.Omit(StoredSubmission, ['definition']) },
        },
      },
      (request) =>
        request.inTenant((tx) =>
          correctSubmission(tx, request.actor, {
            event: eventOf(request),
            id: request.params.id,
            viewer: 'admin',
            changes: request.body.answers,
            at: 'body/answers',
          }),
        ),
    )
  }
