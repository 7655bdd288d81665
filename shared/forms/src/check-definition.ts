import { Value } from 'typebox/value'
import { checkAnswer, stockOf } from './answers.ts'
import { type Condition, Definition, FIELDS, type Field, Outline, type Test, Text, testsOf } from './definition.ts'
import { canBeKept, faultsOf, isModest, type Problem } from './faults.ts'

/** What is wrong in an organiser's definition, and where. Without a problem it can be published. */
export const checkDefinition = (given: unknown, at = 'body/definition'): Problem[] =>
  isDefinition(given) ? [...languageProblems(given, at), ...fieldProblems(given, at)] : shapeProblems(given, at)

/** Whether something has the shape of a definition, as a draft must, finished or not. */
export const isDefinition = (given: unknown): given is Definition =>
  isModest(given, DEPTH) && canBeKept(given) && Value.Check(Definition, given)

/** How deep a definition goes: form, sections, section, fields, field, options, option, label; conditions are deeper. */
const DEPTH = 10

const problem = (at: string, message: string, rule: string): Problem => ({ at, message, rule })

const shapeProblems = (given: unknown, at: string): Problem[] => {
  if (!isModest(given, DEPTH)) return [problem(at, 'is too long, or too deep', 'size')]
  if (!canBeKept(given)) return [problem(at, 'has characters that cannot be kept', 'characters')]
  const outline = faultsOf(Outline, given, at, wordFor)
  if (outline.length > 0 || !Value.Check(Outline, given)) return outline
  return given.sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, index) => {
      const here = `${at}/sections/${section}/fields/${index}`
      const kind = kindOf(field)
      return kind
        ? faultsOf(FIELDS[kind], field, here, wordFor)
        : [problem(`${here}/type`, `is none of ${KINDS.join(', ')}`, 'option')]
    }),
  )
}

const KINDS = Object.keys(FIELDS)

const kindOf = (field: unknown): Field['type'] | undefined => {
  const type: unknown = typeof field === 'object' && field !== null ? Reflect.get(field, 'type') : undefined
  return Object.values(FIELDS).find(({ properties }) => properties.type.const === type)?.properties.type.const
}

const wordFor = (keyword: string) => (keyword === 'pattern' ? 'is no name that can be used' : undefined)

/** Every text has the form's own language, which stands in for the others. */
const languageProblems = ({ locale, ...rest }: Definition, at: string): Problem[] => {
  const texts = (value: unknown, here: string): Problem[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, one]) => {
      const isText = ['title', 'label', 'help', 'statement'].includes(name) && Value.Check(Text, one)
      if (!isText) return texts(one, `${here}/${name}`)
      return Object.hasOwn(one, locale) ? [] : [problem(`${here}/${name}/${locale}`, 'is missing', 'required')]
    })
  }
  return texts(rest, at)
}

const fieldProblems = ({ sections, keepDays }: Definition, at: string): Problem[] => {
  const keys = new Set(sections.flatMap(({ fields }) => fields.map(({ key }) => key)))
  const earlier = new Map<string, Field>()
  const sectionKeys = new Set<string>()
  const stocks = new Map<string, number | undefined>()
  return sections.flatMap((section, index) => {
    const here = `${at}/sections/${index}`
    const doubled = taken(sectionKeys, section.key, `${here}/key`, 'another section has this key')
    const condition = conditionProblems(section.when, earlier, keys, `${here}/when`)
    const fields = section.fields.flatMap((field, position): Problem[] => {
      const there = `${here}/fields/${position}`
      const found = [
        ...(earlier.has(field.key) ? [problem(`${there}/key`, 'another field has this key', 'doubled')] : []),
        ...conditionProblems(field.when, earlier, keys, `${there}/when`),
        ...rangeProblems(field, there),
        ...optionProblems(field, stocks, there),
        ...('default' in field && field.default !== undefined
          ? checkAnswer(field, field.default, `${there}/default`)
          : []),
      ]
      if (field.keepDays !== undefined && keepDays !== undefined && field.keepDays > keepDays)
        found.push(problem(`${there}/keepDays`, `must not be more than the form's ${keepDays}`, 'maximum'))
      if (!earlier.has(field.key)) earlier.set(field.key, field)
      return found
    })
    return [...doubled, ...condition, ...fields]
  })
}

