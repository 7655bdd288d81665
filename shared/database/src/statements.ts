import type { StandardSchemaV1 } from '@standard-schema/spec'
import { DataIntegrityError, NotFoundError, type QuerySqlToken } from 'slonik'
import { checkRow } from './row.ts'

export interface Answer {
  rows: Record<string, unknown>[]
  rowCount: number
}

/** Sends a statement, and brings its answer. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<Answer>

type Query<Row> = QuerySqlToken<StandardSchemaV1<unknown, Row>>

/** What is asked in a transaction, each row checked against its shape. */
export interface Statements {
  any: <Row>(query: Query<Row>) => Promise<readonly Row[]>
  /** @throws DataIntegrityError when there are several */
  maybeOne: <Row>(query: Query<Row>) => Promise<Row | null>
  /** @throws NotFoundError when there is none, DataIntegrityError when there are several */
  one: <Row>(query: Query<Row>) => Promise<Row>
  query: (query: Query<unknown>) => Promise<Answer>
}

/**
 * Slonik's methods, without its queue: there a statement leaves when the one before it is answered. Here those that are
 * begun together leave in one flight, and PostgreSQL still answers them one after the other.
 */
export const statements = (ask: Ask): Statements => {
  const send = <Row>({ sql, values }: Query<Row>) => ask(sql.replaceAll('$slonik_', '$'), values)
  const any = async <Row>(query: Query<Row>): Promise<readonly Row[]> =>
    (await send(query)).rows.map((row) => checkRow(query, row))
  const maybeOne = async <Row>(query: Query<Row>): Promise<Row | null> => {
    const [row, ...more] = await any(query)
    if (more.length > 0) throw new DataIntegrityError('Query returned multiple rows.', query)
    return row ?? null
  }
  const one = async <Row>(query: Query<Row>): Promise<Row> => {
    const row = await maybeOne(query)
    if (row === null) throw new NotFoundError('Query returned no rows.', query)
    return row
  }
  return { any, maybeOne, one, query: send }
}
