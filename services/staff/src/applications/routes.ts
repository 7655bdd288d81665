import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { allows } from '@midsummer/access'
import { Answers, closed, Id, Name, orNull, Reason, uuid } from '@midsummer/contracts/shapes'
import { StoredSubmission, submissionsOf } from '@midsummer/forms/server'
import { speakerOf } from '@midsummer/proofs'
import { cursor, eventOf, idempotent, nextOf, originOf } from '@midsummer/service'
import Type from 'typebox'
import { requiresAppointing, requiresLead, requiresLeadWithin } from '../members/leading.ts'
import {
  Application,
  ApplicationState,
  apply,
  decide,
  findApplications,
  readApplication,
  roleOffered,
} from './applications.ts'

const NewApplication = Type.Object(
  {
    proof: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'of an address, for who is not signed in' }),
    ),
    name: Name,
    locale: Type.Optional(Type.String({ maxLength: 35 })),
    department: Type.Optional(uuid),
    opening: Type.Optional(uuid),
    answers: Type.Optional(Answers),
  },
  closed,
)
const Applied = Type.Object({
  application: Application,
  code: Type.String({ description: 'opens the person’s own page, in the header x-code' }),
})
const Search = Type.Object(
  {
    department: Type.Optional(uuid),
    person: Type.Optional(uuid),
    state: Type.Optional(ApplicationState),
    ...cursor,
  },
  closed,
)
const Page = Type.Object({ applications: Type.Array(Application), next: orNull(uuid) })
const Whole = Type.Object({
  application: Application,
  submissions: Type.Array(Type.Omit(StoredSubmission, ['definition'])),
})
const Decision = Type.Object({ state: Type.Enum(['accepted', 'rejected']), reason: Type.Optional(Reason) }, closed)

export const applications: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/applications', { schema: { body: NewApplication, response: { 201: Applied } } }, (request, reply) =>
    idempotent(request, reply, { status: 201 }, async (tx) => {
      const { locale = 'en', proof, ...body } = request.body
      const { person, application } = await apply(tx, request.actor, eventOf(request), {
        ...body,
        proof,
        locale,
        origin: originOf(request),
        user: speakerOf(request).user,
      })
      return { application, code: person.code }
    }),
  )

  app.get('/applications', { schema: { querystring: Search, response: { 200: Page } } }, async (request) => {
    const { department, person, state, after, limit } = request.query
    const found = await request.inTenant(async (tx) => {
      await requiresLeadWithin(tx, request, department)
      return findApplications(tx, { event: eventOf(request), department, person, state, after, limit })
    })
    return { applications: [...found], next: nextOf(found, limit) }
  })

  app.get('/applications/:id', { schema: { params: Id, response: { 200: Whole } } }, (request) =>
    request.inTenant(async (tx) => {
      const event = eventOf(request)
      const application = await readApplication(tx, event, request.params.id)
      await requiresLead(tx, request, application.departmentId)
      const viewer = allows(request.context, 'staff', 'admin') ? 'admin' : 'staff'
      const submissions = await submissionsOf(tx, { event, reference: application.id, viewer })
      return { application, submissions: submissions.map(({ definition, ...submission }) => submission) }
    }),
  )

  app.post(
    '/applications/:id/decision',
    { schema: { params: Id, body: Decision, response: { 200: Application } } },
    (request, reply) =>
      idempotent(request, reply, { status: 200 }, async (tx) => {
        const event = eventOf(request)
        const application = await readApplication(tx, event, request.params.id)
        const { state, reason = '' } = request.body
        if (state === 'accepted')
          await requiresAppointing(tx, request, application.departmentId, await roleOffered(tx, event, application))
        else await requiresLead(tx, request, application.departmentId)
        return decide(tx, request.actor, event, { id: application.id, state, reason })
      }),
  )
}
