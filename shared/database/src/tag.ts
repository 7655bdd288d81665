import type { StandardSchemaV1 } from '@standard-schema/spec'
import { createSqlTag, type QuerySqlToken } from 'slonik'

export const sql = createSqlTag()

/** A statement, with the shape of its rows. */
export type Query<Shape extends StandardSchemaV1 = StandardSchemaV1> = QuerySqlToken<Shape>
