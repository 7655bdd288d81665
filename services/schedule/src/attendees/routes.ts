import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, uuid } from '@midsummer/contracts/shapes'
import { speakerOf } from '@midsummer/proofs'
import { eventOf, originOf } from '@midsummer/service'
import Type from 'typebox'
import { favouritesOf } from '../favourites/favourites.ts'
import { seatsOf } from '../seats/seats.ts'
import { Attendee, attendeeOf, follow } from './attendees.ts'

const NewAttendee = Type.Object(
  {
    proof: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'of who is not signed in' })),
    name: Type.String({ maxLength: 80, default: '' }),
    locale: Type.String({ minLength: 1, maxLength: 35, default: 'en' }),
  },
  closed,
)
const Me = Type.Object({
  ...Type.Pick(Attendee, ['code', 'feed', 'name', 'email']).properties,
  /** Panels that they marked. */
  favourites: Type.Array(uuid),
  /** Slots that they signed up for. */
  seats: Type.Array(uuid),
})

/** Who follows the programme: by a proven address first, and by the code that it earned from then on. */
export const attendees: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/attendees', { schema: { body: NewAttendee, response: { 201: Me } } }, async (request, reply) => {
    const me = await request.inTenant(async (tx) => {
      const attendee = await follow(tx, eventOf(request), {
        ...request.body,
        proof: request.body.proof,
        user: speakerOf(request).user,
        origin: originOf(request),
      })
      return { ...attendee, favourites: await favouritesOf(tx, attendee.id), seats: await seatsOf(tx, attendee.id) }
    })
    return reply.code(201).send(me)
  })

  app.get('/me', { schema: { response: { 200: Me } } }, (request) =>
    request.inTenant(async (tx) => {
      const attendee = await attendeeOf(tx, eventOf(request), speakerOf(request))
      return { ...attendee, favourites: await favouritesOf(tx, attendee.id), seats: await seatsOf(tx, attendee.id) }
    }),
  )
}
