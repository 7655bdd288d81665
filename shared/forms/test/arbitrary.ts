import fc from 'fast-check'
import { type Answers, type Condition, type Definition, type Field, type Test, tidyAnswers } from '../src/index.ts'

const label = { en: 'Label', de: 'Wort' }
const OPTIONS = ['s', 'm', '2027'].map((value, index) => ({ value, label, price: index * 100 }))
const TEXTS = [
  '',
  ' ',
  'x',
  's',
  'ash@example.org',
  'https://example.org/a',
  '2027-08-02',
  '🇩🇪🇩🇪',
  'a\u0000b',
  '\ud800',
]

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 8 }))

/** A field of every kind, without its key and its condition, and answers to it: mostly right, some a little wrong. */
const kinds = [
  fc.record({ kind: fc.constant({ type: 'text', maxLength: 3 } as const), answer: text }),
  fc.record({
    kind: fc.constantFrom({ type: 'text', format: 'email' } as const, { type: 'text', format: 'url' } as const),
    answer: text,
  }),
  fc.record({
    kind: fc.constantFrom(
      { type: 'number' } as const,
      { type: 'number', whole: true, minimum: 0, maximum: 3 } as const,
    ),
    answer: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.double()),
  }),
  fc.record({
    kind: fc.constant({ type: 'choice', options: OPTIONS } as const),
    answer: fc.constantFrom('s', 'm', '2027', 'xl', ''),
  }),
  fc.record({
    kind: fc.constantFrom(
      { type: 'choice', options: OPTIONS, many: {} } as const,
      { type: 'choice', options: OPTIONS, many: { least: 2, most: 2 } } as const,
    ),
    answer: fc.array(fc.constantFrom('s', 'm', '2027', 'xl'), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      { type: 'date' } as const,
      { type: 'date', earliest: '2027-08-02', latest: '2028-01-01' } as const,
    ),
    answer: fc.constantFrom('2027-08-01', '2027-08-02', '2028-02-29', '2027-02-29', '2027-8-2', '0000-00-00', 'today'),
  }),
  fc.record({
    kind: fc.constant({ type: 'address' } as const),
    answer: fc.record(
      {
        street: text,
        city: fc.constantFrom('Ulm', ''),
        country: fc.constantFrom('DE', 'de'),
        planet: fc.constant('Earth'),
      },
      { requiredKeys: ['street', 'country'] },
    ),
  }),
  fc.record({
    kind: fc.constant({ type: 'file', most: 2 } as const),
    answer: fc.array(fc.constantFrom('01990000-0000-7000-8000-00000000000a', 'a'), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      { type: 'consent', statement: label } as const,
      { type: 'consent', statement: label, signature: true } as const,
    ),
    answer: fc.record({ agreed: fc.boolean(), name: text }, { requiredKeys: ['agreed'] }),
  }),
  fc.record({
    kind: fc.constant({ type: 'merchandise', options: OPTIONS, most: 2 } as const),
    answer: fc.dictionary(fc.constantFrom('s', 'm', 'xl'), fc.integer({ min: 0, max: 3 }), { maxKeys: 2 }),
  }),
]

/** A test that may turn out either way, of a field that can be tested. */
const testOf = (field: Field, pick: number): Test | undefined => {
  switch (field.type) {
    case 'text':
      return {
        field: field.key,
        equals: { email: 'ash@example.org', url: 'https://example.org/a', none: 'x' }[field.format ?? 'none'],
      }
    case 'number':
      return pick % 2 ? { field: field.key, equals: 1 } : { field: field.key, oneOf: [1, 2, 3] }
    case 'choice':
      if (field.many) return { field: field.key, has: 's' }
      return pick % 2 ? { field: field.key, equals: 's' } : { field: field.key, oneOf: ['s', 'm'] }
    case 'date':
      return { field: field.key, equals: '2027-08-02' }
    case 'consent':
      return { field: field.key, equals: true }
    case 'merchandise':
      return { field: field.key, has: 's' }
    default:
      return undefined
  }
}

const condition = (earlier: Field[], picks: number[]): Condition | undefined => {
  const tests = picks.flatMap((pick) => {
    const field = earlier[pick % Math.max(earlier.length, 1)]
    return (field && testOf(field, pick)) ?? []
  })
  const [first] = tests
  if (!first) return undefined
  if (tests.length === 1) return first
  return (picks[0] ?? 0) % 2 ? { all: tests } : { any: tests }
}

const drawn = fc.record({
  draw: fc.oneof(...kinds),
  required: fc.boolean(),
  answered: fc.integer({ min: 0, max: 9 }),
  picks: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
  newSection: fc.integer({ min: 0, max: 4 }),
})

/** A definition that could be published, with answers that somebody might send to it. */
export const formAndAnswers: fc.Arbitrary<{ definition: Definition; answers: Answers }> = fc
  .record({
    fields: fc.array(drawn, { minLength: 1, maxLength: 7 }),
    stray: fc.integer({ min: 0, max: 19 }),
    // Half of the people leave out what is not asked, and nothing that is required.
    careful: fc.boolean(),
  })
  .map(({ fields, stray, careful }) => {
    const definition: Definition = { title: label, locale: 'en', sections: [] }
    const earlier: Field[] = []
    const answers: Answers = stray === 0 ? { stray: 1 } : {}
    for (const [index, { draw, required, answered, picks, newSection }] of fields.entries()) {
      const when = condition(earlier, picks)
      const key = `f${index}`
      if (index === 0 || newSection === 0) {
        const whole = condition(earlier, picks.slice(1))
        definition.sections.push({ key, title: label, fields: [], ...(whole && { when: whole }) })
      }
      const field: Field = {
        ...draw.kind,
        key,
        label,
        required: required && (!careful || answered > 2),
        ...(when && { when }),
      }
      definition.sections.at(-1)?.fields.push(field)
      earlier.push(field)
      if (answered > 2) answers[key] = draw.answer
    }
    return { definition, answers: careful ? tidyAnswers(definition, answers) : answers }
  })