const taken = (names: Set<string>, name: string, at: string, message: string): Problem[] => {
  if (names.has(name)) return [problem(at, message, 'doubled')]
  names.add(name)
  return []
}

const conditionProblems = (
  condition: Condition | undefined,
  earlier: ReadonlyMap<string, Field>,
  keys: ReadonlySet<string>,
  at: string,
): Problem[] => {
  if (!condition) return []
  const path = 'all' in condition ? `${at}/all` : 'any' in condition ? `${at}/any` : undefined
  return testsOf(condition).flatMap((test, index) => {
    const here = path ? `${path}/${index}` : at
    const field = earlier.get(test.field)
    if (field) return testProblems(test, field, here)
    // Looking back only is also what makes a circle of conditions impossible.
    return keys.has(test.field)
      ? [problem(`${here}/field`, 'does not come before: a condition looks back only', 'later')]
      : [problem(`${here}/field`, 'is no field of this form', 'unknown')]
  })
}

const testProblems = (test: Test, field: Field, at: string): Problem[] => {
  const many = field.type === 'merchandise' || (field.type === 'choice' && field.many !== undefined)
  if ('has' in test) {
    if (!many) return [problem(`${at}/has`, 'only a choice of many or merchandise has options', 'test')]
    const options = 'options' in field ? field.options : []
    return options.some(({ value }) => value === test.has) ? [] : [problem(`${at}/has`, NO_OPTION, 'option')]
  }
  const name = 'equals' in test ? 'equals' : 'oneOf'
  if (many || field.type === 'address' || field.type === 'file' || (field.type === 'consent' && name === 'oneOf'))
    return [problem(`${at}/${name}`, `cannot be asked of a field of type ${field.type}`, 'test')]
  if ('oneOf' in test) return test.oneOf.flatMap((value, index) => valueProblems(field, value, `${at}/oneOf/${index}`))
  return valueProblems(field, test.equals, `${at}/equals`)
}

const NO_OPTION = 'is none of the options'

/** A value that the field can never have would never show anything. */
const valueProblems = (field: Field, value: unknown, at: string): Problem[] => {
  if (field.type !== 'consent') return checkAnswer(field, value, at)
  return value === true ? [] : [problem(at, 'must be true: a consent is given, or is not there', 'test')]
}

const rangeProblems = (field: Field, at: string): Problem[] => {
  switch (field.type) {
    case 'number':
      return backwards(field.minimum, field.maximum, `${at}/maximum`, 'minimum')
    case 'date':
      return backwards(field.earliest, field.latest, `${at}/latest`, 'earliest')
    case 'choice': {
      const { least, most = field.options.length } = field.many ?? {}
      if (most > field.options.length) return [problem(`${at}/many/most`, 'is more than there are options', 'maximum')]
      return backwards(least, most, `${at}/many/most`, 'least')
    }
    default:
      return []
  }
}

const backwards = <Bound extends number | string>(
  low: Bound | undefined,
  high: Bound | undefined,
  at: string,
  lowName: string,
): Problem[] =>
  low !== undefined && high !== undefined && high < low ? [problem(at, `is below ${lowName}`, 'minimum')] : []

const optionProblems = (field: Field, stocks: Map<string, number | undefined>, at: string): Problem[] => {
  if (!('options' in field)) return []
  const values = new Set<string>()
  return field.options.flatMap((option, index): Problem[] => {
    const here = `${at}/options/${index}`
    const stock = stockOf(field.key, option)
    const other = stocks.has(stock) && stocks.get(stock) !== option.capacity
    stocks.set(stock, option.capacity)
    return [
      ...taken(values, option.value, `${here}/value`, 'another option has this value'),
      ...(other
        ? [problem(`${here}/capacity`, `another option draws from ${stock} with another capacity`, 'stock')]
        : []),
    ]
  })
}
