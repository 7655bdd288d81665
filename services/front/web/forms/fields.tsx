import type { FieldProps } from '@rjsf/utils'
import { Checkbox, Count, Optional, TextField } from '../components/fields.tsx'
import { FileField } from './file.tsx'

const errorsOf = ({ rawErrors }: FieldProps): string[] => rawErrors ?? []

/** A statement to agree to, with a name under it where one is asked. */
const Consent = (props: FieldProps) => {
  const { schema, formData = {}, onChange, fieldPathId } = props
  const signature = schema.properties?.['name']
  const change = (more: object) => onChange({ ...formData, ...more }, fieldPathId.path)
  return (
    <div className="field">
      <span className="field-label">
        {schema.title}
        {!props.required && <Optional />}
      </span>
      <Checkbox
        isSelected={formData.agreed === true}
        isInvalid={errorsOf(props).length > 0}
        onChange={(agreed) => (agreed ? change({ agreed }) : onChange(undefined, fieldPathId.path))}
      >
        {schema.description}
      </Checkbox>
      {signature && formData.agreed === true && (
        <TextField
          label={typeof signature === 'object' ? (signature.title ?? '') : ''}
          value={formData.name ?? ''}
          onChange={(name) => change({ name })}
          error={props.errorSchema?.['name']?.__errors?.[0]}
          isRequired
        />
      )}
      <Errors errors={errorsOf(props)} />
    </div>
  )
}

/** Pieces of each option. */
const Merchandise = (props: FieldProps) => {
  const { schema, formData = {}, onChange, fieldPathId } = props
  return (
    <fieldset className="group">
      <legend>
        {schema.title}
        {!props.required && <Optional />}
      </legend>
      {schema.description && <p className="help">{schema.description}</p>}
      {Object.entries(schema.properties ?? {}).map(([option, about]) => {
        const { title = option, maximum = 1 } = typeof about === 'object' ? about : {}
        return (
          <div key={option} className="count-row">
            <span>{title}</span>
            <Count
              label={title}
              value={formData[option] ?? 0}
              most={maximum}
              onChange={(count) => {
                const { [option]: _, ...others } = formData
                onChange(count > 0 ? { ...others, [option]: count } : others, fieldPathId.path)
              }}
            />
          </div>
        )
      })}
      <Errors errors={errorsOf(props)} />
    </fieldset>
  )
}

const Errors = ({ errors }: { errors: string[] }) =>
  errors.map((error) => (
    <p key={error} className="field-error">
      {error}
    </p>
  ))

export const fields = { consent: Consent, merchandise: Merchandise, file: FileField }
