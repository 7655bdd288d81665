import {
  type Condition,
  type Definition,
  type Field,
  fieldsOf,
  say,
  type Test,
  testsOf,
  VIEWERS,
  type Viewer,
} from './definition.ts'
import { canBeKept, faultsOf, isModest, isRecord, type Problem } from './faults.ts'
import { answerSchema, MAX_TEXT } from './schema.ts'

/** Answers by the key of their field. */
export type Answers = Record<string, unknown>

/** More than any form has fields. */
const MAX_ANSWERS = 2_000

/** What is known of a file that was stored. */
export interface KnownFile {
  /** Its media type, by its content. */
  type: string
}

const meets = (test: Test, known: Map<string, unknown>): boolean => {
  const answer = known.get(test.field)
  if (answer === undefined) return false
  if ('oneOf' in test) return test.oneOf.some((value) => value === answer)
  if ('equals' in test) return test.equals === (isRecord(answer) ? answer['agreed'] : answer)
  return Array.isArray(answer) ? answer.includes(test.has) : isRecord(answer) && Object.hasOwn(answer, test.has)
}

const holds = (condition: Condition | undefined, known: Map<string, unknown>): boolean => {
  const tests = testsOf(condition)
  return condition && 'any' in condition
    ? tests.some((test) => meets(test, known))
    : tests.every((test) => meets(test, known))
}

/** The fields that are asked of somebody who gave these answers. What was said to a hidden field shows no other. */
export const shownFields = (definition: Definition, answers: Answers): Field[] => {
  const known = new Map<string, unknown>()
  return definition.sections.flatMap((section) => {
    if (!holds(section.when, known)) return []
    return section.fields.filter((field) => {
      if (!holds(field.when, known)) return false
      if (Object.hasOwn(answers, field.key)) known.set(field.key, answers[field.key])
      return true
    })
  })
}

/**
 * What is wrong with answers, by the same rules wherever it is called: what is missing, unknown, not asked, or not as its
 * field wants it.
 * @param files what is known of the files that answers name; without it files are not looked up
 * @param at the path of the answers in the input
 */
export const checkAnswers = (
  definition: Definition,
  answers: unknown,
  { files, at = 'body/answers' }: { files?: ReadonlyMap<string, KnownFile>; at?: string } = {},
): Problem[] => {
  if (!isRecord(answers)) return [{ at, message: 'must be an object', rule: 'type' }]
  if (Object.keys(answers).length > MAX_ANSWERS) return [{ at, message: 'has too many answers', rule: 'size' }]
  const all = new Set(fieldsOf(definition).map(({ key }) => key))
  const shown = new Map(shownFields(definition, answers).map((field) => [field.key, field]))
  const strangers = Object.keys(answers).flatMap((key): Problem[] => {
    if (shown.has(key)) return []
    return [
      all.has(key)
        ? { at: `${at}/${key}`, message: 'is not asked after these answers', rule: 'hidden' }
        : { at: `${at}/${key}`, message: 'is unknown', rule: 'unknown' },
    ]
  })
  const faults = [...shown.values()].flatMap((field): Problem[] => {
    const here = `${at}/${field.key}`
    if (Object.hasOwn(answers, field.key)) return checkAnswer(field, answers[field.key], here, files)
    return field.required ? [{ at: here, message: 'is missing', rule: 'required' }] : []
  })
  return [...strangers, ...faults]
}

/** What is wrong with the answer to one field that is asked. */
export const checkAnswer = (
  field: Field,
  answer: unknown,
  at: string,
  files?: ReadonlyMap<string, KnownFile>,
): Problem[] => {
  if (!isModest(answer, 2)) return [{ at, message: 'is too long, or too deep', rule: 'size' }]
  const faults = faultsOf(
    answerSchema(field, () => '', 'en'),
    answer,
    at,
    wordsFor(field),
  )
  return faults.length > 0 ? faults : furtherFaults(field, answer, at, files)
}

/** What is told of a schema's keyword in an answer. */
const wordsFor =
  (field: Field) =>
  (keyword: string): string | undefined => {
    if (keyword === 'const' || keyword === 'oneOf')
      return field.type === 'consent' ? 'must be true' : 'is none of the options'
    if (keyword !== 'pattern') return undefined
    if (field.type === 'text' && field.format === 'email') return 'is no e-mail address'
    if (field.type === 'text' && field.format === 'url') return 'is no address of a page'
    return field.type === 'file' ? 'is no file' : 'says nothing'
  }

