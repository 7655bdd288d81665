import { tenantsMessages } from '@midsummer/contracts'
import { orNull, uuid } from '@midsummer/contracts/shapes'
import { codeOf, onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { hostTaken, nameTaken, nameUsed } from '../errors.ts'

export const STATUSES = ['provisioning', 'active', 'failed', 'suspended', 'deleting', 'deleted'] as const
export type Status = (typeof STATUSES)[number]

export const Tenant = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  schema: Type.String(),
  placement: Type.String(),
  status: Type.Unsafe<Status>(Type.Enum([...STATUSES])),
  reason: orNull(Type.String()),
  timeZone: Type.String(),
  currency: Type.String(),
  locale: Type.String(),
  modules: Type.Array(Type.String()),
  sandbox: Type.Boolean(),
  ownerEmail: Type.String(),
  createdAt: Type.String(),
  deleteAfter: orNull(Type.String()),
})
export type Tenant = Type.Static<typeof Tenant>

const tenant = row(Tenant)
const columns = sql.fragment`id, slug, name, schema_name as schema, placement, status, reason, time_zone as "timeZone",
  currency, locale, modules, sandbox, owner_email as "ownerEmail", created_at as "createdAt", delete_after as "deleteAfter"`

type NewTenant = Pick<
  Tenant,
  'slug' | 'name' | 'schema' | 'timeZone' | 'currency' | 'locale' | 'modules' | 'sandbox' | 'ownerEmail'
>

export const insertTenant = async (tx: Tx, fields: NewTenant): Promise<Tenant> => {
  const errors = [{ at: 'body/slug', message: fields.slug }]
  const used = await tx.maybeOne(sql.type(row(Type.Object({ status: Type.String() })))`
    select status from public.tenants where lower(schema_name) = ${fields.schema}`)
  if (used) throw used.status === 'deleted' ? nameUsed({ errors }) : nameTaken({ errors })
  return tx
    .one(sql.type(tenant)`
      insert into public.tenants (slug, name, schema_name, time_zone, currency, locale, modules, sandbox, owner_email)
      values (${fields.slug}, ${fields.name}, ${fields.schema}, ${fields.timeZone}, ${fields.currency}, ${fields.locale},
        ${sql.array(fields.modules, 'text')}, ${fields.sandbox}, ${fields.ownerEmail})
      returning ${columns}`)
    .catch((error: unknown) => {
      // Two of one name at once: the second learns it here.
      throw codeOf(error) === '23505' ? nameTaken({ errors }) : error
    })
}

export const insertModules = (tx: Tx, id: string, modules: readonly string[]) =>
  tx.query(sql.unsafe`
    insert into public.tenant_modules (tenant_id, module) select ${id}, m from unnest(${sql.array(modules, 'text')}) m`)

export const insertEvent = (tx: Tx, tenantId: string, slug: string, name: string) =>
  tx.one(sql.type(row(Type.Object({ id: Type.String() })))`
    insert into public.events (id, tenant_id, slug, name, is_default) values (uuidv7(), ${tenantId}, ${slug}, ${name}, true)
    returning id`)

export const insertDomain = (tx: Tx, tenantId: string, host: string, mode: 'event' | 'tenant', primary: boolean) =>
  tx
    .query(sql.unsafe`
      insert into public.domains (host, tenant_id, mode, is_primary) values (${host}, ${tenantId}, ${mode}, ${primary})`)
    .catch(onUnique('domains_pkey', () => hostTaken({ errors: [{ at: 'host', message: host }] })))

export const selectTenants = (after: string | null, limit: number) => sql.type(tenant)`
  select ${columns} from public.tenants
  where status <> 'deleted' and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`

export const selectTenant = (id: string) => sql.type(tenant)`select ${columns} from public.tenants where id = ${id}`

export const selectTenantBySlug = (slug: string) =>
  sql.type(tenant)`select ${columns} from public.tenants where slug = ${slug} and status <> 'deleted'`

export const lockTenant = (id: string) =>
  sql.type(tenant)`select ${columns} from public.tenants where id = ${id} for update`

export const updateStatus = (id: string, status: Status, reason: string | null, deleteAfter: string | null) =>
  sql.type(tenant)`
    update public.tenants set status = ${status}, reason = ${reason}, delete_after = ${deleteAfter}
    where id = ${id} returning ${columns}`

/** Those whose days of grace are over, or whether one of them is: nothing brings such back. */
export const selectOverdue = (id: string | null = null) => sql.type(tenant)`
  select ${columns} from public.tenants
  where status = 'deleting' and delete_after <= clock_timestamp() and (${id}::uuid is null or id = ${id}::uuid)`

/** Every host that leads to a tenant: what caches must forget when it changes. */
export const selectHosts = (id: string) => sql.type(row(Type.Object({ host: Type.String() })))`
  select host from public.domains where tenant_id = ${id}
  union all select host from public.custom_domains where tenant_id = ${id} order by host`

export const deleteRest = async (tx: Tx, id: string): Promise<void> => {
  for (const table of ['custom_domains', 'domains', 'tenant_modules', 'events', 'api_tokens']) {
    await tx.query(sql.unsafe`delete from ${sql.identifier(['public', table])} where tenant_id = ${id}`)
  }
}

export const ModuleState = Type.Object({
  module: Type.String(),
  state: Type.String(),
  version: orNull(Type.Integer()),
  reason: orNull(Type.String()),
  attempts: Type.Integer(),
  updatedAt: Type.String(),
})

export const selectModules = (id: string) => sql.type(row(ModuleState))`
  select module, state, version, reason, attempts, updated_at as "updatedAt" from public.tenant_modules
  where tenant_id = ${id} order by module`

export const markReady = (tx: Tx, id: string, module: string, version: number) =>
  tx.query(sql.unsafe`
    update public.tenant_modules set state = 'ready', version = ${version}, reason = null, updated_at = now()
    where tenant_id = ${id} and module = ${module}`)

/** When a failed birth is tried again by itself. */
export const selectRetry = (schema: string) => sql.type(row(Type.Object({ at: orNull(Type.String()) })))`
  select min(next_at) as at from platform.failures where schema_name = ${schema}`

export const forgetFailures = async (tx: Tx, id: string, schema: string): Promise<void> => {
  await tx.query(sql.unsafe`delete from platform.failures where schema_name = ${schema}`)
  await tx.query(sql.unsafe`
    update public.tenant_modules set state = 'waiting', reason = null, updated_at = now()
    where tenant_id = ${id} and state = 'failed'`)
}

/** What a birth was asked for with. */
export const selectBirth = (id: string) => sql.type(row(Type.Object({ birth: tenantsMessages.tenantRequested.data })))`
  select data as birth from platform.outbox
  where domain = 'admin' and tenant_id = ${id} and subject = ${tenantsMessages.tenantRequested.subject} limit 1`

/** A failure that is told late does not undo a success. */
export const markFailed = (tx: Tx, id: string, module: string, reason: string, attempts: number) =>
  tx.query(sql.unsafe`
    update public.tenant_modules set state = 'failed', reason = ${reason}, attempts = ${attempts}, updated_at = now()
    where tenant_id = ${id} and module = ${module} and state <> 'ready'`)
