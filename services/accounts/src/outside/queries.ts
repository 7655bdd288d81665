import { uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** An OpenID provider that a convention accepts sign-ins from. */
export const Outsider = Type.Object({
  id: uuid,
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

/** @param secret sealed; without one the present one stays */
export const updateOutsider = (
  tenant: string,
  { id, name, issuer, clientId, secret }: Omit<NewOutsider, 'secret'> & { secret: string | null },
) => sql.type(outsider)`
  update public.accounts_outside
  set name = ${name}, issuer = ${issuer}, client_id = ${clientId}, secret = coalesce(${secret}, secret)
  where tenant_id = ${tenant} and id = ${id} returning ${columns}`

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

/** Who somebody is at a convention's provider, by their own word. */
export const Identity = Type.Object({
  outside: uuid,
  name: Type.String(),
  /** The convention that accepts it. */
  tenant: Type.String(),
  since: Type.String(),
})
export type Identity = Type.Static<typeof Identity>

export const selectIdentities = (user: string) => sql.type(row(Identity))`
  select o.id as outside, o.name, t.name as tenant, min(i.created_at) as since
  from public.accounts_identity i join public.accounts_outside o on o.id = i.outside_id
    join public.tenants t on t.id = o.tenant_id
  where i.user_id = ${user} group by o.id, o.name, t.name order by t.name, o.name, o.id`

/** Of everybody. */
export const deleteAllIdentities = (tenant: string, outside: string) => sql.type(User)`
  delete from public.accounts_identity i using public.accounts_outside o
  where o.id = i.outside_id and o.tenant_id = ${tenant} and o.id = ${outside} returning i.user_id as "user"`

/** @returns what they were there, and the convention */
export const deleteIdentities = (user: string, outside: string) => sql.type(
  row(Type.Object({ subject: Type.String(), tenant: Type.String() })),
)`
  delete from public.accounts_identity i using public.accounts_outside o
  where o.id = i.outside_id and i.user_id = ${user} and o.id = ${outside}
  returning i.subject, o.tenant_id as tenant`
