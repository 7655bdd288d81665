import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import {
  type Answers,
  type Condition,
  checkAnswers,
  checkDefinition,
  type Definition,
  fieldsOf,
  initialAnswers,
  optionsChosen,
  shownFields,
  type Test,
  tidyAnswers,
  toJsonSchema,
  type Viewer,
  visibleAnswers,
  visibleDefinition,
} from '../src/index.ts'
import { formAndAnswers } from './arbitrary.ts'
import { registration } from './examples.ts'

const ajv = formats.default(new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }))

/** What `toJsonSchema` says that a schema does not reach. */
const BEYOND = ['early', 'late', 'pieces', 'characters']

t.test('the form and its JSON Schema accept the same answers', async (t) => {
  let accepted = 0
  let refused = 0
  fc.assert(
    fc.property(formAndAnswers, ({ definition, answers }) => {
      assert.deepEqual(checkDefinition(definition), [])
      const problems = checkAnswers(definition, answers)
      const bySchema = ajv.compile(toJsonSchema(definition, 'de', 'EUR').schema)(answers)
      if (problems.length === 0) accepted += 1
      else refused += 1
      if (problems.every(({ rule }) => BEYOND.includes(rule))) return bySchema
      return !bySchema
    }),
    { numRuns: 600 },
  )
  t.ok(accepted > 60 && refused > 60, `${accepted} were accepted, ${refused} refused`)
})

/** Whether a field is asked, told once more from the field's side. */
const asked = (definition: Definition, answers: Answers, key: string): boolean => {
  const section = definition.sections.find(({ fields }) => fields.some((field) => field.key === key))
  const field = fieldsOf(definition).find((one) => one.key === key)
  const met = (test: Test): boolean => {
    const answer = Object.hasOwn(answers, test.field) ? answers[test.field] : undefined
    const given = JSON.stringify(answer) ?? ''
    if (!asked(definition, answers, test.field)) return false
    if ('has' in test) return given.startsWith('[') ? given.includes(`"${test.has}"`) : given.includes(`"${test.has}":`)
    if ('oneOf' in test) return test.oneOf.some((value) => JSON.stringify(value) === given)
    return test.equals === true ? given.includes('"agreed":true') : JSON.stringify(test.equals) === given
  }
  const holds = (condition: Condition | undefined): boolean => {
    if (!condition) return true
    if ('all' in condition) return condition.all.every(met)
    return 'any' in condition ? condition.any.some(met) : met(condition)
  }
  return holds(section?.when) && holds(field?.when)
}

t.test('an answer to what is not asked never slips in', async (t) => {
  let hidden = 0
  fc.assert(
    fc.property(formAndAnswers, ({ definition, answers }) => {
      const problems = checkAnswers(definition, answers)
      for (const { key } of fieldsOf(definition)) {
        if (asked(definition, answers, key)) continue
        const refusals = problems.filter(({ at }) => at.startsWith(`body/answers/${key}`))
        assert.deepEqual(
          refusals.map(({ rule }) => rule),
          Object.hasOwn(answers, key) ? ['hidden'] : [],
          'not missed where it is not asked',
        )
        hidden += refusals.length
      }
      const tidy = tidyAnswers(definition, answers)
      for (const key of Object.keys(tidy)) assert.ok(asked(definition, tidy, key), 'what a page sends was asked')
      assert.deepEqual(tidyAnswers(definition, tidy), tidy)
      const chosen = optionsChosen(definition, answers, 'en')
      for (const { field } of chosen) assert.ok(asked(definition, answers, field), 'nobody pays for what is not asked')
    }),
    { numRuns: 1500 },
  )
  t.ok(hidden > 100, `${hidden} answers were refused`)
})

const answers: Answers = {
  nickname: 'Ash',
  age: 16,
  arrival: '2027-08-20',
  home: { street: 'Lane 1', city: 'Ulm', country: 'DE' },
  meal: 'vegan',
  helps: ['set-up', 'door'],
  licence: ['01990000-0000-7000-8000-00000000000a'],
  shirt: { s: 1, xl: 2 },
  guardian: { agreed: true, name: 'Elm' },
  'guardian-note': 'Call first',
}