/** What JSON Schema does not reach, or TypeBox counts otherwise. */
const furtherFaults = (
  field: Field,
  answer: unknown,
  at: string,
  files: ReadonlyMap<string, KnownFile> | undefined,
): Problem[] => {
  const fault = (message: string, rule: string): Problem[] => [{ at, message, rule }]
  if (!canBeKept(answer)) return fault('has characters that cannot be kept', 'characters')
  if (field.type === 'text') {
    const most = field.maxLength ?? MAX_TEXT
    // TypeBox counts what a reader sees as one; JSON Schema counts code points, of which there are never fewer.
    if ([...String(answer)].length > most) return fault(`must not have more than ${most} characters`, 'maxLength')
  }
  if (field.type === 'date') {
    if (field.earliest && String(answer) < field.earliest) return fault(`must not be before ${field.earliest}`, 'early')
    if (field.latest && String(answer) > field.latest) return fault(`must not be after ${field.latest}`, 'late')
  }
  if (field.type === 'merchandise' && isRecord(answer)) {
    const most = field.most ?? 1
    const pieces = Object.values(answer).reduce<number>((sum, count) => sum + Number(count), 0)
    if (pieces > most) return fault(`must not be more than ${most} in all`, 'pieces')
  }
  if (field.type === 'file' && files && Array.isArray(answer)) {
    return answer.flatMap((id: string, index): Problem[] => {
      const file = files.get(id)
      if (!file) return [{ at: `${at}/${index}`, message: 'is no file that was uploaded', rule: 'file' }]
      if (!field.accept || field.accept.includes(file.type)) return []
      return [{ at: `${at}/${index}`, message: `must be ${field.accept.join(' or ')}`, rule: 'accept' }]
    })
  }
  return []
}

/** What a page begins with. */
export const initialAnswers = (definition: Definition): Answers =>
  Object.fromEntries(
    fieldsOf(definition).flatMap((field) =>
      'default' in field && field.default !== undefined ? [[field.key, field.default]] : [],
    ),
  )

/** What a page holds, as it is sent: without what is empty, and without what was said before a field was hidden. */
export const tidyAnswers = (definition: Definition, answers: Answers): Answers => {
  const filled: Answers = Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) => (isEmpty(answer) ? [] : [[key, withoutEmpty(answer)]])),
  )
  const shown = shownFields(definition, filled).map(({ key }) => key)
  return Object.fromEntries(Object.entries(filled).filter(([key]) => shown.includes(key)))
}

const isEmpty = (answer: unknown): boolean => {
  if (Array.isArray(answer)) return answer.length === 0
  if (isRecord(answer)) return answer['agreed'] === false || Object.values(answer).every(isEmpty)
  return answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '')
}

const withoutEmpty = (answer: unknown): unknown =>
  isRecord(answer) ? Object.fromEntries(Object.entries(answer).filter(([, part]) => !isEmpty(part))) : answer

/** An option that was chosen: a line of what is owed, and a place or piece to be taken from its stock. */
export interface ChosenOption {
  field: string
  option: string
  /** In the language that was asked for. */
  name: string
  quantity: number
  /** Minor units of the event's currency. */
  unitAmount: number
  /** Unique in the form, unless options share a stock. */
  stock: string
  /** What the stock holds in all; null for no limit. */
  capacity: number | null
}

/** The options in answers that `checkAnswers` accepts, in the order of the form. */
export const optionsChosen = (definition: Definition, answers: Answers, locale: string): ChosenOption[] =>
  shownFields(definition, answers).flatMap((field) => {
    if (field.type !== 'choice' && field.type !== 'merchandise') return []
    return field.options.flatMap((option): ChosenOption[] => {
      const quantity = countOf(answers[field.key], option.value)
      if (quantity === 0) return []
      const label = say(field.label, locale, definition.locale)
      return [
        {
          field: field.key,
          option: option.value,
          name: `${label}: ${say(option.label, locale, definition.locale)}`,
          quantity,
          unitAmount: option.price ?? 0,
          stock: stockOf(field.key, option),
          capacity: option.capacity ?? null,
        },
      ]
    })
  })

const countOf = (answer: unknown, option: string): number => {
  if (Array.isArray(answer)) return answer.includes(option) ? 1 : 0
  if (isRecord(answer)) return Object.hasOwn(answer, option) ? Number(answer[option]) : 0
  return answer === option ? 1 : 0
}

/** The name under which an option's pieces are counted. No key has a slash. */
export const stockOf = (field: string, { value, stock }: { value: string; stock?: string }): string =>
  stock ?? `${field}/${value}`

/**
 * The definition of the answers that somebody may see: what they see, and can tell when it is asked. What is asked after an
 * answer that they do not see is left out with it.
 */
export const visibleDefinition = (definition: Definition, viewer: Viewer): Definition => {
  const seen = new Set<string>()
  const told = (condition: Condition | undefined) => testsOf(condition).every(({ field }) => seen.has(field))
  const sections = definition.sections.flatMap((section) => {
    if (!told(section.when)) return []
    const fields = section.fields.filter(({ key, when, seenBy = VIEWERS }) => {
      if (!seenBy.includes(viewer) || !told(when)) return false
      seen.add(key)
      return true
    })
    return fields.length > 0 ? [{ ...section, fields }] : []
  })
  return { ...definition, sections }
}

/** The answers that somebody may see. */
export const visibleAnswers = (definition: Definition, answers: Answers, viewer: Viewer): Answers =>
  Object.fromEntries(
    fieldsOf(definition)
      .filter(({ key, seenBy = VIEWERS }) => Object.hasOwn(answers, key) && seenBy.includes(viewer))
      .map(({ key }) => [key, answers[key]]),
  )
