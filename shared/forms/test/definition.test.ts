import fc from 'fast-check'
import t from 'tap'
import { Value } from 'typebox/value'
import { checkDefinition, Definition, say } from '../src/index.ts'
import { registration } from './examples.ts'

const label = { en: 'Label' }
const option = (value: string, more: object = {}) => ({ value, label, ...more })
const field = (key: string, more: object = {}) => ({ key, type: 'text', label, ...more })
const form = (...fields: object[]) => ({
  title: label,
  locale: 'en',
  sections: [{ key: 'one', title: label, fields }],
})

/** The faults of a form with these fields, each with its place below the fields. */
const faults = (...fields: object[]) =>
  checkDefinition(form(...fields)).map(
    ({ at, message }) => `${at.replace('body/definition/sections/0/fields/', '')} ${message}`,
  )

t.test('a definition’s faults are told at their place', async (t) => {
  t.same(checkDefinition(registration), [])
  t.same(faults(field('a'), field('a')), ['1/key another field has this key'])
  t.same(faults(field('Ä')), ['0/key is no name that can be used'])
  t.same(faults(field('constructor')), ['0/key is no name that can be used'])
  t.same(faults({ key: 'a', label }), [
    '0/type is none of text, number, choice, date, address, file, consent, merchandise',
  ])
  t.same(faults({ key: 'a', type: 'text' }), ['0/label is missing'])
  t.same(faults(field('a', { colour: 'red' })), ['0/colour is unknown'])
  t.same(faults(field('a', { label: { de: 'Wort' } })), ['0/label/en is missing'])
  t.same(faults(field('a', { help: { en: 'a\u0000' } })), ['body/definition has characters that cannot be kept'])
  t.same(faults(field('a', { default: 'too long', maxLength: 3 })), ['0/default must not have more than 3 characters'])
  t.same(faults({ key: 'a', type: 'number', label, minimum: 3, maximum: 2 }), ['0/maximum is below minimum'])
  t.same(faults({ key: 'a', type: 'date', label, earliest: '2027-02-01', latest: '2027-01-01' }), [
    '0/latest is below earliest',
  ])
  t.same(checkDefinition({ ...form(field('a', { keepDays: 10 })), keepDays: 5 }), [
    {
      at: 'body/definition/sections/0/fields/0/keepDays',
      message: "must not be more than the form's 5",
      rule: 'maximum',
    },
  ])
  t.same(checkDefinition(undefined), [{ at: 'body/definition', message: 'must be object', rule: 'type' }])
  t.same(checkDefinition({ ...form(), sections: [...form().sections, ...form().sections] }), [
    { at: 'body/definition/sections/1/key', message: 'another section has this key', rule: 'doubled' },
  ])
})

t.test('options have a value, a price that is none below zero, and one capacity for each stock', async (t) => {
  const choice = (options: object[], more: object = {}) => ({ key: 'a', type: 'choice', label, options, ...more })
  t.same(faults(choice([{ label }])), ['0/options/0/value is missing'])
  t.same(faults(choice([])), ['0/options must not have fewer than 1 items'])
  t.same(faults(choice([option('s'), option('s')])), ['0/options/1/value another option has this value'])
  t.same(faults(choice([option('s', { price: -1 })])), ['0/options/0/price must be >= 0'])
  t.same(faults(choice([option('s', { price: 0.5 })])), ['0/options/0/price must be integer'])
  t.same(faults(choice([option('s', { stock: 'shirts', capacity: 3 }), option('m', { stock: 'shirts' })])), [
    '0/options/1/capacity another option draws from shirts with another capacity',
  ])
  t.same(faults(choice([option('s')], { many: { most: 2 } })), ['0/many/most is more than there are options'])
  t.same(faults(choice([option('s'), option('m')], { many: { least: 2, most: 1 } })), ['0/many/most is below least'])
  t.same(faults(choice([option('s')], { default: 'xl' })), ['0/default is none of the options'])
})

