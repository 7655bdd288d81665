import {
  type Condition,
  type Definition,
  type Field,
  fieldsOf,
  say,
  type Test,
  type Text,
  testsOf,
} from './definition.ts'
import { words } from './words.ts'

/** A JSON Schema of draft 2020-12. */
export interface JsonSchema {
  [keyword: string]: unknown
}

export const MAX_TEXT = 2_000
/** At least one character that can be seen. */
const SAYS_SOMETHING = '\\S'
// Without a dot in the parts they are joined by: a refusal takes one pass, however long the text is.
const EMAIL = '^[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$'
const URL = '^https?://[^\\s]+$'
const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

type Tell = (text: Text) => string

const line = (title: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  title,
  maxLength: 200,
  pattern: SAYS_SOMETHING,
  ...more,
})

/** What an answer to a field may be, of itself: whether the field is asked is another question. */
export const answerSchema = (
  field: Field,
  tell: Tell,
  locale: string,
  price: (minor: number) => string = () => '',
): JsonSchema => {
  const word = words(locale)
  const title = tell(field.label)
  const about = { title, ...(field.help && { description: tell(field.help) }) }
  const start = 'default' in field && field.default !== undefined ? { default: field.default } : {}
  switch (field.type) {
    case 'text':
      return {
        type: 'string',
        ...about,
        maxLength: field.maxLength ?? MAX_TEXT,
        pattern: { email: EMAIL, url: URL, none: SAYS_SOMETHING }[field.format ?? 'none'],
        ...start,
      }
    case 'number':
      return {
        type: field.whole ? 'integer' : 'number',
        ...about,
        ...(field.minimum !== undefined && { minimum: field.minimum }),
        ...(field.maximum !== undefined && { maximum: field.maximum }),
        ...start,
      }
    case 'choice': {
      const one = {
        type: 'string',
        oneOf: field.options.map((option) => ({
          const: option.value,
          title: tell(option.label) + price(option.price ?? 0),
        })),
      }
      if (!field.many) return { ...one, ...about, ...start }
      const { least = field.required ? 1 : 0, most = field.options.length } = field.many
      return { type: 'array', ...about, items: one, uniqueItems: true, minItems: least, maxItems: most, ...start }
    }
    case 'date':
      return { type: 'string', format: 'date', ...about, ...start }
    case 'address':
      return {
        type: 'object',
        ...about,
        properties: {
          name: line(word.name),
          street: line(word.street),
          extra: line(word.extra),
          postalCode: line(word.postalCode, { maxLength: 20 }),
          city: line(word.city),
          region: line(word.region),
          country: line(word.country, { maxLength: 2, pattern: '^[A-Z]{2}$' }),
        },
        required: ['street', 'city', 'country'],
        additionalProperties: false,
      }
    case 'file':
      return {
        type: 'array',
        ...about,
        items: { type: 'string', pattern: UUID },
        uniqueItems: true,
        minItems: field.required ? 1 : 0,
        maxItems: field.most ?? 1,
      }
    case 'consent':
      return {
        type: 'object',
        ...about,
        description: tell(field.statement),
        properties: {
          agreed: { const: true, title: word.agreed },
          ...(field.signature && { name: line(word.signature) }),
        },
        required: ['agreed', ...(field.signature ? ['name'] : [])],
        additionalProperties: false,
      }
    case 'merchandise':
      return {
        type: 'object',
        ...about,
        properties: Object.fromEntries(
          field.options.map((option) => [
            option.value,
            {
              type: 'integer',
              title: tell(option.label) + price(option.price ?? 0),
              minimum: 1,
              maximum: field.most ?? 1,
            },
          ]),
        ),
        minProperties: field.required ? 1 : 0,
        additionalProperties: false,
      }
  }
}

const testSchema = (test: Test, fields: Map<string, Field>): JsonSchema => {
  const type = fields.get(test.field)?.type
  const met = (schema: JsonSchema) => ({ properties: { [test.field]: schema }, required: [test.field] })
  if ('oneOf' in test) return met({ enum: test.oneOf })
  if ('equals' in test) return type === 'consent' ? met({}) : met({ const: test.equals })
  return type === 'merchandise'
    ? met({ type: 'object', required: [test.has] })
    : met({ type: 'array', contains: { const: test.has } })
}

const conditionSchema = (condition: Condition, fields: Map<string, Field>): JsonSchema => {
  const tests = testsOf(condition).map((test) => testSchema(test, fields))
  return 'any' in condition ? { anyOf: tests } : { allOf: tests }
}

/** What a rendering library is given. */
export interface RenderedForm {
  schema: JsonSchema
  /** The order of the fields and what a schema cannot say, in the vocabulary of react-jsonschema-form. */
  ui: { 'ui:order': string[]; [field: string]: unknown }
  sections: { key: string; title: string; help: string; fields: string[] }[]
}

/**
 * A definition as JSON Schema (draft 2020-12) in one language. It says all that `checkAnswers` checks but the range of
 * dates, the pieces of merchandise in all, files, and characters that no database keeps.
 * @param currency ISO 4217; with it options tell their price
 */
export const toJsonSchema = (definition: Definition, locale: string, currency?: string): RenderedForm => {
  const tell: Tell = (text) => say(text, locale, definition.locale)
  const price = (minor: number): string => (currency && minor > 0 ? ` (+ ${money(minor, currency, locale)})` : '')
  const fields = new Map(fieldsOf(definition).map((field) => [field.key, field]))
  const always: Record<string, JsonSchema> = {}
  const required: string[] = []
  const conditional: JsonSchema[] = []

  for (const section of definition.sections) {
    for (const field of section.fields) {
      const schema = answerSchema(field, tell, locale, price)
      const conditions = [section.when, field.when].filter((condition) => condition !== undefined)
      if (conditions.length === 0) {
        always[field.key] = schema
        if (field.required) required.push(field.key)
        continue
      }
      conditional.push({
        if: { allOf: conditions.map((condition) => conditionSchema(condition, fields)) },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { [field.key]: schema }, ...(field.required && { required: [field.key] }) },
        else: { not: { required: [field.key] } },
      })
    }
  }

  const order = [...fields.keys()]
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      title: tell(definition.title),
      properties: always,
      required,
      ...(conditional.length > 0 && { allOf: conditional }),
      unevaluatedProperties: false,
    },
    ui: {
      'ui:order': order,
      ...Object.fromEntries([...fields.values()].flatMap((field) => (ui(field) ? [[field.key, ui(field)]] : []))),
    },
    sections: definition.sections.map(({ key, title, help, fields }) => ({
      key,
      title: tell(title),
      help: help ? tell(help) : '',
      fields: fields.map((field) => field.key),
    })),
  }
}

const ui = (field: Field): JsonSchema | undefined => {
  switch (field.type) {
    case 'text':
      return field.lines === 'many' ? { 'ui:widget': 'textarea' } : undefined
    case 'choice':
      return field.many ? { 'ui:widget': 'checkboxes' } : undefined
    case 'address':
      return { 'ui:order': ['name', 'street', 'extra', 'postalCode', 'city', 'region', 'country'] }
    case 'file':
    case 'consent':
      return { 'ui:field': field.type }
    default:
      return undefined
  }
}

const money = (minor: number, currency: string, locale: string): string => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
