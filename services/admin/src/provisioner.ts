import { ALWAYS, MODULES, type Module, tenantsMessages } from '@midsummer/contracts'
import {
  announceFor,
  createTenantSchema,
  type Database,
  dropTenantSchema,
  noteFailure,
  row,
  sql,
  type Tx,
} from '@midsummer/database'
import { type Birth, withClient } from '@midsummer/provisioning'
import Type from 'typebox'
import { moduleReady } from './tenants/births.ts'

/** The modules of a birth that this version knows. */
const modulesOf = (birth: Birth) => MODULES.filter((module) => birth.modules.includes(module))

/**
 * Makes a tenant's schema and roles, and tells the services; both or neither. Repeatable: a second time nothing changes
 * and everybody is told again. A tenant that is being deleted meanwhile gets none.
 * @param url of the provisioning login
 */
export const createSchema = (url: string, birth: Birth): Promise<void> =>
  withClient(url, async (client) => {
    await client.query('begin')
    // Held to the end: whoever deletes the tenant comes before, or finds the schema.
    const { rowCount } = await client.query(
      "select from public.tenants where id = $1 and status in ('provisioning', 'failed') for update",
      [birth.tenant.id],
    )
    if (rowCount === 0) return
    await createTenantSchema(client, birth.tenant, modulesOf(birth))
    await client.query(
      `insert into platform.schemas (tenant_id, schema_name, modules, birth) values ($1, $2, $3, $4)
       on conflict (tenant_id) do nothing`,
      [birth.tenant.id, birth.tenant.schema, birth.modules, birth],
    )
    await client.query("delete from platform.failures where schema_name = $1 and domain = 'admin'", [
      birth.tenant.schema,
    ])
    await client.query("insert into platform.outbox (domain, tenant_id, subject, data) values ('admin', $1, $2, $3)", [
      birth.tenant.id,
      tenantsMessages.schemaCreated.subject,
      birth,
    ])
    await client.query('commit')
  })

/**
 * Gives the modules that no tenant is without to those that were born before them. Their services bring the tables, as
 * in a birth; meanwhile the tenant goes on without. Repeatable.
 */
export const addMissingModules = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    await client.query('begin')
    const { rows } = await client.query<{ id: string; schema: string; missing: Module[] }>(
      `select s.tenant_id as id, s.schema_name as schema,
         array(select unnest($1::text[]) except select unnest(s.modules)) as missing
       from platform.schemas s join public.tenants t on t.id = s.tenant_id
       where not s.modules @> $1::text[] for update of s, t`,
      [ALWAYS],
    )
    for (const { id, schema, missing } of rows) {
      await createTenantSchema(client, { id, schema, placement: 'main' }, missing)
      await client.query('update platform.schemas set modules = modules || $2::text[] where tenant_id = $1', [
        id,
        missing,
      ])
      await client.query('update public.tenants set modules = modules || $2::text[] where id = $1', [id, missing])
      await client.query(
        'insert into public.tenant_modules (tenant_id, module) select $1, m from unnest($2::text[]) m on conflict do nothing',
        [id, missing],
      )
    }
    await client.query('commit')
  })

/**
 * Takes a tenant's schema and roles away, and what was told of it or set for it. Repeatable.
 * @throws when somebody holds a table of it; nothing is gone then
 */
export const dropSchema = (url: string, { id, schema, placement }: Birth['tenant']): Promise<void> =>
  withClient(url, async (client) => {
    await client.query("begin; set local lock_timeout to '2s'")
    await dropTenantSchema(client, { id, schema, placement }, MODULES)
    await client.query('delete from platform.outbox where tenant_id = $1', [id])
    await client.query('delete from platform.alarms where tenant_id = $1', [id])
    await client.query("delete from platform.dead_letters where payload ->> 'tenant' = $1::text", [id])
    await client.query('commit')
  })

const Told = row(Type.Object({ birth: tenantsMessages.tenantRequested.data }))

/** The births that were asked for, have no schema, and are due: what a lost message left behind. */
export const missingSchemas = async (database: Database): Promise<Birth[]> =>
  (
    await database.shared((tx) =>
      tx.any(sql.type(Told)`
        select distinct on (o.tenant_id) o.data as birth
        from public.tenants t join platform.outbox o on o.tenant_id = t.id
        where t.status in ('provisioning', 'failed') and o.domain = 'admin'
          and o.subject = ${tenantsMessages.tenantRequested.subject}
          and not exists (select from platform.schemas s where s.tenant_id = t.id)
          and not exists (
            select from platform.failures f
            where f.schema_name = t.schema_name and f.domain = 'admin' and f.next_at > now())`),
    )
  ).map(({ birth }) => birth)

const Ready = row(Type.Object({ tenant: Type.String(), module: Type.String(), version: Type.Integer() }))

/** Marks the modules as ready that stand, by the ledger, and whose message was lost. */
export const hearModules = async (tx: Tx): Promise<void> => {
  const ready = await tx.any(sql.type(Ready)`
    select m.tenant_id as tenant, m.module, max(l.version) as version
    from public.tenants t
    join public.tenant_modules m on m.tenant_id = t.id and m.state <> 'ready'
    join platform.ledger l on l.schema_name = t.schema_name and l.domain = m.module
    where t.status in ('provisioning', 'failed')
    group by m.tenant_id, m.module having min(l.version) = 0`)
  for (const { tenant, module, version } of ready) await moduleReady(tx, tenant, module, version)
}

/** Notes a failure, and tells of it in the tenant's progress. */
export const tellFailure = async (url: string, database: Database, birth: Birth, reason: string): Promise<void> => {
  const schema = { name: birth.tenant.schema, domain: 'admin' as const }
  const attempt = (await withClient(url, (client) => noteFailure(client, schema, reason))) ?? 1
  await database.shared((tx) =>
    announceFor(tx, birth.tenant.id, tenantsMessages.moduleFailed, { module: 'schema', reason, attempt }),
  )
}