t.test('each fault is told at its place', async (t) => {
  t.same(checkDefinition(registration), [])
  t.same(checkAnswers(registration, answers), [])
  const faults = (changes: Answers) =>
    checkAnswers(registration, { ...answers, ...changes }, { at: 'body/people/0/answers' }).map(
      ({ at, message }) => `${at.slice('body/people/0/answers/'.length)} ${message}`,
    )
  t.same(faults({ nickname: '  ' }), ['nickname says nothing'])
  t.same(faults({ nickname: 'ä'.repeat(21) }), ['nickname must not have more than 20 characters'])
  t.same(faults({ nickname: '🇩🇪'.repeat(11) }), ['nickname must not have more than 20 characters'])
  t.same(faults({ nickname: 'a\u0000' }), ['nickname has characters that cannot be kept'])
  t.same(faults({ arrival: '2027-02-29' }), ['arrival must match format "date"'])
  t.same(faults({ arrival: '2027-07-31' }), ['arrival must not be before 2027-08-01'])
  t.same(faults({ arrival: '2027-09-01' }), ['arrival must not be after 2027-08-31'])
  t.same(faults({ home: { street: 'Lane', country: 'Germany', planet: 'Earth' } }), [
    'home/city is missing',
    'home/planet is unknown',
    'home/country must not have more than 2 characters',
  ])
  t.same(faults({ meal: 'steak' }), ['licence is not asked after these answers', 'meal is none of the options'])
  t.same(faults({ helps: ['set-up', 'door', 'stage'] }), ['helps must not have more than 2 items'])
  t.same(faults({ shirt: { s: 2, xl: 2 } }), ['shirt must not be more than 3 in all'])
  t.same(faults({ shirt: { m: 1 } }), ['shirt/m is unknown'])
  t.same(faults({ guardian: { agreed: false, name: 'Elm' } }), [
    'guardian-note is not asked after these answers',
    'guardian/agreed must be true',
  ])
  t.same(faults({ guardian: { agreed: true } }), ['guardian/name is missing'])
  t.same(faults({ age: 18 }), [
    'guardian is not asked after these answers',
    'guardian-note is not asked after these answers',
  ])
  t.same(faults({ constructor: 1, toString: 1 }), ['constructor is unknown', 'toString is unknown'])
  t.same(checkAnswers(registration, []), [{ at: 'body/answers', message: 'must be an object', rule: 'type' }])
  t.same(
    checkAnswers(registration, {}).map(({ at }) => at),
    ['body/answers/nickname', 'body/answers/meal'],
  )
  const files = new Map([['01990000-0000-7000-8000-00000000000a', { type: 'image/gif' }]])
  t.match(checkAnswers(registration, answers, { files }), [
    { at: 'body/answers/licence/0', message: 'must be image/png', rule: 'accept' },
  ])
})

t.test('what nobody can mean is refused before it costs anything', async (t) => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  const long = Array.from({ length: 100_000 }, (_, index) => `x${index}`)
  for (const { key } of fieldsOf(registration).slice(0, 10)) {
    for (const answer of [deep, [deep, deep], { street: deep }, long]) {
      const given = { meal: key === 'seat' ? 'banquet' : 'vegan', helps: ['set-up'], [key]: answer }
      t.match(
        checkAnswers(registration, given).filter(({ at }) => at === `body/answers/${key}`),
        [{ rule: /size|hidden/ }],
      )
    }
  }
  t.same(checkAnswers(registration, Object.fromEntries(long.map((key) => [key, 1]))), [
    { at: 'body/answers', message: 'has too many answers', rule: 'size' },
  ])
  t.match(checkDefinition({ ...registration, sections: deep }), [{ at: 'body/definition', rule: 'size' }])
})

t.test('options become lines with their own price and stock', async (t) => {
  t.same(optionsChosen(registration, answers, 'de'), [
    {
      field: 'meal',
      option: 'vegan',
      name: 'Essen: Vegan',
      quantity: 1,
      unitAmount: 1500,
      stock: 'meal/vegan',
      capacity: 40,
    },
    {
      field: 'helps',
      option: 'set-up',
      name: 'I can help with: set-up',
      quantity: 1,
      unitAmount: 0,
      stock: 'helps/set-up',
      capacity: null,
    },
    {
      field: 'helps',
      option: 'door',
      name: 'I can help with: door',
      quantity: 1,
      unitAmount: 0,
      stock: 'helps/door',
      capacity: null,
    },
    { field: 'shirt', option: 's', name: 'Shirt: S', quantity: 1, unitAmount: 2000, stock: 'shirt/s', capacity: null },
    { field: 'shirt', option: 'xl', name: 'Shirt: XL', quantity: 2, unitAmount: 2200, stock: 'shirt/xl', capacity: 5 },
  ])
  const [banquet] = optionsChosen(registration, { meal: 'banquet' }, 'fr')
  t.match(banquet, { name: 'Meal: Banquet', stock: 'seats', capacity: 10 })
})