t.test('a condition looks back, at something that can be so', async (t) => {
  const when = (condition: object) => field('b', { when: condition })
  const choice = { key: 'a', type: 'choice', label, options: [option('s')] }
  t.same(faults(field('a'), when({ field: 'a', equals: 'x' })), [])
  t.same(faults(when({ field: 'a', equals: 'x' })), ['0/when/field is no field of this form'])
  const later = 'does not come before: a condition looks back only'
  t.same(faults(when({ field: 'a', equals: 'x' }), field('a')), [`0/when/field ${later}`])
  t.same(faults(when({ field: 'b', equals: 'x' })), [`0/when/field ${later}`], 'itself')
  t.same(
    faults(field('a', { when: { all: [{ field: 'b', equals: 'x' }] } }), when({ any: [{ field: 'a', equals: 'x' }] })),
    [`0/when/all/0/field ${later}`],
    'a circle',
  )
  t.same(faults(choice, when({ field: 'a', equals: 'xl' })), ['1/when/equals is none of the options'])
  t.same(faults(choice, when({ any: [{ field: 'a', oneOf: ['s', 'xl'] }] })), [
    '1/when/any/0/oneOf/1 is none of the options',
  ])
  t.same(faults(choice, when({ field: 'a', has: 's' })), [
    '1/when/has only a choice of many or merchandise has options',
  ])
  t.same(faults({ ...choice, many: {} }, when({ field: 'a', has: 'xl' })), ['1/when/has is none of the options'])
  t.same(faults({ ...choice, many: {} }, when({ field: 'a', equals: 's' })), [
    '1/when/equals cannot be asked of a field of type choice',
  ])
  t.same(faults({ key: 'a', type: 'address', label }, when({ field: 'a', equals: 'x' })), [
    '1/when/equals cannot be asked of a field of type address',
  ])
  t.same(faults({ key: 'a', type: 'consent', label, statement: label }, when({ field: 'a', equals: false })), [
    '1/when/equals must be true: a consent is given, or is not there',
  ])
  t.same(
    checkDefinition({
      ...form(),
      sections: [{ key: 'one', title: label, when: { field: 'a', equals: 'x' }, fields: [field('a')] }],
    }).map(({ at }) => at),
    ['body/definition/sections/0/when/field'],
    'a section by its own field',
  )
})

t.test('a definition that nobody can mean is refused before it costs anything', async (t) => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  for (const given of [deep, form(field('a', { seenBy: [deep, deep] })), form(...Array(300).fill(field('a')))])
    t.match(checkDefinition(given), [{ rule: 'size' }])
})

t.test('whatever is sent as a definition is answered, never thrown at', async () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, one) => {
      checkDefinition(whole)
      checkDefinition({ ...form(), title: one })
      checkDefinition(form(field('a', { when: one, default: one }), { key: 'b', type: 'choice', label, options: one }))
    }),
  )
})

t.test('whatever is changed in a definition, it is a definition still or something is told', async () => {
  const paths = (value: unknown): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [[key], ...paths(one).map((path) => [key, ...path])])
      : []
  const changed = (value: unknown, [key = '', ...rest]: string[], to: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return to
    const copy: object = structuredClone(value)
    Reflect.set(copy, key, rest.length === 0 ? to : changed(Reflect.get(copy, key), rest, to))
    return copy
  }
  const somewhere = fc.constantFrom(...paths(registration))
  fc.assert(
    fc.property(somewhere, fc.oneof(fc.jsonValue(), fc.constantFrom(-1, '', 'x', [], {})), (path, to) => {
      const given = changed(registration, path, to)
      return Value.Check(Definition, given) || checkDefinition(given).length > 0
    }),
    { numRuns: 2000 },
  )
})

t.test('a text falls back from region to language to the form’s own', async (t) => {
  const text = { de: 'Größe', 'pt-BR': 'Tamanho', en: 'Size' }
  t.same(
    ['de-AT', 'pt-BR', 'pt', 'fr'].map((locale) => say(text, locale, 'en')),
    ['Größe', 'Tamanho', 'Size', 'Size'],
  )
})
