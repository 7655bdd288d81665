import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  NumberField as AriaNumberField,
  Select as AriaSelect,
  TextField as AriaTextField,
  Button,
  type CheckboxProps,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  type NumberFieldProps,
  Popover,
  Radio,
  RadioGroup,
  SelectValue,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'

interface Named {
  label: string
  help?: ReactNode
  error?: string | undefined
}

const Below = ({ help, error }: Omit<Named, 'label'>) => (
  <>
    {help && (
      <Text slot="description" className="help">
        {help}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </>
)

/** Beside the name of what may be left out. */
export const Optional = () => {
  const { t } = useTranslation()
  return <span className="optional"> · {t('optional')}</span>
}

const Name = ({ label, required }: { label: string; required?: boolean | undefined }) => (
  <Label>
    {label}
    {required === false && <Optional />}
  </Label>
)

type Inputs = Pick<React.ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'placeholder' | 'maxLength'>

/** `isRequired={false}` says so beside the label; most fields are required, and are not marked. */
export const TextField = ({
  label,
  help,
  error,
  rows,
  autoComplete,
  inputMode,
  placeholder,
  maxLength,
  ...props
}: Omit<TextFieldProps, 'className' | 'children'> & Named & Inputs & { rows?: number }) => (
  <AriaTextField {...props} isInvalid={error !== undefined || undefined} className="field">
    <Name label={label} required={props.isRequired} />
    {rows ? (
      <TextArea rows={rows} className="input" maxLength={maxLength} />
    ) : (
      <Input
        autoComplete={autoComplete}
        inputMode={inputMode}
        placeholder={placeholder}
        maxLength={maxLength}
        className="input"
      />
    )}
    <Below help={help} error={error} />
  </AriaTextField>
)

export const NumberField = ({
  label,
  help,
  error,
  ...props
}: Omit<NumberFieldProps, 'className' | 'children'> & Named) => (
  <AriaNumberField {...props} isInvalid={error !== undefined || undefined} className="field">
    <Name label={label} required={props.isRequired} />
    <Input className="input" />
    <Below help={help} error={error} />
  </AriaNumberField>
)

/** A count of few, by plus and minus. */
export const Count = ({
  label,
  value,
  onChange,
  most = 99,
}: {
  label: string
  value: number
  onChange: (value: number) => void
  most?: number
}) => (
  <AriaNumberField aria-label={label} value={value} onChange={onChange} minValue={0} maxValue={most} className="count">
    <Button slot="decrement" className="count-button">
      −
    </Button>
    <Input className="count-input" />
    <Button slot="increment" className="count-button">
      +
    </Button>
  </AriaNumberField>
)

export interface Option {
  id: string
  name: string
  disabled?: boolean
}

export const Select = ({
  name,
  label,
  help,
  error,
  options,
  value,
  onChange,
  required,
}: Named & {
  name?: string
  options: readonly Option[]
  value: string | null
  onChange: (value: string) => void
  required?: boolean
}) => {
  const { t } = useTranslation()
  return (
    <AriaSelect
      name={name}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={error !== undefined || undefined}
      placeholder={t('choose')}
      className="field"
    >
      <Name label={label} required={required} />
      <Button className="input select">
        <SelectValue />
        <ChevronDown aria-hidden size={20} />
      </Button>
      <Below help={help} error={error} />
      <Popover className="popover">
        <ListBox items={options} className="list-box">
          {({ id, name, disabled = false }) => (
            <ListBoxItem id={id} isDisabled={disabled} className="option">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** What a list is narrowed to: nothing at first, which is all. */
export const Filter = <Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { id: Id; name: string }[]
  value: Id | undefined
  onChange: (value: Id | undefined) => void
}) => {
  const { t } = useTranslation()
  return (
    <Select
      label={label}
      options={[{ id: '', name: t('all') }, ...options]}
      value={value ?? ''}
      onChange={(picked) => onChange(options.find(({ id }) => id === picked)?.id)}
    />
  )
}

export const Checkbox = ({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode }) => (
  <AriaCheckbox {...props} className="checkbox">
    {({ isSelected }) => (
      <>
        <span className="checkbox-box">{isSelected && <Check aria-hidden size={18} strokeWidth={3} />}</span>
        <span>{children}</span>
      </>
    )}
  </AriaCheckbox>
)

export interface Card {
  id: string
  name: string
  aside?: string
  text?: string
  disabled?: boolean
}

/** One of several, each with room for a price and a few words. */
export const Cards = ({
  label,
  help,
  error,
  cards,
  value,
  onChange,
  required,
}: Named & {
  cards: readonly Card[]
  value: string | null
  onChange: (value: string) => void
  required?: boolean
}) => (
  <RadioGroup value={value} onChange={onChange} isInvalid={error !== undefined || undefined} className="field">
    <Name label={label} required={required} />
    <div className="cards">
      {cards.map(({ id, name, aside, text, disabled = false }) => (
        <Radio key={id} value={id} isDisabled={disabled} className="card-choice">
          <span className="card-mark" />
          <span className="card-name">{name}</span>
          {aside && <span className="card-aside">{aside}</span>}
          {text && <span className="card-text">{text}</span>}
        </Radio>
      ))}
    </div>
    <Below help={help} error={error} />
  </RadioGroup>
)
