import { sql, type Tx } from '@midsummer/database'

export const upsertEvent = (tx: Tx, tenant: string, event: { id: string; slug: string; name: string }) =>
  tx.query(sql.unsafe`
    insert into public.events (id, tenant_id, slug, name)
    select ${event.id}, id, ${event.slug}, ${event.name} from public.tenants where id = ${tenant} and status <> 'deleted'
    on conflict (id) do update set slug = excluded.slug, name = excluded.name where public.events.tenant_id = ${tenant}`)
