import type { FieldTemplateProps, ObjectFieldTemplateProps } from '@rjsf/utils'

interface Section {
  key: string
  title: string
  help: string
  fields: string[]
}

/** A field's own component shows its label and what is wrong with it. */
const FieldTemplate = ({ children }: FieldTemplateProps) => children

/** The form's sections; within it an address is a group of fields. */
const ObjectFieldTemplate = ({ properties, uiSchema, title, description, errorSchema }: ObjectFieldTemplateProps) => {
  const sections: Section[] | undefined = uiSchema?.['ui:options']?.['sections'] as Section[] | undefined
  if (!sections) {
    return (
      <fieldset className="group">
        <legend>{title}</legend>
        {description && <p className="help">{description}</p>}
        {errorSchema?.__errors?.map((error) => (
          <p key={error} className="field-error">
            {error}
          </p>
        ))}
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
