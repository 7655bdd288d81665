import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** An application that a person has let know who they are. */
export const Consent = Type.Object({
  client: uuid,
  name: Type.String(),
  /** The convention that it belongs to. */
  tenant: Type.String(),
  scopes: Type.Array(Type.String()),
  until: orNull(Type.String()),
})
export type Consent = Type.Static<typeof Consent>

/** What the provider keeps of a person's grants, one for each application. */
export const selectConsents = (user: string) => sql.type(row(Consent))`
  select c.id as client, c.name, t.name as tenant,
    string_to_array(max(g.payload -> 'openid' ->> 'scope'), ' ') as scopes, max(g.expires_at) as until
  from public.accounts_oidc g join public.accounts_client c on c.id::text = g.payload ->> 'clientId'
    join public.tenants t on t.id = c.tenant_id
  where g.model = 'Grant' and g.payload ->> 'accountId' = ${user} and (g.expires_at is null or g.expires_at > now())
  group by c.id, c.name, t.name order by c.name, c.id`

/** With every code and token that came of it. */
export const deleteConsent = (user: string, client: string) => sql.type(row(Type.Object({ id: Type.String() })))`
  with gone as (
    delete from public.accounts_oidc where model = 'Grant' and payload ->> 'accountId' = ${user}
      and payload ->> 'clientId' = ${client} returning uid as id),
  tokens as (delete from public.accounts_oidc where grant_id in (select id from gone))
  select id from gone`
