import Type from 'typebox'
import { message } from '../message.ts'

const EventData = Type.Object({
  event: Type.Object({
    id: Type.String({ format: 'uuid' }),
    slug: Type.String(),
    name: Type.String(),
    state: Type.String(),
    timeZone: Type.String(),
    currency: Type.String(),
  }),
})

/** An edition was added to the tenant, from nothing or as a copy. */
export const eventCreated = message('event.event.created', EventData)
/** An edition's name, slug, state, zone or currency changed. */
export const eventChanged = message('event.event.changed', EventData)
