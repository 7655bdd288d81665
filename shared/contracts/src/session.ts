import Type from 'typebox'
import { Actor, Context } from './context.ts'
import { closed, orNull, uuid } from './shapes.ts'

/** What the gateway asks accounts about whoever comes with a session's cookie; the tenant is the context's. */
export const SessionQuestion = Type.Object(
  {
    /** SHA-256 of the cookie, hexadecimal. */
    hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    /** Where it came to, as the directory spells hosts: a session is worth nothing at another. */
    host: Type.String(),
    event: Type.Optional(uuid),
  },
  closed,
)
export type SessionQuestion = Type.Static<typeof SessionQuestion>

/** Who or what it is, and what they may do there. */
export const SessionStanding = Type.Object({
  /** A person, unless it says otherwise. */
  kind: Type.Optional(Type.Enum(['person', 'device'])),
  session: uuid,
  user: uuid,
  by: Actor.properties.by,
  access: Context.properties.access,
  rights: Context.properties.rights,
  withheld: Context.properties.withheld,
  operator: Type.Boolean(),
})
export type SessionStanding = Type.Static<typeof SessionStanding>

export const SessionAnswer = Type.Object({ standing: orNull(SessionStanding) })
