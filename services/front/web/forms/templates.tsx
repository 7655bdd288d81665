import type { FieldTemplateProps, ObjectFieldTemplateProps } from '@rjsf/utils'
import { Optional } from '../components/fields.tsx'

interface Section {
  key: string
  title: string
  help: string
  fields: string[]
}

/** A field's own component shows its label and what is wrong with it; only a group of fields has nowhere to say so. */
const FieldTemplate = ({ children, schema, uiSchema, rawErrors }: FieldTemplateProps) => (
  <>
    {children}
    {schema.type === 'object' &&
      !uiSchema?.['ui:field'] &&
      rawErrors?.map((error) => (
        <p key={error} className="field-error">
          {error}
        </p>
      ))}
  </>
)

/** The form's sections; within it an address is a group of fields. */
const ObjectFieldTemplate = ({ properties, uiSchema, title, description, required }: ObjectFieldTemplateProps) => {
  const sections: Section[] | undefined = uiSchema?.['ui:options']?.['sections'] as Section[] | undefined
  if (!sections) {
    return (
      <fieldset className="group">
        <legend>
          {title}
          {!required && <Optional />}
        </legend>
        {description && <p className="help">{description}</p>}
        {properties.map(({ content }) => content)}
      </fieldset>
    )
  }
  return sections.map(({ key, title, help, fields }) => (
    <fieldset key={key} className="section">
      <legend>{title}</legend>
      {help && <p className="quiet-text">{help}</p>}
      {properties.filter(({ name }) => fields.includes(name)).map(({ content }) => content)}
    </fieldset>
  ))
}

export const templates = { FieldTemplate, ObjectFieldTemplate }
