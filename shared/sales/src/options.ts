import { type Answers, type Definition, optionsChosen } from '@midsummer/forms'
import type { NewDue } from './dues-queries.ts'
import { optionPool } from './stock.ts'

/** A line of an order, before it is known which part of the order it is for. */
export type Line = Omit<NewDue, 'partId'>

export const line = (
  kind: Line['kind'],
  name: string,
  quantity: number,
  unitAmount: number,
  more: Partial<Line> = {},
): Line => ({
  kind,
  name,
  quantity,
  unitAmount,
  itemId: null,
  options: null,
  pools: [],
  reason: null,
  ...more,
})

/**
 * What the options in answers add: those that cost something are lines of their own, and so are those that are counted.
 * @param of whose pools they take from: the form's key, or the item's id
 * @param times pieces that were chosen alike
 * @returns the lines, and what the options' pools hold in all
 */
export const optionLines = (
  definition: Definition,
  answers: Answers,
  { of, times, locale, itemId = null }: { of: string; times: number; locale: string; itemId?: string | null },
): { lines: Line[]; capacities: Map<string, number> } => {
  const capacities = new Map<string, number>()
  const lines = optionsChosen(definition, answers, locale).flatMap(
    ({ name, quantity, unitAmount, stock, capacity }) => {
      const pool = optionPool(of, stock)
      if (capacity !== null) capacities.set(pool, capacity)
      if (unitAmount === 0 && capacity === null) return []
      return [line('option', name, quantity * times, unitAmount, { itemId, pools: capacity === null ? [] : [pool] })]
    },
  )
  return { lines, capacities }
}
