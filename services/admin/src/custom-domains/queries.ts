import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { hostTaken } from '../errors.ts'

export const CustomDomain = Type.Object({
  id: uuid,
  tenant: uuid,
  host: Type.String(),
  event: Type.String(),
  status: Type.String(),
  reason: orNull(Type.String()),
  token: Type.String(),
  checkedAt: orNull(Type.String()),
})
export type CustomDomain = Type.Static<typeof CustomDomain>

const customDomain = row(CustomDomain)
const select = sql.fragment`
  select c.id, c.tenant_id as tenant, c.host, e.slug as event, c.status, c.reason, c.token, c.checked_at as "checkedAt"
  from public.custom_domains c join public.events e on e.id = c.event_id`

export const selectCustomDomains = (tenant: string) =>
  sql.type(customDomain)`${select} where c.tenant_id = ${tenant} order by c.host`

export const selectCustomDomain = (tenant: string, id: string) =>
  sql.type(customDomain)`${select} where c.tenant_id = ${tenant} and c.id = ${id}`

/** Those whose look-ups are due: pending ones, and failed ones after a while. */
export const selectUnproven = (minutes: number) => sql.type(customDomain)`
  ${select}
  where c.status = 'pending' or c.status = 'failed' and c.checked_at < now() - make_interval(mins => ${minutes})
  order by c.checked_at nulls first limit 100`

export const insertCustomDomain = (tx: Tx, fields: { host: string; tenant: string; event: string; token: string }) =>
  tx
    .one(sql.type(row(Type.Object({ id: Type.String() })))`
      insert into public.custom_domains (host, tenant_id, event_id, token)
      values (${fields.host}, ${fields.tenant}, ${fields.event}, ${fields.token}) returning id`)
    .catch(
      onUnique('custom_domains_claim_key', () => hostTaken({ errors: [{ at: 'body/host', message: fields.host }] })),
    )

export const updateStatus = (tx: Tx, id: string, status: string, reason: string | null) =>
  tx.query(sql.unsafe`
    update public.custom_domains set status = ${status}, reason = ${reason}, checked_at = now() where id = ${id}`)

export const deleteCustomDomain = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`delete from public.custom_domains where id = ${id}`)
