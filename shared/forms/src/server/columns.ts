import type { Tx } from '@midsummer/database'
import { type Answers, fieldsOf, VIEWERS } from '../index.ts'
import { publishedForm } from './forms.ts'

/** A column of an export for each field of these forms of an event whose answer an admin may see: `dealer.tax-number`. */
export const answerColumns = async (tx: Tx, event: string, forms: Iterable<string>): Promise<string[]> => {
  const columns: string[] = []
  for (const key of new Set(forms)) {
    const form = await publishedForm(tx, event, key)
    const fields = form ? fieldsOf(form.definition) : []
    columns.push(
      ...fields.filter(({ seenBy = VIEWERS }) => seenBy.includes('admin')).map((field) => `${key}.${field.key}`),
    )
  }
  return columns
}

/** What was answered to each form, by its key, as cells of those columns. */
export const answerCells = (forms: Record<string, Answers>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(forms).flatMap(([form, answers]) =>
      Object.entries(answers).map(([field, value]) => [`${form}.${field}`, inOneCell(value)]),
    ),
  )

const inOneCell = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : value
}
