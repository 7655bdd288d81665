import { type Answers, type Definition, fieldsOf, type Problem, shownFields, toJsonSchema } from '@midsummer/forms'
// Not the package's first page: that brings its tests' validator, which generates code.
import Form from '@rjsf/core/lib/components/Form.js'
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Value } from 'typebox/value'
import { fields } from './fields.tsx'
import { templates } from './templates.tsx'
import { widgets } from './widgets.tsx'

/** What the library asks of a validator. Answers are checked by `checkAnswers`, as on the server; no code is generated. */
const validator = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: (schema: RJSFSchema, answers: unknown) => Value.Check(schema, answers),
  rawValidation: () => ({}),
}

interface Rendered {
  schema: RJSFSchema
  uiSchema: UiSchema
}

/** The schema of the fields that are asked after these answers: what is conditional is decided by the definition. */
const render = (definition: Definition, answers: Answers, locale: string, currency?: string): Rendered => {
  const { schema, ui, sections } = toJsonSchema(definition, locale, currency)
  const all = { ...propertiesOf(schema) }
  for (const rule of arrayOf(schema['allOf'])) Object.assign(all, propertiesOf(recordOf(rule['then'])))
  const shown = shownFields(definition, answers)
  const keys = shown.map(({ key }) => key)
  const kinds = Object.fromEntries(
    fieldsOf(definition).map((field) => {
      const own = recordOf(ui[field.key])
      if (field.type === 'merchandise') return [field.key, { ...own, 'ui:field': 'merchandise' }]
      if (field.type === 'address') return [field.key, { ...own, country: { 'ui:widget': 'country' } }]
      if (field.type === 'text' && field.format)
        return [field.key, { ...own, 'ui:options': { inputType: field.format } }]
      if (field.type === 'file' && field.accept) return [field.key, { ...own, 'ui:options': { accept: field.accept } }]
      return [field.key, own]
    }),
  )
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, all[key]])),
      required: shown.filter(({ required }) => required).map(({ key }) => key),
    } as RJSFSchema,
    uiSchema: {
      ...kinds,
      'ui:order': keys,
      'ui:options': {
        sections: sections
          .map((section) => ({ ...section, fields: section.fields.filter((key) => keys.includes(key)) }))
          .filter((section) => section.fields.length > 0),
      },
    },
  }
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const propertiesOf = (schema: Record<string, unknown>) => recordOf(schema['properties'])
const arrayOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

/** Problems by their place, as the library wants them. */
const errorsAt = (problems: readonly Problem[], tell: (problem: Problem) => string): ErrorSchema => {
  const root: ErrorSchema = {}
  for (const problem of problems) {
    let here: ErrorSchema = root
    for (const step of problem.at.split('/').slice(2)) {
      const next: ErrorSchema = here[step] ?? {}
      Object.assign(here, { [step]: next })
      here = next
    }
    Object.assign(here, { __errors: [tell(problem)] })
  }
  return root
}

/** An organiser's form. `problems` are those of `checkAnswers`, shown beside their fields. */
export const SchemaForm = ({
  id,
  definition,
  answers,
  onChange,
  problems = [],
  currency,
}: {
  /** Several forms may be on one page. */
  id: string
  definition: Definition
  answers: Answers
  onChange: (answers: Answers) => void
  problems?: readonly Problem[]
  currency?: string
}) => {
  const { t, i18n } = useTranslation()
  const { schema, uiSchema } = useMemo(
    () => render(definition, answers, i18n.language, currency),
    [definition, answers, i18n.language, currency],
  )
  const tell = ({ rule, message }: Problem) =>
    i18n.exists(`answers.${rule}`) ? t(`answers.${rule}` as 'answers.required') : message
  return (
    <Form
      tagName="div"
      idPrefix={id}
      schema={schema}
      uiSchema={uiSchema}
      formData={answers}
      onChange={({ formData }) => onChange(formData ?? {})}
      validator={validator}
      noValidate
      showErrorList={false}
      extraErrors={errorsAt(problems, tell)}
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never', emptyObjectFields: 'skipDefaults' }}
      widgets={widgets}
      fields={fields}
      templates={templates}
    >
      {/* The page has a button of its own. */}
      <span />
    </Form>
  )
}
