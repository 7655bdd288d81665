import { CheckboxGroup, Label, Text } from 'react-aria-components'
import { Checkbox, type Option } from './fields.tsx'

/** Some of several. */
export const Checkboxes = ({
  label,
  help,
  options,
  value,
  onChange,
}: {
  label: string
  help?: string
  options: readonly Option[]
  value: readonly string[]
  onChange: (value: string[]) => void
}) => (
  <CheckboxGroup value={[...value]} onChange={onChange} className="field">
    <Label>{label}</Label>
    {help && (
      <Text slot="description" className="help">
        {help}
      </Text>
    )}
    {options.map(({ id, name, disabled = false }) => (
      <Checkbox key={id} value={id} isDisabled={disabled}>
        {name}
      </Checkbox>
    ))}
  </CheckboxGroup>
)