t.test('everybody sees what is theirs to see', async (t) => {
  const all = { nickname: 'Ash', allergies: 'nuts', gone: 1 }
  t.same(visibleAnswers(registration, all, 'person'), { nickname: 'Ash', allergies: 'nuts' })
  t.same(visibleAnswers(registration, all, 'staff'), { nickname: 'Ash' })
  t.same(visibleAnswers(registration, all, 'admin'), { nickname: 'Ash', allergies: 'nuts' })
})

t.test('what a page holds becomes what it sends', async (t) => {
  t.same(
    tidyAnswers(registration, {
      nickname: 'Ash',
      age: undefined,
      arrival: '',
      home: { street: '', city: undefined },
      meal: 'vegan',
      seat: 'beside Oak, before the meal was changed',
      helps: [],
      shirt: { s: undefined, xl: 1 },
      guardian: { agreed: false },
    }),
    { nickname: 'Ash', meal: 'vegan', shirt: { xl: 1 } },
  )
  t.same(initialAnswers(registration), {})
  t.same(
    shownFields(registration, { age: 17 })
      .map(({ key }) => key)
      .slice(-1),
    ['guardian'],
  )
})

t.test('whoever sees some answers only is asked for these alone', async (t) => {
  const field = (key: string, more: object = {}) => ({ key, type: 'text' as const, label: { en: key }, ...more })
  const definition: Definition = {
    title: { en: 'Form' },
    locale: 'en',
    sections: [
      {
        key: 'all',
        title: { en: 'All' },
        fields: [
          field('open'),
          field('secret', { seenBy: ['admin'] }),
          field('after-open', { when: { field: 'open', equals: 'x' } }),
          field('after-secret', { when: { field: 'secret', equals: 'x' } }),
          field('after-both', {
            when: {
              any: [
                { field: 'open', equals: 'x' },
                { field: 'after-secret', equals: 'x' },
              ],
            },
          }),
        ],
      },
      { key: 'hidden', title: { en: 'Hidden' }, when: { field: 'secret', equals: 'x' }, fields: [field('last')] },
    ],
  }
  const keys = (viewer: Viewer) => fieldsOf(visibleDefinition(definition, viewer)).map(({ key }) => key)
  t.same(keys('person'), ['open', 'after-open'])
  t.same(visibleDefinition(definition, 'admin'), definition)
})

t.test('a rendered form speaks the language, with prices', async (t) => {
  const { schema, ui, sections } = toJsonSchema(registration, 'de-AT', 'EUR')
  t.match(schema, {
    title: 'Anmeldung',
    properties: {
      nickname: { title: 'Name auf dem Badge' },
      age: { title: 'Age' },
      home: { properties: { city: { title: 'Ort' } } },
      meal: { oneOf: [{ title: 'Keins' }, { title: /^Vegan \(\+ €\s15,00\)$/ }, { title: /^Bankett/ }] },
    },
    required: ['nickname', 'meal'],
  })
  t.same(
    ui['ui:order'],
    fieldsOf(registration).map(({ key }) => key),
  )
  t.same(
    sections.map(({ key, fields }) => [key, fields.length]),
    [
      ['you', 5],
      ['wishes', 5],
      ['minors', 2],
    ],
  )
})

t.test('pages need no code made from text, which their policy forbids', async (t) => {
  const script = `
    const { checkAnswers, checkDefinition, toJsonSchema } = await import(${JSON.stringify(join(import.meta.dirname, '../src/index.ts'))})
    const { registration } = await import(${JSON.stringify(join(import.meta.dirname, 'examples.ts'))})
    toJsonSchema(registration, 'de', 'EUR')
    console.log(checkDefinition(registration).length, checkAnswers(registration, {}).length)`
  const run = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  )
  t.equal(run.stdout, '0 2\n', run.stderr)
})
