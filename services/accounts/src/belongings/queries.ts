import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A convention that somebody is one of the people of. */
export const Belonging = Type.Object({
  tenant: uuid,
  name: Type.String(),
  since: Type.String(),
  /** Where its people go. */
  host: orNull(Type.String()),
  /** Where its organisers work. */
  manage: orNull(Type.String()),
})
export type Belonging = Type.Static<typeof Belonging>

export const selectBelongings = (user: string) => sql.type(row(Belonging))`
  select t.id as tenant, t.name, b.since,
    (select host from public.domains where tenant_id = t.id and mode = 'event' order by is_primary desc, host limit 1) as host,
    (select host from public.domains where tenant_id = t.id and mode = 'tenant' order by host limit 1) as manage
  from public.accounts_belonging b join public.tenants t on t.id = b.tenant_id and t.status in ('active', 'suspended')
  where b.user_id = ${user} order by t.name, t.id`

/** Where a convention's organisers work. */
export const selectManage = (tenant: string) => sql.type(row(Type.Object({ host: Type.String() })))`
  select host from public.domains where tenant_id = ${tenant} and mode = 'tenant' order by host limit 1`

/** Of somebody whose account is gone nothing is noted. */
export const insertBelonging = (tx: Tx, user: string, tenant: string) =>
  tx.query(sql.unsafe`
    insert into public.accounts_belonging (user_id, tenant_id)
    select id, ${tenant} from public.accounts_user where id = ${user} on conflict do nothing`)

export const deleteBelonging = (tx: Tx, user: string, tenant: string) =>
  tx.query(sql.unsafe`delete from public.accounts_belonging where user_id = ${user} and tenant_id = ${tenant}`)
