import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import type { Answers, Definition } from '@midsummer/forms'
import { addDues, type Line, optionLines, returned, returnStock, stockOf, takeLines } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import { optionSoldOut } from '../errors.ts'

export interface Exchange {
  order: string
  registration: string
  /** The form as it was answered, with its prices. */
  definition: Definition
  before: Answers
  after: Answers
}

/**
 * Prices other answers of somebody who has a place: what is chosen no more goes back, what is chosen now is taken, each as a
 * line of its own. What was bought first stays written down.
 * @throws optionSoldOut
 */
export const exchangeOptions = async (
  tx: Tx,
  actor: Actor,
  { order, registration, definition, before, after }: Exchange,
): Promise<void> => {
  const about = { of: 'registration', times: 1, locale: definition.locale }
  const had = optionLines(definition, before, about)
  const has = optionLines(definition, after, about)
  const back = less(had.lines, has.lines)
  const taken = less(has.lines, had.lines)
  if (back.length === 0 && taken.length === 0) return
  const lines = [...back.map(returned), ...taken].map((line) => ({ ...line, partId: registration }))
  await addDues(tx, actor, order, lines)
  await audit(tx, actor, {
    action: 'order.exchanged',
    target: order,
    after: lines.map(({ name, quantity, unitAmount }) => ({ name, quantity, unitAmount })),
  })
  await returnStock(tx, stockOf(back))
  const missing = await takeLines(tx, taken, has.capacities, async () => 0)
  if (missing) throw optionSoldOut({ detail: missing.name })
}

/** What of some lines is not among others. */
const less = (lines: readonly Line[], others: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const same = others.find((other) => other.name === line.name && other.unitAmount === line.unitAmount)
    const quantity = line.quantity - (same?.quantity ?? 0)
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
