import type { Condition, Definition, Field, Option, Text } from '@midsummer/forms'
import { createContext } from 'react'

export type Section = Definition['sections'][number]
export const KINDS = ['text', 'number', 'choice', 'date', 'address', 'file', 'consent', 'merchandise'] as const
export type Kind = (typeof KINDS)[number]

/** Of what kinds a form's questions can be: not everybody who asks sells. */
export const OfferedKinds = createContext<readonly Kind[]>(KINDS)

/** A name for what is new. It stays when its text changes: answers are kept under it. */
const newKey = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 6)}`

export const newSection = (): Section => ({ key: newKey('section'), title: {}, fields: [] })
export const newOption = (): Option => ({ value: newKey('option'), label: {} })

/** A field of another kind keeps what both kinds have. */
export const fieldOf = (type: Kind, { key, label, help, required, when }: Partial<Field> = {}): Field => {
  const common = {
    key: key ?? newKey('field'),
    label: label ?? {},
    ...(help && { help }),
    ...(required && { required }),
    ...(when && { when }),
  }
  switch (type) {
    case 'choice':
    case 'merchandise':
      return { ...common, type, options: [newOption()] }
    case 'consent':
      return { ...common, type, statement: {} }
    default:
      return { ...common, type }
  }
}

/** A list with one of its members changed, moved or taken away. */
export const replaced = <One>(list: readonly One[], at: number, one: One): One[] => list.with(at, one)
export const removed = <One>(list: readonly One[], at: number): One[] => list.toSpliced(at, 1)
export const moved = <One>(list: readonly One[], at: number, by: number): One[] => {
  const [one] = list.slice(at, at + 1)
  return one === undefined ? [...list] : list.toSpliced(at, 1).toSpliced(at + by, 0, one)
}

/** A thing without one of its parts: what is not said is left out of a definition. */
export const without = <One extends object, Part extends keyof One>(one: One, part: Part): Omit<One, Part> => {
  const { [part]: _, ...rest } = one
  return rest
}

/** A text with one language changed; an empty one is none. */
export const worded = (text: Text | undefined, locale: string, words: string): Text => {
  const { [locale]: _, ...others } = text ?? {}
  return words === '' ? others : { ...others, [locale]: words }
}

export const withoutEmpty = (text: Text): Text | undefined => (Object.keys(text).length > 0 ? text : undefined)

/** A condition as one line of a list; only those that a list can offer. */
export const conditionId = (when: Condition | undefined): string =>
  when && 'equals' in when ? `${when.field} ${String(when.equals)}` : ''

interface Possible {
  when: Condition
  field: Field
  option?: Option
}

/** The conditions that a field may have: on the answers to the questions before it. */
export const conditionsBefore = (fields: readonly Field[]): Possible[] =>
  fields.flatMap((field): Possible[] => {
    if (field.type === 'consent') return [{ when: { field: field.key, equals: true }, field }]
    if (field.type !== 'choice' || field.many) return []
    return field.options.map((option) => ({ when: { field: field.key, equals: option.value }, field, option }))
  })
