import { type CalendarDate, parseAbsolute, parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components'
import { useEvent } from '../event/event.ts'
import { Optional } from './fields.tsx'

const Segments = () => (
  <DateInput className="input date">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
)

const dayOf = (value: string | null): CalendarDate | null => {
  try {
    return value === null ? null : parseDate(value)
  } catch {
    return null
  }
}

/** A calendar day, `2027-06-18`, in the order of the reader's country. */
export const DateField = ({
  name,
  label,
  help,
  error,
  value,
  onChange,
  required,
}: {
  name?: string
  label: string
  help?: string | undefined
  error?: string | undefined
  value: string | null
  onChange: (value: string | null) => void
  required?: boolean
}) => (
  <AriaDateField
    name={name}
    value={dayOf(value)}
    onChange={(day) => onChange(day?.toString() ?? null)}
    isInvalid={error !== undefined || undefined}
    className="field"
  >
    <Label>
      {label}
      {required === false && <Optional />}
    </Label>
    <Segments />
    {help && <span className="help">{help}</span>}
    <FieldError className="field-error">{error}</FieldError>
  </AriaDateField>
)

/** An instant, told in the event's zone. */
export const InstantField = ({
  name,
  label,
  value,
  onChange,
  required = false,
}: {
  name: string
  label: string
  value: string | null
  onChange: (value: string | null) => void
  required?: boolean
}) => {
  const zone = useEvent().data?.timeZone ?? 'UTC'
  return (
    <AriaDateField
      name={name}
      granularity="minute"
      value={value === null ? null : parseAbsolute(value, zone)}
      placeholderValue={parseAbsolute(new Date().toISOString(), zone)}
      onChange={(instant) => onChange(instant === null ? null : instant.toAbsoluteString())}
      className="field"
    >
      <Label>
        {label}
        {!required && <Optional />}
      </Label>
      <Segments />
      <FieldError className="field-error" />
    </AriaDateField>
  )
}
