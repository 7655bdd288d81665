import { ChevronDown } from 'lucide-react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { type Option, Optional } from './fields.tsx'

/** One of many, found by typing. */
export const ComboBox = ({
  name,
  label,
  options,
  error,
  value,
  onChange,
  required = true,
}: {
  name?: string
  label: string
  options: readonly Option[]
  error?: string | undefined
  value: string | null
  onChange: (value: string) => void
  required?: boolean
}) => (
  <AriaComboBox
    name={name}
    value={value}
    onChange={(key) => key !== null && onChange(String(key))}
    defaultItems={options}
    isRequired={required}
    isInvalid={error !== undefined || undefined}
    className="field"
  >
    <Label>
      {label}
      {!required && <Optional />}
    </Label>
    <div className="combo-box">
      <Input className="input" />
      <Button className="combo-box-button">
        <ChevronDown aria-hidden size={20} />
      </Button>
    </div>
    <FieldError className="field-error">{error}</FieldError>
    <Popover className="popover">
      <ListBox<Option> className="list-box">
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name} className="option">
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaComboBox>
)
