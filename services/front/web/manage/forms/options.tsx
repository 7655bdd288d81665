import { type Option, say } from '@midsummer/forms'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { NumberField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { moved, newOption, removed, replaced } from './edit.ts'
import { Moving } from './section.tsx'
import { Words } from './words.tsx'

/** What can be chosen, what it costs, and how many there are. */
export const Options = ({
  options,
  locale,
  currency,
  onChange,
}: {
  options: Option[]
  locale: string
  currency: string
  onChange: (options: Option[]) => void
}) => {
  const { t, i18n } = useTranslation()
  return (
    <fieldset className="group">
      <legend>{t('manage.forms.options')}</legend>
      {options.map((option, index) => {
        const name = say(option.label, i18n.language, locale) || t('manage.forms.option', { number: index + 1 })
        const change = (changed: Option) => onChange(replaced(options, index, changed))
        return (
          <div key={option.value} className="option-editor">
            <Words
              label={t('manage.forms.option', { number: index + 1 })}
              text={option.label}
              locale={locale}
              onChange={(label) => change({ ...option, label })}
            />
            <div className="filters">
              <MoneyField
                label={t('manage.forms.price')}
                currency={currency}
                value={option.price ?? 0}
                minValue={0}
                onChange={(price) => {
                  const { price: _, ...free } = option
                  change(price ? { ...free, price } : free)
                }}
              />
              <NumberField
                label={t('manage.forms.capacity')}
                value={option.capacity ?? Number.NaN}
                minValue={0}
                isRequired={false}
                onChange={(capacity) => {
                  const { capacity: _, ...unlimited } = option
                  change(Number.isNaN(capacity) ? unlimited : { ...unlimited, capacity })
                }}
              />
              <Moving
                name={name}
                onRemove={() => onChange(removed(options, index))}
                onMove={(by) => onChange(moved(options, index, by))}
                first={index === 0}
                last={index === options.length - 1}
              />
            </div>
          </div>
        )
      })}
      <div>
        <Button kind="quiet" onPress={() => onChange([...options, newOption()])}>
          <Plus aria-hidden size={20} />
          {t('manage.forms.addOption')}
        </Button>
      </div>
    </fieldset>
  )
}
