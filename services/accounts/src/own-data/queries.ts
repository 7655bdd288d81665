import { orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Role = row(Type.Object({ ...Held, event: orNull(Type.String()), role: Type.String(), givenAt: Type.String() }))
const Invitation = row(
  Type.Object({ ...Held, email: Type.String(), createdAt: Type.String(), acceptedAt: orNull(Type.String()) }),
)
const Act = row(Type.Object({ ...Held, email: Type.String(), at: Type.String() }))
const Membership = row(
  Type.Object({
    ...Held,
    email: Type.String(),
    name: Type.String(),
    locale: Type.String(),
    joinedAt: orNull(Type.String()),
    leftAt: orNull(Type.String()),
    superuser: Type.Boolean(),
    developer: Type.Boolean(),
  }),
)
const File = row(
  Type.Object({
    ...Held,
    legalName: orNull(Type.String()),
    birthDate: orNull(Type.String()),
    phone: orNull(Type.String()),
    emergencyContact: orNull(Type.String()),
    medicalNotes: orNull(Type.String()),
    notes: orNull(Type.String()),
  }),
)

/** A convention is never without a superuser: the last one has to hand it over first, and keeps what makes them one. */
const lastSuperuser = sql.fragment`m.superuser and not exists (
  select from accounts_membership o where o.superuser and o.left_at is null and o.user_id <> m.user_id)`

export const selectRolesOf = (user: string) => sql.type(Role)`
  select r.role as id, null as "keptFor", e.slug as event, r.role, r.given_at as "givenAt"
  from accounts_role r left join accounts_event e on e.id = r.event_id where r.user_id = ${user} order by r.role`

export const deleteRoles = (user: string) => sql.unsafe`delete from accounts_role where user_id = ${user}`

export const selectFileOf = (user: string) => sql.type(File)`
  select user_id as id, null as "keptFor", legal_name as "legalName", birth_date::text as "birthDate", phone,
    emergency_contact as "emergencyContact", medical_notes as "medicalNotes", notes
  from accounts_personnel where user_id = ${user}`

export const deleteFile = (user: string) => sql.unsafe`delete from accounts_personnel where user_id = ${user}`

export const selectInvitationsTo = (owner: DataOwner) => sql.type(Invitation)`
  select id, null as "keptFor", email, created_at as "createdAt", accepted_at as "acceptedAt"
  from accounts_invitation where ${isTheirs(owner, sql.fragment`email`, sql.fragment`created_at`)} order by id`

export const forgetInvitations = (ids: readonly string[]) => sql.unsafe`
  update accounts_invitation set email = '', withdrawn_at = coalesce(withdrawn_at, now())
  where id = any(${sql.array([...ids], 'uuid')})`

export const selectActs = (owner: DataOwner) => sql.type(Act)`
  select email as id, null as "keptFor", email, at from accounts_act
  where ${isTheirs(owner, sql.fragment`email`, sql.fragment`at`)}`

export const deleteActs = (emails: readonly string[]) =>
  sql.unsafe`delete from accounts_act where email = any(${sql.array([...emails], 'text')})`

export const selectMembershipOf = (user: string) => sql.type(Membership)`
  select m.user_id as id, case when ${lastSuperuser} then 'running' end as "keptFor", m.email, m.name, m.locale,
    m.joined_at as "joinedAt", m.left_at as "leftAt", m.superuser, m.developer
  from accounts_membership m where m.user_id = ${user} and m.email <> ''`

export const forgetMembership = (user: string) => sql.unsafe`
  update accounts_membership set email = '', name = '', left_at = coalesce(left_at, now()), superuser = false,
    developer = false
  where user_id = ${user}`
