import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** An OpenID provider that a convention accepts sign-ins from. */
export const Outsider = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  issuer: Type.String(),
  clientId: Type.String(),
  createdAt: Type.String(),
})
export type Outsider = Type.Static<typeof Outsider>

const outsider = row(Outsider)
const columns = sql.fragment`id, name, issuer, client_id as "clientId", created_at as "createdAt"`

export interface NewOutsider extends Omit<Outsider, 'createdAt'> {
  /** Sealed. */
  secret: string
}

export const insertOutsider = (tenant: string, { id, name, issuer, clientId, secret }: NewOutsider) =>
  sql.type(outsider)`
    insert into public.accounts_outside (id, tenant_id, name, issuer, client_id, secret)
    values (${id}, ${tenant}, ${name}, ${issuer}, ${clientId}, ${secret}) returning ${columns}`

export const selectOutsiders = (tenant: string) =>
  sql.type(outsider)`select ${columns} from public.accounts_outside where tenant_id = ${tenant} order by name, id`

export const selectOutsider = (tenant: string, id: string) =>
  sql.type(row(Type.Object({ ...Outsider.properties, secret: Type.String() })))`
    select ${columns}, secret from public.accounts_outside where tenant_id = ${tenant} and id = ${id}`

export const deleteOutsider = (tenant: string, id: string) =>
  sql.type(
    outsider,
  )`delete from public.accounts_outside where tenant_id = ${tenant} and id = ${id} returning ${columns}`

const User = row(Type.Object({ user: Type.String() }))

export const selectIdentity = (outside: string, subject: string) => sql.type(User)`
  select user_id as "user" from public.accounts_identity where outside_id = ${outside} and subject = ${subject}`

/** Nothing when somebody else is that already. */
export const insertIdentity = (outside: string, subject: string, user: string) => sql.type(User)`
  insert into public.accounts_identity as i (outside_id, subject, user_id) values (${outside}, ${subject}, ${user})
  on conflict (outside_id, subject) do update set user_id = excluded.user_id where i.user_id = excluded.user_id
  returning user_id as "user"`
