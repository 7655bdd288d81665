import { uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** Somebody of a convention, as its staff see them. */
export const Member = Type.Object({
  user: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  superuser: Type.Boolean(),
  developer: Type.Boolean(),
  joinedAt: Type.String(),
})
export type Member = Type.Static<typeof Member>

const member = row(Member)
const columns = sql.fragment`
  user_id as "user", email, name, locale, superuser, developer, joined_at as "joinedAt"`

/** Somebody who is signed in here, one of the people or not yet. */
export const Known = Type.Object({
  ...Type.Pick(Member, ['user', 'email', 'name', 'locale']).properties,
  joined: Type.Boolean(),
})
export type Known = Type.Static<typeof Known>

const known = row(Known)
const joined = sql.fragment`joined_at is not null and left_at is null`
const knownColumns = sql.fragment`user_id as "user", email, name, locale, ${joined} as joined`

export const upsertKnown = ({ user, email, name, locale }: Omit<Known, 'joined'>) => sql.type(known)`
  insert into accounts_membership (user_id, email, name, locale) values (${user}, ${email}, ${name}, ${locale})
  on conflict (user_id) do update set email = excluded.email, name = excluded.name, locale = excluded.locale
  returning ${knownColumns}`

export const selectKnownByEmail = (email: string) => sql.type(known)`
  select ${knownColumns} from accounts_membership where lower(email) = lower(${email}) order by user_id desc limit 1`

export const selectAllKnown = sql.type(known)`
  select ${knownColumns} from accounts_membership where left_at is null order by user_id`

export const updateJoined = (user: string) => sql.type(known)`
  update accounts_membership set joined_at = now(), left_at = null where user_id = ${user} and not (${joined})
  returning ${knownColumns}`

/** Until the transaction ends nobody signs in or acts here with this address: of the two, the second meets the first. */
export const lockAddress = (tx: Tx, email: string) =>
  tx.query(sql.unsafe`
    select pg_advisory_xact_lock(hashtextextended(current_schema() || ' accounts address ' || lower(${email}), 0))`)

export const insertAct = (tx: Tx, email: string) =>
  tx.query(sql.unsafe`insert into accounts_act (email) values (lower(${email})) on conflict do nothing`)

export const takeAct = (email: string) => sql.type(row(Type.Object({ email: Type.String() })))`
  delete from accounts_act where email = lower(${email}) returning email`

export const selectMember = (user: string) => sql.type(member)`
  select ${columns} from accounts_membership where user_id = ${user} and ${joined}`

export const lockMember = (user: string) => sql.type(member)`
  select ${columns} from accounts_membership where user_id = ${user} and ${joined} for update`

export const selectMemberByEmail = (email: string) => sql.type(member)`
  select ${columns} from accounts_membership where lower(email) = lower(${email}) and ${joined}
  order by joined_at desc limit 1`

/** Those whose name or address begins like this, in the order in which they were made. */
export const selectMembers = (text: string, after: string | null, limit: number) => {
  const begins = `${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql.type(member)`
    select ${columns} from accounts_membership
    where ${joined} and (lower(name) like ${begins} or lower(email) like ${begins})
      and (${after}::uuid is null or user_id > ${after}::uuid)
    order by user_id limit ${limit}`
}

export const updateFlags = (user: string, { superuser, developer }: Pick<Member, 'superuser' | 'developer'>) =>
  sql.type(member)`
    update accounts_membership set superuser = ${superuser}, developer = ${developer} where user_id = ${user}
    returning ${columns}`

/** The superusers, held: of two who leave at once, the second sees that the first has left. */
export const lockSuperusers = sql.type(member)`
  select ${columns} from accounts_membership where superuser and left_at is null order by user_id for update`

export const markLeft = (tx: Tx, user: string) =>
  tx.query(sql.unsafe`
    update accounts_membership set left_at = now(), superuser = false, developer = false where user_id = ${user}`)
