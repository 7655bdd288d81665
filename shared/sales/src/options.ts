import {
  type Answers,
  type ChosenOption,
  type Definition,
  optionsChosen,
  say,
  shownFields,
  VIEWERS,
} from '@midsummer/forms'
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
      if (!isLine({ unitAmount, capacity })) return []
      return [line('option', name, quantity * times, unitAmount, { itemId, pools: capacity === null ? [] : [pool] })]
    },
  )
  return { lines, capacities }
}

const isLine = ({ unitAmount, capacity }: Pick<ChosenOption, 'unitAmount' | 'capacity'>): boolean =>
  unitAmount > 0 || capacity !== null

/** Characters of a text that a name repeats. */
const SHORT = 60

/**
 * An item's name with what was chosen that is no line of its own: `Shirt (Size: L, Name: Ash)`. Lines are for the buyer and
 * for staff: what one of them may not see is left out.
 */
export const itemName = (name: string, definition: Definition, answers: Answers, locale: string): string => {
  const options = optionsChosen(definition, answers, locale).filter((option) => !isLine(option))
  const chosen = shownFields(definition, answers).flatMap(({ key, type, label, seenBy = VIEWERS }) => {
    if (!seenBy.includes('person') || !seenBy.includes('staff')) return []
    const answer = answers[key]
    if ((type === 'text' || type === 'date') && typeof answer === 'string')
      return [`${say(label, locale, definition.locale)}: ${shortened(answer)}`]
    if (type === 'number' && typeof answer === 'number') return [`${say(label, locale, definition.locale)}: ${answer}`]
    return options
      .filter(({ field }) => field === key)
      .map((option) => (option.quantity > 1 ? `${option.quantity} × ${option.name}` : option.name))
  })
  return chosen.length > 0 ? `${name} (${chosen.join(', ')})` : name
}

const shortened = (text: string): string => {
  const letters = [...text.trim().replace(/\s+/g, ' ')]
  return letters.length > SHORT ? `${letters.slice(0, SHORT).join('')}…` : letters.join('')
}
