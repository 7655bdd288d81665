import { MODULES, tenantsMessages } from '@midsummer/contracts'
import { announceFor, createTenantSchema, type Database, dropTenantSchema, row, sql } from '@midsummer/database'
import { type Birth, withClient } from '@midsummer/provisioning'
import Type from 'typebox'

/** The modules of a birth that this version knows. */
const modulesOf = (birth: Birth) => MODULES.filter((module) => birth.modules.includes(module))

/**
 * Makes a tenant's schema and roles, and tells the services; both or neither. Repeatable: a second time nothing changes
 * and everybody is told again.
 * @param url of the provisioning login
 */
export const createSchema = (url: string, birth: Birth): Promise<void> =>
  withClient(url, async (client) => {
    await client.query('begin')
    await createTenantSchema(client, birth.tenant, modulesOf(birth))
    await client.query(
      `insert into platform.schemas (tenant_id, schema_name, modules, birth) values ($1, $2, $3, $4)
       on conflict (tenant_id) do nothing`,
      [birth.tenant.id, birth.tenant.schema, birth.modules, birth],
    )
    await client.query("insert into platform.outbox (domain, tenant_id, subject, data) values ('admin', $1, $2, $3)", [
      ...[birth.tenant.id, tenantsMessages.schemaCreated.subject, birth],
    ])
    await client.query('commit')
  })

/** Takes a tenant's schema and roles away, and says so. Repeatable. */
export const dropSchema = (url: string, tenant: Birth['tenant']): Promise<void> =>
  withClient(url, async (client) => {
    await client.query("begin; set local lock_timeout to '5s'")
    await dropTenantSchema(client, tenant, MODULES)
    await client.query("insert into platform.outbox (domain, tenant_id, subject, data) values ('admin', $1, $2, $3)", [
      ...[tenant.id, tenantsMessages.schemaDropped.subject, { schema: tenant.schema }],
    ])
    await client.query('commit')
  })

const Told = row(Type.Object({ birth: tenantsMessages.tenantRequested.data }))

/** The births that were asked for and have no schema: what a lost message left behind. */
export const missingSchemas = async (database: Database): Promise<Birth[]> =>
  (
    await database.shared((tx) =>
      tx.any(sql.type(Told)`
        select distinct on (o.tenant_id) o.data as birth
        from public.tenants t join platform.outbox o on o.tenant_id = t.id
        where t.status in ('provisioning', 'failed') and o.domain = 'admin'
          and o.subject = ${tenantsMessages.tenantRequested.subject}
          and not exists (select from platform.schemas s where s.tenant_id = t.id)`),
    )
  ).map(({ birth }) => birth)

/** Tells of a failure in the tenant's progress. */
export const tellFailure = (database: Database, birth: Birth, reason: string): Promise<void> =>
  database.shared((tx) =>
    announceFor(tx, birth.tenant.id, tenantsMessages.moduleFailed, { module: 'schema', reason, attempt: 1 }),
  )
