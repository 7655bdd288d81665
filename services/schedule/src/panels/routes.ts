import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import { Answers, closed, Id, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { cursor, eventOf, idempotent, nextOf, originOf, requires } from '@midsummer/service'
import Type from 'typebox'
import { interestOf } from '../favourites/favourites.ts'
import { scoresOf } from '../reviews/reviews.ts'
import { Intervals } from '../shapes.ts'
import { findPanels, openPanel, PanelState, readPanel } from './panels.ts'
import { addPanel, changePanel, changeProposal, NewPanelist, PanelChanges, PanelInput, propose } from './proposals.ts'
import { checkIn, confirm, decide, withdraw } from './steps.ts'
import { FoundPanel, fileView, OwnPanel, ownView, PanelFile, StaffPanel, staffView } from './views.ts'

const Locale = Type.String({ minLength: 1, maxLength: 35, default: 'en' })
const Reason = Type.String({ maxLength: 2000, default: '' })
const People = Type.Array(NewPanelist, { maxItems: 20 })

const Proposal = Type.Object(
  {
    proof: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'of who is not signed in' })),
    locale: Locale,
    call: uuid,
    panel: PanelInput,
    name: Name,
    available: Type.Optional(Intervals),
    others: Type.Optional(People),
    answers: Type.Optional(Answers),
    form: Type.Optional(Type.Integer({ description: 'the version of the form that was asked' })),
  },
  closed,
)
const Addition = Type.Object({ panel: PanelInput, panelists: Type.Optional(People), locale: Locale }, closed)
const Search = Type.Object(
  {
    q: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'a title, or who holds it' })),
    state: Type.Optional(PanelState),
    call: Type.Optional(uuid),
    track: Type.Optional(uuid),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ panels: Type.Array(FoundPanel), next: orNull(uuid) })

/** What people do with their own panels, as who is signed in or by the code of a panel (`x-code`). */
export const panels: FastifyPluginAsyncTypebox = async (app) => {
  const own = { params: Id, response: { 200: OwnPanel } }

  app.post('/panels', { schema: { body: Proposal, response: { 201: OwnPanel } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      const { available = [], others = [], answers = {}, form, ...proposal } = request.body
      const event = eventOf(request)
      const whole = await propose(tx, request.actor, event, {
        ...proposal,
        proof: proposal.proof,
        user: speakerOf(request).user,
        available,
        others,
        answers,
        form,
        origin: originOf(request),
      })
      return ownView(tx, event, whole)
    }),
  )

  app.get('/panels/:id/own', { schema: own }, (request) =>
    request.inTenant(async (tx) => {
      const event = eventOf(request)
      return ownView(tx, event, await openPanel(tx, event, request.params.id, speakerOf(request)))
    }),
  )

  app.post(
    '/panels/:id/changes',
    {
      schema: {
        ...own,
        body: Type.Partial(Type.Object({ panel: PanelChanges, answers: Answers }), { ...closed, minProperties: 1 }),
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        const changes = { id: request.params.id, speaker: speakerOf(request), ...request.body }
        return ownView(tx, event, await changeProposal(tx, request.actor, event, changes))
      }),
  )

  app.post(
    '/panels/:id/confirmation',
    { schema: { ...own, body: Type.Object({ available: Type.Optional(Intervals) }, closed) } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        return ownView(
          tx,
          event,
          await confirm(tx, event, { id: request.params.id, speaker: speakerOf(request), ...request.body }),
        )
      }),
  )

  app.post(
    '/panels/:id/withdrawal',
    { schema: { ...own, body: Type.Object({ reason: Reason }, closed) } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        return ownView(
          tx,
          event,
          await withdraw(tx, request.actor, event, {
            id: request.params.id,
            speaker: speakerOf(request),
            ...request.body,
          }),
        )
      }),
  )
}

/** What staff do with everybody's panels. */
export const staffPanels: FastifyPluginAsyncTypebox = async (app) => {
  const staff = { preHandler: requires('schedule', 'staff') }
  const admin = { preHandler: requires('schedule', 'admin') }

  app.get('/panels', { ...staff, schema: { querystring: Search, response: { 200: Page } } }, (request) =>
    request.inTenant(async (tx) => {
      const { q, state, call, track, after, limit } = request.query
      const found = await findPanels(tx, { event: eventOf(request), text: q, state, call, track, after, limit })
      const ids = found.map(({ panel }) => panel.id)
      const [scores, interest] = [await scoresOf(tx, request.actor, ids), await interestOf(tx, ids)]
      const panels = found.map((whole) => {
        const { reviews, average } = scores.get(whole.panel.id) ?? {}
        return {
          ...staffView(whole),
          score: reviews === undefined ? null : { reviews, average: average ?? null },
          interest: interest.get(whole.panel.id) ?? 0,
        }
      })
      return { panels, next: nextOf(panels, limit) }
    }),
  )

  app.post(
    '/panels/additions',
    { ...admin, schema: { body: Addition, response: { 201: StaffPanel } } },
    (request, reply) =>
      idempotent(request, reply, { status: 201 }, async (tx) => {
        const { panel, panelists = [], locale } = request.body
        const addition = { panel, panelists, locale, origin: originOf(request) }
        return staffView(await addPanel(tx, request.actor, eventOf(request), addition))
      }),
  )

  app.get('/panels/:id', { ...staff, schema: { params: Id, response: { 200: PanelFile } } }, (request) =>
    request.inTenant(async (tx) => {
      const event = eventOf(request)
      const whole = await readPanel(tx, event, request.params.id)
      return fileView(tx, event, whole, allows(request.context, 'schedule', 'admin') ? 'admin' : 'staff')
    }),
  )

  app.patch(
    '/panels/:id',
    { ...admin, schema: { params: Id, body: PanelChanges, response: { 200: StaffPanel } } },
    async (request) =>
      staffView(
        await request.inTenant((tx) =>
          changePanel(tx, request.actor, eventOf(request), request.params.id, request.body),
        ),
      ),
  )

  app.post(
    '/panels/:id/decision',
    {
      ...admin,
      schema: {
        params: Id,
        body: Type.Object({ state: PanelState, reason: Reason }, closed),
        response: { 200: StaffPanel },
      },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        staffView(await decide(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )

  app.post(
    '/panels/:id/check-in',
    {
      ...staff,
      schema: { params: Id, body: Type.Object({ panelist: uuid }, closed), response: { 200: StaffPanel } },
    },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) =>
        staffView(await checkIn(tx, request.actor, eventOf(request), { id: request.params.id, ...request.body })),
      ),
  )
}
