import type { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Rows as CSV (RFC 4180), streamed. Text that a spreadsheet would run is defused by a quotation mark before it; numbers
 * stay numbers, also below nothing.
 */
export const toCsv = (rows: AsyncIterable<object> | Iterable<object>, columns: readonly string[]): Readable => {
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
