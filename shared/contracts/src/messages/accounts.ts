import Type from 'typebox'
import { message } from '../message.ts'

/** These sessions are over: whoever remembers them forgets them. Names no tenant, since one person is in many. */
export const sessionEnded = message(
  'accounts.session.ended',
  Type.Object({ sessions: Type.Array(Type.String({ format: 'uuid' })) }),
)

/**
 * Somebody is a member of this convention from now on, or has another name or address there: whoever knows the address,
 * which is proven, knows the person from here on.
 */
export const membershipChanged = message(
  'accounts.membership.changed',
  Type.Object({
    member: Type.Object({
      user: Type.String({ format: 'uuid' }),
      email: Type.String(),
      name: Type.String(),
      locale: Type.String(),
    }),
  }),
)

/** What these people may do in this convention is not what it was: whoever remembers their standing forgets it. */
export const accessChanged = message(
  'accounts.access.changed',
  Type.Object({
    /** All of them when none is named. */
    users: Type.Array(Type.String({ format: 'uuid' })),
  }),
)
