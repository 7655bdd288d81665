import type { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { FastifyReply } from 'fastify'
import type { Cursor } from './cursor.ts'

/** Rows that are read at once, where all are wanted. */
const CHUNK = 1_000

/** All rows that there are, however many, in the order of their ids: a chunk at a time, each in a flight of its own. */
export async function* inChunks<Row extends { id: string }>(
  read: (page: Cursor) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after: string | undefined; ; ) {
    const chunk = await read({ after, limit: CHUNK })
    yield* chunk
    after = chunk.at(-1)?.id
    if (chunk.length < CHUNK) return
  }
}

/** Answers with rows as a file of CSV, `entries.csv`, streamed. */
export const sendCsv = (
  reply: FastifyReply,
  name: string,
  rows: AsyncIterable<object> | Iterable<object>,
  columns: readonly string[],
) =>
  reply
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .type('text/csv; charset=utf-8')
    .send(toCsv(rows, columns))

/**
 * Rows as CSV (RFC 4180), streamed. Text that a spreadsheet would run is defused by a quotation mark before it; numbers
 * stay numbers, also below nothing.
 */
const toCsv = (rows: AsyncIterable<object> | Iterable<object>, columns: readonly string[]): Readable => {
  const csv = stringify({
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }), boolean: (value) => String(value) },
  })
  const write = async () => {
    for await (const row of rows) if (!csv.write(row)) await new Promise((resolve) => csv.once('drain', resolve))
    csv.end()
  }
  write().catch((error: unknown) => csv.destroy(error instanceof Error ? error : new Error(String(error))))
  return csv
}
