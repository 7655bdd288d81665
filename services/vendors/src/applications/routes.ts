import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, Name } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { speakerOf } from '@midsummer/proofs'
import { Begun, openCheckout } from '@midsummer/sales'
import { type Ask, eventOf, idempotent, knownEvent, originOf, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { offerNone } from '../errors.ts'
import { OwnCode } from '../shapes.ts'
import { tasksOf } from '../tasks/tasks.ts'
import { answersOf, findOwn, readOwn, type WholeApplication } from './applications.ts'
import { ApplicationChanges, ApplicationInput, begin, changeOwn, submitOwn } from './drafts.ts'
import { accept, withdraw } from './offers.ts'
import { FoundApplication } from './queries.ts'
import { OwnApplication, ownView } from './views.ts'

const NewApplication = Type.Object(
  {
    proof: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'of the address; needless for who is signed in' }),
    ),
    person: Name,
    locale: Type.Optional(Type.String({ maxLength: 35 })),
    application: ApplicationInput,
  },
  closed,
)
const own = { params: Id, headers: OwnCode, response: { 200: OwnApplication } }

/** What vendors do with their own applications. */
export const applications: FastifyPluginAsyncTypebox<{ ask: Ask }> = async (app, { ask }) => {
  app.post('/applications', { schema: { body: NewApplication, response: { 201: OwnApplication } } }, (request, reply) =>
    idempotent(request, reply, { required: true, status: 201 }, async (tx) => {
      const { locale = 'en', ...input } = request.body
      const event = eventOf(request)
      return shown(
        tx,
        event,
        await begin(tx, event, { ...input, locale, user: speakerOf(request).user, origin: originOf(request) }),
      )
    }),
  )

  app.get(
    '/applications/own',
    { schema: { response: { 200: Type.Object({ applications: Type.Array(FoundApplication) }) } } },
    async (request) => ({
      applications: [...(await request.inTenant((tx) => findOwn(tx, eventOf(request), speakerOf(request))))],
    }),
  )

  app.get('/applications/:id/own', { schema: own }, (request) =>
    request.inTenant(async (tx) => {
      const event = eventOf(request)
      return shown(tx, event, await readOwn(tx, event, request.params.id, speakerOf(request)))
    }),
  )

  app.patch('/applications/:id/own', { schema: { ...own, body: ApplicationChanges } }, (request, reply) =>
    idempotent(request, reply, { status: 200 }, async (tx) => {
      const event = eventOf(request)
      return shown(tx, event, await changeOwn(tx, event, request.params.id, speakerOf(request), request.body))
    }),
  )

  for (const [path, verb] of Object.entries({ submission: submitOwn, acceptance: accept, withdrawal: withdraw })) {
    app.post(`/applications/:id/${path}`, { schema: own }, (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        return shown(tx, event, await verb(tx, request.actor, event, request.params.id, speakerOf(request)))
      }),
    )
  }

  app.post('/applications/:id/checkout', { schema: { ...own, response: { 200: Begun } } }, async (request) => {
    const event = eventOf(request)
    const { application, people, account, currency } = await request.inTenant(async (tx) => ({
      ...(await readOwn(tx, event, request.params.id, speakerOf(request))),
      currency: (await knownEvent(tx, event)).currency,
    }))
    const { id, state, locale, origin, offerUntil: expiresAt } = application
    if (state !== 'approved') throw offerNone()
    const email = people.find(({ kind }) => kind === 'vendor')?.email ?? null
    const order = { id, state: 'held' as const, email, locale, currency, origin, expiresAt }
    const where = { domain: 'vendors' as const, event, path: '/vendors/applications' }
    return openCheckout(ask, tenantOf(request), { order, account }, where)
  })
}

const shown = async (tx: Tx, event: string, whole: WholeApplication): Promise<OwnApplication> =>
  ownView(whole, {
    currency: (await knownEvent(tx, event)).currency,
    tasks: await tasksOf(tx, event, whole),
    submissions: await answersOf(tx, event, whole.application.id, 'person'),
  })
