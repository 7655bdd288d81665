import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** Somebody of a convention, as its staff see them. */
export const Member = Type.Object({
  user: Type.String({ format: 'uuid' }),
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

export const upsertMember = ({ user, email, name, locale }: Pick<Member, 'user' | 'email' | 'name' | 'locale'>) =>
  sql.type(member)`
    insert into accounts_membership (user_id, email, name, locale) values (${user}, ${email}, ${name}, ${locale})
    on conflict (user_id) do update set email = excluded.email, name = excluded.name, locale = excluded.locale,
      left_at = null
    returning ${columns}`

export const selectMember = (user: string) => sql.type(member)`
  select ${columns} from accounts_membership where user_id = ${user} and left_at is null`

export const lockMember = (user: string) => sql.type(member)`
  select ${columns} from accounts_membership where user_id = ${user} and left_at is null for update`

export const selectMemberByEmail = (email: string) => sql.type(member)`
  select ${columns} from accounts_membership where lower(email) = lower(${email}) and left_at is null
  order by joined_at desc limit 1`

export const selectAllMembers = sql.type(member)`
  select ${columns} from accounts_membership where left_at is null order by user_id`

/** Those whose name or address begins like this, in the order in which they were made. */
export const selectMembers = (search: string, after: string | null, limit: number) => {
  const begins = `${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql.type(member)`
    select ${columns} from accounts_membership
    where left_at is null and (lower(name) like ${begins} or lower(email) like ${begins})
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
