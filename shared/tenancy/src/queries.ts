import { EventRef } from '@midsummer/contracts'
import { orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const TenantEntry = Type.Object({
  id: Type.String(),
  schema: Type.String(),
  placement: Type.String(),
  slug: Type.String(),
  name: Type.String(),
  status: Type.String(),
  modules: Type.Array(Type.String()),
})
export type TenantEntry = Type.Static<typeof TenantEntry>

export const HostEntry = Type.Object({
  host: Type.String(),
  mode: Type.Enum(['event', 'tenant']),
  tenant: TenantEntry,
  /** The event that the host serves: its own, or the tenant's default. */
  event: orNull(EventRef),
  /** The host belongs to this one event: no path leads to another. */
  bound: Type.Boolean(),
})
export type HostEntry = Type.Static<typeof HostEntry>

export const ApiToken = Type.Object({
  id: Type.String(),
  tenant: orNull(Type.String()),
  scopes: Type.Array(Type.String()),
  expiresAt: orNull(Type.String()),
})
export type ApiToken = Type.Static<typeof ApiToken>

const tenant = sql.fragment`json_build_object('id', t.id, 'schema', t.schema_name, 'placement', t.placement, 'slug', t.slug,
  'name', t.name, 'status', t.status, 'modules', t.modules)`

export const findHost = async (tx: Tx, host: string): Promise<HostEntry | undefined> =>
  (await tx.maybeOne(sql.type(row(HostEntry))`
    select d.host, d.mode, ${tenant} as tenant, d.event_id is not null as bound,
      case when d.mode = 'event' and e.id is not null then json_build_object('id', e.id, 'slug', e.slug) end as event
    from (
      select host, tenant_id, mode, event_id from public.domains where host = ${host}
      union all
      select host, tenant_id, 'event', event_id from public.custom_domains where host = ${host} and status = 'active'
    ) d
    join public.tenants t on t.id = d.tenant_id and t.status <> 'deleted'
    left join public.events e on e.tenant_id = t.id and case when d.event_id is null then e.is_default else e.id = d.event_id end
    limit 1`)) ?? undefined

export const findTenant = async (tx: Tx, id: string): Promise<TenantEntry | undefined> =>
  (await tx.maybeOne(sql.type(row(TenantEntry))`
    select t.id, t.schema_name as schema, t.placement, t.slug, t.name, t.status, t.modules
    from public.tenants t where t.id = ${id} and t.status <> 'deleted'`)) ?? undefined

export const findEvent = async (tx: Tx, tenantId: string, slug: string): Promise<EventRef | undefined> =>
  (await tx.maybeOne(sql.type(row(EventRef))`
    select id, slug from public.events where tenant_id = ${tenantId} and slug = ${slug}`)) ?? undefined

/** Notes now and then that it is used. */
export const findToken = async (tx: Tx, hash: string): Promise<ApiToken | undefined> =>
  (await tx.maybeOne(sql.type(row(ApiToken))`
    with used as (
      update public.api_tokens set used_at = now()
      where hash = decode(${hash}, 'hex') and (used_at is null or used_at < now() - interval '5 minutes'))
    select id, tenant_id as tenant, scopes, expires_at as "expiresAt" from public.api_tokens
    where hash = decode(${hash}, 'hex') and revoked_at is null`)) ?? undefined
