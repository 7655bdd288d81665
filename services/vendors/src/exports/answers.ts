import type { Tx } from '@midsummer/database'
import { answerCells, answerColumns } from '@midsummer/forms/server'
import { knownEvent } from '@midsummer/service'
import type Type from 'typebox'
import { listTasks } from '../tasks/tasks.ts'
import { listTypes } from '../types/types.ts'
import type { TaxLine } from './queries.ts'

/** A column for each field that the event's types and tasks ask, and the event's currency. @throws eventUnknown */
export const taxColumns = async (tx: Tx, event: string): Promise<{ answers: string[]; currency: string }> => {
  const asking = [...(await listTypes(tx, event)), ...(await listTasks(tx, event))]
  return {
    answers: await answerColumns(
      tx,
      event,
      asking.flatMap(({ form }) => form ?? []),
    ),
    currency: (await knownEvent(tx, event)).currency,
  }
}

/** Lines with a value for each of these columns. */
export async function* flat(
  lines: AsyncIterable<Type.Static<typeof TaxLine>>,
  currency: string,
): AsyncGenerator<Record<string, unknown>> {
  for await (const { answers, ...line } of lines) yield { ...line, currency, ...answerCells(answers) }
}
