import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Invitation = Type.Object({
  id: uuid,
  email: Type.String(),
  superuser: Type.Boolean(),
  developer: Type.Boolean(),
  event: orNull(uuid),
  roles: Type.Array(Type.String()),
  invitedBy: Type.String(),
  createdAt: Type.String(),
  expiresAt: Type.String(),
  acceptedAt: orNull(Type.String()),
  withdrawnAt: orNull(Type.String()),
})
export type Invitation = Type.Static<typeof Invitation>

const invitation = row(Invitation)
const columns = sql.fragment`id, email, superuser, developer, event_id as event, roles, invited_by as "invitedBy",
  created_at as "createdAt", expires_at as "expiresAt", accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"`
const open = sql.fragment`accepted_at is null and withdrawn_at is null and expires_at > now()`

export interface NewInvitation {
  email: string
  locale: string
  superuser: boolean
  developer: boolean
  event: string | null
  roles: readonly string[]
  hash: string
  invitedBy: string
  expiresAt: string
}

export const insertInvitation = (fields: NewInvitation) => sql.type(invitation)`
  insert into accounts_invitation (email, locale, superuser, developer, event_id, roles, hash, invited_by, expires_at)
  values (${fields.email}, ${fields.locale}, ${fields.superuser}, ${fields.developer}, ${fields.event},
    ${sql.array([...fields.roles], 'text')}, decode(${fields.hash}, 'hex'), ${fields.invitedBy}, ${fields.expiresAt})
  returning ${columns}`

export const selectInvitations = sql.type(invitation)`
  select ${columns} from accounts_invitation order by id desc limit 500`

/** Of two who accept at once, the second waits and finds none. */
export const accept = (hash: string) => sql.type(invitation)`
  update accounts_invitation set accepted_at = now() where hash = decode(${hash}, 'hex') and ${open} returning ${columns}`

export const withdraw = (id: string) => sql.type(invitation)`
  update accounts_invitation set withdrawn_at = now() where id = ${id} and ${open} returning ${columns}`

export const selectOwned = sql.type(row(Type.Object({ owned: Type.Boolean() })))`
  select exists (select from accounts_membership where superuser)
    or exists (select from accounts_invitation where superuser and withdrawn_at is null) as owned`
