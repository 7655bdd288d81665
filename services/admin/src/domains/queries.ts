import { orNull } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { hostTaken } from '../errors.ts'

export const Domain = Type.Object({
  host: Type.String(),
  mode: Type.Enum(['event', 'tenant']),
  event: orNull(Type.String()),
  primary: Type.Boolean(),
})
export type Domain = Type.Static<typeof Domain>

const domain = row(Domain)
const select = sql.fragment`
  select d.host, d.mode, e.slug as event, d.is_primary as primary
  from public.domains d left join public.events e on e.id = d.event_id`

export const selectDomains = (tenant: string) =>
  sql.type(domain)`${select} where d.tenant_id = ${tenant} order by not d.is_primary, d.host`

/** All domains of the tenant, locked: of two changes at once the second sees the first. */
export const lockDomains = (tenant: string) =>
  sql.type(domain)`${select} where d.tenant_id = ${tenant} order by d.host for update of d`

export const selectEventId = (tenant: string, slug: string) =>
  sql.type(row(Type.Object({ id: Type.String() })))`
    select id from public.events where tenant_id = ${tenant} and slug = ${slug}`

/** Waits for others who want the same host. */
export const lockHost = (tx: Tx, host: string) =>
  tx.query(sql.unsafe`select pg_advisory_xact_lock(hashtextextended(${`host ${host}`}, 0))`)

/** The host, when it serves: as a domain, or as a custom domain other than this one. */
export const selectServing = (host: string, custom: string | null) => sql.type(
  row(Type.Object({ host: Type.String() })),
)`
  select host from public.domains where host = ${host}
  union all select host from public.custom_domains
  where host = ${host} and status = 'active' and id is distinct from ${custom}::uuid`

export const insertDomain = (tx: Tx, tenant: string, host: string, mode: string, event: string | null) =>
  tx
    .query(sql.unsafe`
      insert into public.domains (host, tenant_id, mode, event_id) values (${host}, ${tenant}, ${mode}, ${event})`)
    .catch(onUnique('domains_pkey', () => hostTaken({ errors: [{ at: 'body/host', message: host }] })))

export const deleteDomain = (tx: Tx, host: string) =>
  tx.query(sql.unsafe`delete from public.domains where host = ${host}`)

export const clearPrimary = (tx: Tx, tenant: string) =>
  tx.query(sql.unsafe`update public.domains set is_primary = false where tenant_id = ${tenant} and is_primary`)

export const setPrimary = (tx: Tx, host: string) =>
  tx.query(sql.unsafe`update public.domains set is_primary = true where host = ${host}`)
