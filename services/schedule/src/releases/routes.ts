import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, instant, orNull } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { interestOf } from '../favourites/favourites.ts'
import { takenOf } from '../seats/seats.ts'
import { Change, Entry } from './entries.ts'
import { nowAndNext } from './now.ts'
import { Version } from './queries.ts'
import { latestRelease, listVersions, pendingChanges, publish } from './releases.ts'

/** A slot with what changes from minute to minute. */
const Shown = Type.Object({
  ...Entry.properties,
  /** Places that are left; null where everybody just comes. */
  left: orNull(Type.Integer()),
  /** People who marked it. */
  interest: Type.Integer(),
})
const Schedule = Type.Object({
  /** Null before the first version. */
  version: orNull(Type.Object({ number: Type.Integer(), at: instant, note: Type.String() })),
  entries: Type.Array(Shown),
})
const Versions = Type.Object({ versions: Type.Array(Version), next: orNull(Type.Integer()) })
const Search = Type.Object(
  {
    before: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: '`next` of the page before' })),
    limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }),
  },
  closed,
)
const Now = Type.Object({
  rooms: Type.Array(Type.Object({ room: Entry.properties.room, now: Type.Array(Entry), next: orNull(Entry) })),
})
const Published = Type.Object({ number: Type.Integer(), at: instant, changes: Type.Array(Change) })

export const releases: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/schedule', { schema: { response: { 200: Schedule } } }, (request) =>
    request.inTenant(async (tx) => {
      const release = await latestRelease(tx, eventOf(request))
      if (!release) return { version: null, entries: [] }
      const { number, at, note, grid } = release
      const interest = await interestOf(
        tx,
        grid.flatMap(({ panel }) => panel ?? []),
      )
      const taken = await takenOf(
        tx,
        grid.map(({ slot }) => slot),
      )
      const entries = grid.map((entry) => ({
        ...entry,
        left: entry.seats === null ? null : Math.max(0, entry.seats - (taken.get(entry.slot) ?? 0)),
        interest: interest.get(entry.panel ?? '') ?? 0,
      }))
      return { version: { number, at, note }, entries }
    }),
  )

  app.get(
    '/now',
    {
      schema: {
        querystring: Type.Object({ at: Type.Optional(instant) }, closed),
        response: { 200: Now },
      },
    },
    async (request) => {
      const release = await request.inTenant((tx) => latestRelease(tx, eventOf(request)))
      return { rooms: nowAndNext(release?.grid ?? [], request.query.at ? Date.parse(request.query.at) : Date.now()) }
    },
  )

  app.get('/releases', { schema: { querystring: Search, response: { 200: Versions } } }, async (request) => {
    const { before, limit } = request.query
    const found = await request.inTenant((tx) => listVersions(tx, eventOf(request), { before, limit }))
    return { versions: [...found], next: found.length === limit ? (found.at(-1)?.number ?? null) : null }
  })

  app.get(
    '/releases/pending',
    {
      preHandler: requires('schedule', 'staff'),
      schema: { response: { 200: Type.Object({ changes: Type.Array(Change) }) } },
    },
    async (request) => ({ changes: await request.inTenant((tx) => pendingChanges(tx, eventOf(request))) }),
  )

  app.post(
    '/releases',
    {
      preHandler: requires('schedule', 'admin'),
      schema: {
        body: Type.Object({ note: Type.String({ maxLength: 2000, default: '' }) }, closed),
        response: { 201: Published },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, async (tx) => {
        const { number, at, changes } = await publish(tx, request.actor, eventOf(request), request.body.note)
        return { number, at, changes }
      }),
  )
}
