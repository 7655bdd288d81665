import { gateway } from './gateway.ts'
import type { Row } from './stage.ts'

/** Everything that is measured, by the name that measures it alone. */
export const ROWS: Record<string, Row> = { gateway }
