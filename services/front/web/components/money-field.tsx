import { useFormats } from '../format.ts'
import { NumberField } from './fields.tsx'

/** An amount of money: typed as people write it, held in minor units. */
export const MoneyField = ({
  label,
  name,
  help,
  currency,
  value,
  onChange,
  minValue,
}: {
  label: string
  name?: string
  help?: string
  currency: string
  value: number | null
  onChange: (value: number | null) => void
  minValue?: number
}) => {
  const { digits } = useFormats()
  const unit = 10 ** digits(currency)
  return (
    <NumberField
      label={label}
      name={name}
      help={help}
      minValue={minValue}
      value={value === null ? Number.NaN : value / unit}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : Math.round(typed * unit))}
      formatOptions={{ style: 'currency', currency }}
      isRequired
    />
  )
}
