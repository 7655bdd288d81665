import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Module } from '@midsummer/contracts'
import { Answers, closed } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { checkAnswers } from '../answers.ts'
import { checkDefinition } from '../check-definition.ts'
import { draftOf, formVersion, latestForm, publishForm, saveDraft } from './forms.ts'
import { DraftForm, PublishedForm, selectDrafts, selectVersions, Version } from './queries.ts'

const Key = Type.Object({ key: Type.String({ pattern: '^[a-z](-?[a-z0-9])*$', maxLength: 40 }) })
const Problems = Type.Array(Type.Object({ at: Type.String(), message: Type.String(), rule: Type.String() }))
const Edited = Type.Object({ ...DraftForm.properties, problems: Problems })

/** A module's forms: for people what is asked now, or was when they answered; for its admins drafts and publication. */
export const formRoutes =
  (module: Module): FastifyPluginAsyncTypebox =>
  async (app) => {
    const admins = { preHandler: requires(module, 'admin') }

    app.get('/forms/:key', { schema: { params: Key, response: { 200: PublishedForm } } }, (request) =>
      request.inTenant((tx) => latestForm(tx, eventOf(request), request.params.key)),
    )

    app.get(
      '/forms',
      { ...admins, schema: { response: { 200: Type.Object({ forms: Type.Array(DraftForm) }) } } },
      async (request) => ({ forms: [...(await request.inTenant((tx) => selectDrafts(tx, eventOf(request))))] }),
    )

    app.get('/forms/:key/draft', { ...admins, schema: { params: Key, response: { 200: Edited } } }, async (request) => {
      const draft = await request.inTenant((tx) => draftOf(tx, eventOf(request), request.params.key))
      return { ...draft, problems: checkDefinition(draft.definition) }
    })

    app.put(
      '/forms/:key',
      {
        ...admins,
        // What is wrong in a definition is told by `checkDefinition`, which names the field.
        schema: {
          params: Key,
          body: Type.Object({ definition: Type.Unsafe<unknown>({ type: 'object' }) }, closed),
          response: { 200: Edited },
        },
      },
      (request) =>
        request.inTenant((tx) =>
          saveDraft(tx, {
            event: eventOf(request),
            key: request.params.key,
            definition: request.body.definition,
          }),
        ),
    )

    app.post(
      '/forms/:key/publication',
      { ...admins, schema: { params: Key, response: { 201: PublishedForm } } },
      async (request, reply) => {
        const form = await request.inTenant((tx) =>
          publishForm(tx, request.actor, { event: eventOf(request), key: request.params.key }),
        )
        return reply.code(201).send(form)
      },
    )

    app.get(
      '/forms/:key/versions',
      { ...admins, schema: { params: Key, response: { 200: Type.Object({ versions: Type.Array(Version) }) } } },
      async (request) => ({
        versions: [...(await request.inTenant((tx) => selectVersions(tx, eventOf(request), request.params.key)))],
      }),
    )

    app.get(
      '/forms/:key/versions/:version',
      {
        schema: {
          params: Type.Object({ ...Key.properties, version: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }) }),
          response: { 200: PublishedForm },
        },
      },
      (request) =>
        request.inTenant((tx) => formVersion(tx, eventOf(request), request.params.key, Number(request.params.version))),
    )

    app.post(
      '/forms/:key/check',
      {
        ...admins,
        schema: {
          params: Key,
          body: Type.Object({ answers: Answers }, closed),
          response: { 200: Type.Object({ problems: Problems }) },
        },
      },
      async (request) => {
        const { definition } = await request.inTenant((tx) => draftOf(tx, eventOf(request), request.params.key))
        return { problems: checkAnswers(definition, request.body.answers) }
      },
    )
  }
