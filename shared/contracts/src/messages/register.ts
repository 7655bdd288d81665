import Type from 'typebox'
import { message } from '../message.ts'

const uuid = Type.String({ format: 'uuid' })
const RegistrationData = Type.Object({ event: uuid, registration: Type.Object({ id: uuid, level: uuid }) })

/** Somebody proves that an e-mail address is theirs; the code is good for 30 minutes. */
export const proofRequested = message(
  'register.proof.requested',
  Type.Object({
    event: uuid,
    eventName: Type.String(),
    email: Type.String(),
    code: Type.String(),
    locale: Type.String(),
  }),
)
export const registrationCreated = message('register.registration.created', RegistrationData)
export const registrationCheckedIn = message('register.registration.checked-in', RegistrationData)
export const registrationCancelled = message('register.registration.cancelled', RegistrationData)
