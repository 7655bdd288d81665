import { births } from './births.ts'
import { gateway } from './gateway.ts'
import { holds } from './holds.ts'
import { reads } from './reads.ts'
import type { Row } from './stage.ts'
import { tenants } from './tenants.ts'
import { writes } from './writes.ts'

/** Everything that is measured, by the name that measures it alone. */
export const ROWS: Record<string, Row> = { gateway, reads, writes, tenants, births, holds }
