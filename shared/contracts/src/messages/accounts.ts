import Type from 'typebox'
import { message } from '../message.ts'

/** These sessions are over: whoever remembers them forgets them. Names no tenant, since one person is in many. */
export const sessionEnded = message(
  'accounts.session.ended',
  Type.Object({ sessions: Type.Array(Type.String({ format: 'uuid' })) }),
)
