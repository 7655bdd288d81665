import Type from 'typebox'
import { message } from '../message.ts'
import { uuid } from '../shapes.ts'

const RegistrationData = Type.Object({
  event: uuid,
  registration: Type.Object({
    id: uuid,
    level: uuid,
    /** As it was when this was told. */
    email: Type.Optional(Type.String()),
  }),
})

export const registrationCreated = message('register.registration.created', RegistrationData)
/** Somebody who is registered has another address. */
export const registrationChanged = message('register.registration.changed', RegistrationData)
export const registrationCheckedIn = message('register.registration.checked-in', RegistrationData)
export const registrationCancelled = message('register.registration.cancelled', RegistrationData)
