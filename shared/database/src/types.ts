import { types } from 'pg'

// By the ids of PostgreSQL's own types, which never change (pg_type.dat).
const parsers: Record<number, (text: string) => unknown> = {
  // bigint
  20: (text) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number)) throw new Error(`${text} is beyond what a number holds`)
    return number
  },
  // date, numeric: as PostgreSQL writes them
  1082: (text) => text,
  1700: (text) => text,
  // timestamptz: ISO 8601 in UTC, in milliseconds
  1184: (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
}

/** How a column's text becomes a value, by the id of its type. */
export const getTypeParser = (oid: number) => parsers[oid] ?? types.getTypeParser(oid)
