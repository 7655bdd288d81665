import { gateway } from './gateway.ts'
import { reads } from './reads.ts'
import type { Row } from './stage.ts'
import { writes } from './writes.ts'

/** Everything that is measured, by the name that measures it alone. */
export const ROWS: Record<string, Row> = { gateway, reads, writes }
