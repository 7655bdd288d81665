import Type from 'typebox'
import { message } from '../message.ts'
import { instant, orNull, uuid } from '../shapes.ts'

const EventData = Type.Object({
  event: Type.Object({
    id: uuid,
    slug: Type.String(),
    name: Type.String(),
    state: Type.String(),
    timeZone: Type.String(),
    currency: Type.String(),
    /** When its last day is over, where it is; null while nobody has said. */
    endsAt: Type.Optional(orNull(instant)),
    /** Where people's questions go. */
    contact: Type.Optional(orNull(Type.String({ format: 'email' }))),
    look: Type.Optional(
      Type.Object({
        /** Colours: `#2f5d50`. */
        accent: Type.String(),
        background: Type.String(),
        /** The address of a picture. */
        logo: orNull(Type.String()),
      }),
    ),
  }),
})

/** An edition was added to the tenant, from nothing or as a copy. */
export const eventCreated = message('event.event.created', EventData)
/** An edition's name, slug, state, zone, currency, contact or look changed. */
export const eventChanged = message('event.event.changed', EventData)
