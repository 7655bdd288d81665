import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed } from '@midsummer/contracts/shapes'
import { eventOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { DEFINITIONS, LANGUAGES, type Language } from './definitions.ts'
import { Version } from './queries.ts'
import {
  changeTemplate,
  listTemplates,
  listVersions,
  previewTemplate,
  readTemplate,
  resetTemplate,
} from './templates.ts'
import { withPictures } from './writing.ts'

const Locale = Type.Unsafe<Language>(Type.Enum([...LANGUAGES]))
const Name = Type.Object({ name: Type.String({ maxLength: 80 }) })
const Place = Type.Object({ ...Name.properties, locale: Locale })
const text = {
  subject: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\r\\n]*$' }),
  body: Type.String({ minLength: 1, maxLength: 20_000, description: 'Markdown with placeholders, {{ event }}' }),
}
const Text = Type.Object(text, closed)
const Template = Type.Object({
  name: Type.String(),
  title: Type.String(),
  locale: Locale,
  version: Type.Integer({ description: '0 while the default is in force' }),
  subject: Type.String(),
  body: Type.String(),
})

export const templates: FastifyPluginAsyncTypebox = async (app) => {
  const staff = requires('notifications', 'staff')
  const admin = requires('notifications', 'admin')

  app.get(
    '/templates',
    {
      preHandler: staff,
      schema: {
        response: {
          200: Type.Object({
            templates: Type.Array(Template),
            /** By template: the placeholders that a text may use, and what stands there for example. */
            examples: Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown())),
          }),
        },
      },
    },
    async (request) => ({
      templates: await request.inTenant((tx) => listTemplates(tx, eventOf(request))),
      examples: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, { example }]) => [name, example])),
    }),
  )

  app.get(
    '/templates/:name/:locale',
    { preHandler: staff, schema: { params: Place, response: { 200: Template } } },
    (request) =>
      request.inTenant((tx) => readTemplate(tx, eventOf(request), request.params.name, request.params.locale)),
  )

  app.get(
    '/templates/:name/:locale/versions',
    {
      preHandler: staff,
      schema: { params: Place, response: { 200: Type.Object({ versions: Type.Array(Version) }) } },
    },
    async (request) => {
      const { name, locale } = request.params
      return { versions: [...(await request.inTenant((tx) => listVersions(tx, eventOf(request), name, locale)))] }
    },
  )

  app.put(
    '/templates/:name/:locale',
    { preHandler: admin, schema: { params: Place, body: Text, response: { 200: Template } } },
    (request) => {
      const { name, locale } = request.params
      return request.inTenant((tx) => changeTemplate(tx, request.actor, eventOf(request), name, locale, request.body))
    },
  )

  app.delete(
    '/templates/:name/:locale',
    { preHandler: admin, schema: { params: Place, response: { 200: Template } } },
    (request) => {
      const { name, locale } = request.params
      return request.inTenant((tx) => resetTemplate(tx, request.actor, eventOf(request), name, locale))
    },
  )

  app.post(
    '/templates/:name/preview',
    {
      preHandler: staff,
      schema: {
        params: Name,
        body: Type.Object(
          { locale: Locale, text: Type.Optional(Text) },
          { ...closed, description: 'without a text: the one in force' },
        ),
        response: { 200: Type.Object({ subject: Type.String(), text: Type.String(), html: Type.String() }) },
      },
    },
    async (request) => {
      const { locale, text } = request.body
      const letter = await request.inTenant((tx) =>
        previewTemplate(tx, eventOf(request), request.params.name, locale, text),
      )
      return { subject: letter.subject, text: letter.text, html: withPictures(letter) }
    },
  )
}
