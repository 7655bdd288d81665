import Type from 'typebox'
import { type Message, message } from '../message.ts'

const PersonActed = Type.Object({
  /** Proven. */
  email: Type.String(),
})

/**
 * Somebody did what makes them one of a convention's people: ordered, applied, submitted: `shop.person.acted`. Register
 * tells it by `register.registration.created`.
 */
export const personActed = <Domain extends string>(domain: Domain): Message<typeof PersonActed> =>
  message(`${domain}.person.acted`, PersonActed)
