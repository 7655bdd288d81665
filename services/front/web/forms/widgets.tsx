import type { WidgetProps } from '@rjsf/utils'
import { CheckboxGroup, FieldError, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DateField } from '../components/dates.tsx'
import { Cards, Checkbox, NumberField, Optional, Select, TextField } from '../components/fields.tsx'
import { Country } from './country.tsx'

const about = ({ label, schema, required, rawErrors }: WidgetProps) => ({
  label,
  help: schema.description,
  required: required ?? false,
  error: rawErrors?.[0],
})

const Text = ({ value, onChange, options, schema, ...props }: WidgetProps) => {
  const { label, help, required, error } = about({ ...props, value, onChange, options, schema })
  if (schema.type === 'number' || schema.type === 'integer') {
    return (
      <NumberField
        label={label}
        help={help}
        error={error}
        isRequired={required}
        value={typeof value === 'number' ? value : Number.NaN}
        onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
        formatOptions={{ maximumFractionDigits: schema.type === 'integer' ? 0 : 6, useGrouping: false }}
      />
    )
  }
  const type = options.inputType === 'email' || options.inputType === 'url' ? options.inputType : 'text'
  return (
    <TextField
      label={label}
      help={help}
      error={error}
      type={type}
      isRequired={required}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? undefined : text)}
      maxLength={schema.maxLength}
    />
  )
}

const LongText = ({ value, onChange, ...props }: WidgetProps) => {
  const { label, help, required, error } = about({ ...props, value, onChange })
  return (
    <TextField
      label={label}
      help={help}
      error={error}
      rows={4}
      isRequired={required}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? undefined : text)}
      maxLength={props.schema.maxLength}
    />
  )
}

/** Few options are seen at once; many are a list. */
const FEW = 5

/** What may be left out can be taken back: no answer is one of the options then. */
const Choice = ({ value, onChange, options, ...props }: WidgetProps) => {
  const { t } = useTranslation()
  const { label, help, required, error } = about({ ...props, value, onChange, options })
  const all = (options.enumOptions ?? []).map(({ value: id, label: name }) => ({ id: String(id), name }))
  const pick = (picked: string) => onChange(picked === '' ? undefined : picked)
  const shared = { label, help, error, required, value: value ?? (required ? null : ''), onChange: pick }
  const choices = required ? all : [...all, { id: '', name: t('noAnswer') }]
  return all.length <= FEW ? <Cards {...shared} cards={choices} /> : <Select {...shared} options={choices} />
}

const Choices = ({ value, onChange, options, ...props }: WidgetProps) => {
  const { label, help, required, error } = about({ ...props, value, onChange, options })
  return (
    <CheckboxGroup value={value ?? []} onChange={onChange} isInvalid={error !== undefined} className="field">
      <Label>
        {label}
        {!required && <Optional />}
      </Label>
      {help && <span className="help">{help}</span>}
      {options.enumOptions?.map(({ value: id, label: name }) => (
        <Checkbox key={id} value={id}>
          {name}
        </Checkbox>
      ))}
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxGroup>
  )
}

const Day = ({ value, onChange, ...props }: WidgetProps) => {
  const { label, help, required, error } = about({ ...props, value, onChange })
  return (
    <DateField
      label={label}
      help={help}
      error={error}
      required={required}
      value={value ?? null}
      onChange={(day) => onChange(day ?? undefined)}
    />
  )
}

export const widgets = {
  TextWidget: Text,
  TextareaWidget: LongText,
  SelectWidget: Choice,
  CheckboxesWidget: Choices,
  DateWidget: Day,
  country: Country,
}
