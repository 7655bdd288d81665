import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { addressTaken } from '../errors.ts'

export const User = Type.Object({
  id: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  password: orNull(Type.String()),
  totp: orNull(Type.String()),
  totpPending: orNull(Type.String()),
  recoveryCodes: Type.Integer(),
  mailFactor: Type.Boolean(),
  staff: Type.Boolean(),
})
export type User = Type.Static<typeof User>

const user = row(User)
const columns = sql.fragment`id, email, name, locale, password, totp, totp_pending as "totpPending",
  cardinality(recovery_codes) as "recoveryCodes", mail_factor as "mailFactor", staff`

export const selectUser = (id: string) => sql.type(user)`select ${columns} from public.accounts_user where id = ${id}`

export const lockUser = (id: string) =>
  sql.type(user)`select ${columns} from public.accounts_user where id = ${id} for update`

export const selectUserByEmail = (email: string) =>
  sql.type(user)`select ${columns} from public.accounts_user where lower(email) = lower(${email})`

export interface NewUser {
  email: string
  name: string
  locale: string
  password: string | null
}

/** @throws addressTaken */
export const insertUser = (tx: Tx, { email, name, locale, password }: NewUser): Promise<User> =>
  tx
    .one(sql.type(user)`
      insert into public.accounts_user (email, name, locale, password) values (${email}, ${name}, ${locale}, ${password})
      returning ${columns}`)
    .catch(onUnique('accounts_user_email', addressTaken))

export const updateUser = (id: string, { name, locale }: Pick<NewUser, 'name' | 'locale'>) => sql.type(user)`
  update public.accounts_user set name = ${name}, locale = ${locale} where id = ${id} returning ${columns}`

export const updatePassword = (id: string, password: string) => sql.type(user)`
  update public.accounts_user set password = ${password} where id = ${id} returning ${columns}`

/** @throws addressTaken */
export const updateEmail = (tx: Tx, id: string, email: string): Promise<User> =>
  tx
    .one(sql.type(user)`update public.accounts_user set email = ${email} where id = ${id} returning ${columns}`)
    .catch(onUnique('accounts_user_email', addressTaken))

export const updateStaff = (id: string, staff: boolean) => sql.type(user)`
  update public.accounts_user set staff = ${staff} where id = ${id} returning ${columns}`

export const updateTotp = (id: string, { totp, pending }: { totp: string | null; pending: string | null }) =>
  sql.type(user)`
    update public.accounts_user set totp = ${totp}, totp_pending = ${pending} where id = ${id} returning ${columns}`

export const updateMailFactor = (id: string, on: boolean) => sql.type(user)`
  update public.accounts_user set mail_factor = ${on} where id = ${id} returning ${columns}`

/** With what the OpenID provider keeps of them. */
export const deleteUser = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    with kept as (delete from public.accounts_oidc where payload ->> 'accountId' = ${id})
    delete from public.accounts_user where id = ${id}`)

/** Takes a period of 30 s, if no later one was taken before. */
export const takePeriod = (id: string, period: number) => sql.type(user)`
  update public.accounts_user set totp_period = ${period} where id = ${id} and totp_period < ${period} returning ${columns}`

/** @param hashes hexadecimal */
export const updateRecoveryCodes = (id: string, hashes: readonly string[]) => sql.type(user)`
  update public.accounts_user
  set recovery_codes = array(select decode(one, 'hex') from unnest(${sql.array([...hashes], 'text')}) one)
  where id = ${id} returning ${columns}`

/** Takes a recovery code away, if it is there: of two at once, one. */
export const takeRecoveryCode = (id: string, hash: string) => sql.type(user)`
  update public.accounts_user set recovery_codes = array_remove(recovery_codes, decode(${hash}, 'hex'))
  where id = ${id} and decode(${hash}, 'hex') = any(recovery_codes) returning ${columns}`
