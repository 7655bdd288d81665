import Type from 'typebox'
import { type Message, message } from '../message.ts'
import { instant, uuid } from '../shapes.ts'

/** These sessions are over: whoever remembers them forgets them. Names no tenant, since one person is in many. */
export const sessionEnded = message('accounts.session.ended', Type.Object({ sessions: Type.Array(uuid) }))

/**
 * Somebody has signed in at this convention, has become one of its people, or has another name or address: whoever knows
 * the address, which is proven, knows the person from here on.
 */
export const membershipChanged = message(
  'accounts.membership.changed',
  Type.Object({
    member: Type.Object({
      user: uuid,
      email: Type.String(),
      name: Type.String(),
      locale: Type.String(),
    }),
    /** One of its people: by registering, applying, accepting an invitation. A mere visit makes nobody one. */
    joined: Type.Optional(Type.Boolean()),
  }),
)

/** Somebody is no member of this convention any more. */
export const membershipEnded = message('accounts.membership.ended', Type.Object({ user: uuid }))

/** What these people may do in this convention is not what it was: whoever remembers their standing forgets it. */
export const accessChanged = message(
  'accounts.access.changed',
  Type.Object({
    /** All of them when none is named. */
    users: Type.Array(uuid),
  }),
)

/** Whom a question about somebody's own data is about. */
export const DataOwner = Type.Object({
  user: uuid,
  /** Proven. */
  email: Type.String(),
  /** Proven before that one. What came under it afterwards may be somebody else's. */
  earlier: Type.Optional(Type.Array(Type.Object({ email: Type.String(), until: instant }))),
})
export type DataOwner = Type.Static<typeof DataOwner>

/** Why something stays when a person asks for it to be taken away. */
export const KEPT_FOR = [
  /** The law wants books, with names, for years. */
  'books',
  /** Who did what to whose data: evidence. */
  'audit',
  /** Something that is not over: an event to come, an order, a duty. */
  'running',
] as const
export type KeptFor = (typeof KEPT_FOR)[number]
export const KeptFor = Type.Unsafe<KeptFor>(Type.Enum([...KEPT_FOR]))

/** Somebody wants to have what is held about them in this convention, or wants it gone. Every domain answers. */
export const dataWanted = message(
  'accounts.data.wanted',
  Type.Object({
    request: uuid,
    kind: Type.Enum(['export', 'erasure']),
    owner: DataOwner,
  }),
)

const DataTold = Type.Object({
  request: uuid,
  /** An answer may be long: it is whole when all its parts have come, counted from 1. */
  part: Type.Integer({ minimum: 1 }),
  parts: Type.Integer({ minimum: 1 }),
  things: Type.Array(
    Type.Object({
      /** `register.registrations` */
      what: Type.String(),
      /** What is held, when it was asked for. */
      rows: Type.Optional(Type.Array(Type.Unknown())),
      /** How many are gone, and how many stay for what, when it was asked that they go. */
      erased: Type.Optional(Type.Integer()),
      kept: Type.Optional(Type.Array(Type.Object({ why: KeptFor, count: Type.Integer() }))),
    }),
  ),
})
export type DataThing = Type.Static<typeof DataTold>['things'][number]

/** A domain's answer to `accounts.data.wanted`: `register.data.told`. */
export const dataTold = <Domain extends string>(domain: Domain): Message<typeof DataTold> =>
  message(`${domain}.data.told`, DataTold)
