import type { Tx } from '@midsummer/database'
import { fieldsOf } from '@midsummer/forms'
import { publishedForm } from '@midsummer/forms/server'
import { knownEvent } from '@midsummer/service'
import type Type from 'typebox'
import { listTasks } from '../tasks/tasks.ts'
import { listTypes } from '../types/types.ts'
import type { TaxLine } from './queries.ts'

/** A column for each field that the event's types and tasks ask: `dealer.tax-number`. @throws eventUnknown */
export const answerColumns = async (tx: Tx, event: string): Promise<{ answers: string[]; currency: string }> => {
  const asking = [...(await listTypes(tx, event)), ...(await listTasks(tx, event))]
  const keys = new Set(asking.flatMap(({ form }) => form ?? []))
  const answers: string[] = []
  for (const key of keys) {
    const form = await publishedForm(tx, event, key)
    if (form) answers.push(...fieldsOf(form.definition).map((field) => `${key}.${field.key}`))
  }
  return { answers, currency: (await knownEvent(tx, event)).currency }
}

/** Lines with a value for each of these columns. */
export async function* flat(
  lines: AsyncIterable<Type.Static<typeof TaxLine>>,
  currency: string,
): AsyncGenerator<Record<string, unknown>> {
  for await (const { answers, ...line } of lines) {
    const columns = Object.entries(answers).flatMap(([form, given]) =>
      Object.entries(given).map(([field, value]) => [`${form}.${field}`, inOneCell(value)]),
    )
    yield { ...line, currency, ...Object.fromEntries(columns) }
  }
}

const inOneCell = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : value
}
