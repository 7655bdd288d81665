import { TenantRef } from '@midsummer/contracts'
import { row, sql } from '@midsummer/database'

export const selectTenant = (id: string) => sql.type(row(TenantRef))`
  select tenant_id as id, schema_name as schema, 'main' as placement from platform.schemas
  where tenant_id = ${id} and 'notifications' = any(modules)`
