import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { speakerOf } from '@midsummer/proofs'
import { eventOf } from '@midsummer/service'
import Type from 'typebox'
import { Application, applicationsOf, withdrawApplication } from '../applications/applications.ts'
import { Member, membershipsOf } from '../members/members.ts'
import { Person, speaking } from '../people/people.ts'
import { Id } from '../shapes.ts'

/** A person's own page. */
const Me = Type.Object({
  person: Type.Omit(Person, ['origin']),
  memberships: Type.Array(Member),
  applications: Type.Array(Application),
})

/** What people do with what is their own: signed in, or with the code of their page in the header `x-code`. */
export const me: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/me', { schema: { response: { 200: Me } } }, (request) =>
    request.inTenant(async (tx) => {
      const { origin: _, ...person } = await speaking(tx, eventOf(request), speakerOf(request))
      return {
        person,
        memberships: [...(await membershipsOf(tx, person.id))],
        applications: [...(await applicationsOf(tx, person.id))],
      }
    }),
  )

  app.post('/me/applications/:id/withdrawal', { schema: { params: Id, response: { 200: Application } } }, (request) =>
    request.inTenant(async (tx) => {
      const { id } = await speaking(tx, eventOf(request), speakerOf(request))
      return withdrawApplication(tx, eventOf(request), id, request.params.id)
    }),
  )
}
