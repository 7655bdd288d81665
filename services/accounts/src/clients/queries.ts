import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Client = Type.Object({
  id: uuid,
  name: Type.String(),
  redirectUris: Type.Array(Type.String()),
  confidential: Type.Boolean({ description: 'it keeps a secret' }),
  createdAt: Type.String(),
})
export type Client = Type.Static<typeof Client>

const client = row(Client)
const columns = sql.fragment`id, name, redirect_uris as "redirectUris", secret is not null as confidential, created_at as "createdAt"`

export interface NewClient {
  id: string
  name: string
  redirectUris: readonly string[]
  /** Sealed. */
  secret: string | null
}

export const insertClient = (tenant: string, { id, name, redirectUris, secret }: NewClient) => sql.type(client)`
  insert into public.accounts_client (id, tenant_id, name, redirect_uris, secret)
  values (${id}, ${tenant}, ${name}, ${sql.array([...redirectUris], 'text')}, ${secret}) returning ${columns}`

export const selectClients = (tenant: string) =>
  sql.type(client)`select ${columns} from public.accounts_client where tenant_id = ${tenant} order by id`

export const updateClient = (
  tenant: string,
  id: string,
  { name, redirectUris }: Pick<NewClient, 'name' | 'redirectUris'>,
) =>
  sql.type(client)`
    update public.accounts_client set name = ${name}, redirect_uris = ${sql.array([...redirectUris], 'text')}
    where tenant_id = ${tenant} and id = ${id} returning ${columns}`

export const updateSecret = (tenant: string, id: string, secret: string) => sql.type(client)`
  update public.accounts_client set secret = ${secret}
  where tenant_id = ${tenant} and id = ${id} and secret is not null returning ${columns}`

export const deleteClient = (tenant: string, id: string) =>
  sql.type(client)`delete from public.accounts_client where tenant_id = ${tenant} and id = ${id} returning ${columns}`

/** Of a convention that is open. */
export const selectRegistered = (id: string) => sql.type(
  row(
    Type.Object({
      name: Type.String(),
      tenant: Type.String(),
      tenantId: Type.String(),
      redirectUris: Type.Array(Type.String()),
      secret: orNull(Type.String()),
    }),
  ),
)`
  select c.name, t.name as tenant, t.id as "tenantId", c.redirect_uris as "redirectUris", c.secret
  from public.accounts_client c join public.tenants t on t.id = c.tenant_id and t.status = 'active' where c.id = ${id}`
