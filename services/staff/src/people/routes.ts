import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Email, Id, Name, orNull, Slug, uuid } from '@midsummer/contracts/shapes'
import { cursor, eventOf, idempotent, nextOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { requiresLeadOf } from '../members/leading.ts'
import { addPerson, findPeople, noteSkills, Person, readPerson } from './people.ts'

/** A person as staff see them: without what is theirs alone. */
const SeenPerson = Type.Omit(Person, ['code', 'calendarKey', 'origin'])
const seen = ({ code, calendarKey, origin, ...person }: Person): Type.Static<typeof SeenPerson> => person

const Search = Type.Object(
  {
    q: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'the beginning of a name or an address' }),
    ),
    ...cursor,
  },
  closed,
)
const NewPerson = Type.Object(
  {
    email: Email,
    name: Name,
    locale: Type.Optional(Type.String({ maxLength: 35 })),
  },
  closed,
)
const Page = Type.Object({ people: Type.Array(SeenPerson), next: orNull(uuid) })

export const people: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('staff', 'staff') }

  app.get('/people', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { q, after, limit } = request.query
    const found = await request.inTenant((tx) => findPeople(tx, { event: eventOf(request), text: q, after, limit }))
    return { people: found.map(seen), next: nextOf(found, limit) }
  })

  app.post('/people', { ...staff, schema: { body: NewPerson, response: { 201: SeenPerson } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      const { locale = 'en', ...body } = request.body
      return seen(await addPerson(tx, request.actor, eventOf(request), { ...body, locale }))
    }),
  )

  app.get('/people/:id', { schema: { params: Id, response: { 200: SeenPerson } } }, (request) =>
    request.inTenant(async (tx) => {
      await requiresLeadOf(tx, request, request.params.id)
      return seen(await readPerson(tx, eventOf(request), request.params.id))
    }),
  )

  app.put(
    '/people/:id/skills',
    {
      ...staff,
      schema: {
        params: Id,
        body: Type.Object({ skills: Type.Array(Slug, { maxItems: 50, uniqueItems: true }) }, closed),
        response: { 200: SeenPerson },
      },
    },
    async (request) =>
      seen(
        await request.inTenant((tx) =>
          noteSkills(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body }),
        ),
      ),
  )
}
