import { births } from './births.ts'
import { exports } from './exports.ts'
import { gateway } from './gateway.ts'
import { holds } from './holds.ts'
import { opening } from './opening.ts'
import { reads } from './reads.ts'
import { scaling } from './scaling.ts'
import type { Row } from './stage.ts'
import { tenants } from './tenants.ts'
import { writes } from './writes.ts'

/** Everything that is measured, by the name that measures it alone. */
export const ROWS: Record<string, Row> = {
  gateway,
  reads,
  writes,
  tenants,
  exports,
  scaling,
  births,
  holds,
  opening,
}
