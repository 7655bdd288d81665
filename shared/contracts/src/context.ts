import Type from 'typebox'
import { MODULES } from './domains.ts'
import { uuid } from './shapes.ts'

/** What somebody may do in a module, from nothing to everything; each level includes those before it. */
export const LEVELS = ['none', 'staff', 'admin', 'superadmin'] as const
export type Level = (typeof LEVELS)[number]
export const Level = Type.Unsafe<Level>(Type.Enum([...LEVELS]))

/** What a level does not bring with it: money and personal data, and the programs of a convention, ask for more. */
export const RIGHTS = ['refund', 'export', 'legal-name', 'medical-notes', 'personnel-file', 'programs'] as const
export type Right = (typeof RIGHTS)[number]

/** Who acts: nobody known, a person who is signed in, a program with an API token, a kiosk or screen, or Midsummer itself (a message, a command). */
export const Actor = Type.Object({
  kind: Type.Enum(['anonymous', 'person', 'token', 'device', 'system']),
  /** The user's, the token's or the device's id, or the name of what acts (`system:relay`); `anonymous` has none. */
  id: Type.Optional(Type.String()),
  /** The session that a person is signed in by, at the host of the request. */
  session: Type.Optional(uuid),
  /** Who runs the platform and looks with this person's eyes. */
  by: Type.Optional(uuid),
})
export type Actor = Type.Static<typeof Actor>

/** The tenant that a piece of work is for. */
export const TenantRef = Type.Object({
  id: uuid,
  /** The PostgreSQL schema: chosen at birth, never changed, never used again. */
  schema: Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  /** The PostgreSQL cluster where the schema lives. */
  placement: Type.String(),
})
export type TenantRef = Type.Static<typeof TenantRef>

/** What a host is for: running the platform, an event's attendees, or a convention's organisers. */
export const HostKind = Type.Enum(['platform', 'event', 'tenant'])
export type HostKind = Type.Static<typeof HostKind>

export const EventRef = Type.Object({ id: uuid, slug: Type.String() })
export type EventRef = Type.Static<typeof EventRef>

/**
 * What the gateway vouches for: signed for one audience, so that a service can trust it without asking anyone.
 * A request to the platform's own host has no tenant; a management host has no event unless the path names one.
 */
export const Context = Type.Object({
  audience: Type.String(),
  /** The kind of host that the request came to; none where services speak to each other. */
  host: Type.Optional(HostKind),
  tenant: Type.Optional(TenantRef),
  event: Type.Optional(EventRef),
  actor: Actor,
  /** The actor's level in each module; a module that is missing means `none`. */
  access: Type.Partial(Type.Record(Type.Enum([...MODULES]), Level)),
  /** What the actor may do beyond the levels. */
  rights: Type.Optional(Type.Array(Type.Unsafe<Right>(Type.Enum([...RIGHTS])))),
  /** What the actor would have, if they had shown a second factor: the convention asks for one. */
  withheld: Type.Optional(Type.Literal('second-factor')),
  /** The actor runs the platform itself. */
  operator: Type.Boolean(),
  /** Seconds since 1970, UTC. */
  issuedAt: Type.Integer(),
  expiresAt: Type.Integer(),
})
export type Context = Type.Static<typeof Context>

/**
 * The cookie of a session, by the protocol that a browser speaks: host-only in both, and held to https by its prefix. Only
 * a development system speaks http.
 */
export const SESSION_COOKIE = { https: '__Host-midsummer', http: 'midsummer' } as const

/** The tenant that is named by what concerns none: a message must name one. */
export const NO_TENANT = '00000000-0000-0000-0000-000000000000'

export const SCHEMA_HEADER = 'x-tenant-schema'
export const CONTEXT_HEADER = 'x-midsummer-context'
export const REQUEST_ID_HEADER = 'x-request-id'
