import { type Account, type NewDue, plain, stockOf, totalOf, type Want } from '@midsummer/sales'
import { lineUnknown, piecesNotLeft } from '../errors.ts'
import type { Line } from './queries.ts'

/** Pieces of a line: `{ line, quantity }`. */
export interface Pieces {
  line: string
  quantity: number
}

/** Some pieces of one line. */
export interface Some {
  line: Line
  quantity: number
}

/** Pieces that have neither been handed over nor cancelled. */
export const left = ({ quantity, handed, cancelled }: Line): number => quantity - handed - cancelled

/** What a line was sold for: neither corrections nor what came off it later. */
const soldFor = ({ dues }: Account, { id }: Line) =>
  dues.filter(({ partId, kind }) => partId === id && (kind === 'item' || kind === 'option'))

/** The stock that some pieces of a line took. */
export const stockOfPieces = (account: Account, line: Line, pieces: number): Want[] =>
  pieces === 0
    ? []
    : stockOf(soldFor(account, line).map((due) => ({ ...due, quantity: (due.quantity / line.quantity) * pieces })))

/** What comes back for some pieces of a line, rounded down. */
export const backFor = (account: Account, line: Line, pieces: number, percent: number): NewDue[] => {
  const back = Math.floor((totalOf(soldFor(account, line)) * pieces * percent) / (line.quantity * 100))
  return back > 0 ? [{ ...plain('cancellation', line.name, -back), partId: line.id }] : []
}

/** As an audit tells them. */
export const told = (pieces: readonly Some[]): Pieces[] =>
  pieces.map(({ line, quantity }) => ({ line: line.id, quantity }))

/**
 * The lines that are meant, once each.
 * @param free how many pieces of a line there are for it
 * @throws lineUnknown, piecesNotLeft
 */
export const chosen = (lines: readonly Line[], pieces: readonly Pieces[], free: (line: Line) => number): Some[] => {
  const sums = new Map<string, number>()
  for (const { line, quantity } of pieces) sums.set(line, (sums.get(line) ?? 0) + quantity)
  return [...sums].map(([id, quantity]) => {
    const line = lines.find((one) => one.id === id)
    if (!line) throw lineUnknown({ detail: id })
    if (quantity > free(line)) throw piecesNotLeft({ detail: `${line.name}: ${free(line)}` })
    return { line, quantity }
  })
}
