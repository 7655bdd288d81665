import { type Field, say } from '@midsummer/forms'
import { ChevronDown } from 'lucide-react'
import { useContext } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Checkbox, Select } from '../../components/fields.tsx'
import { fieldOf, KINDS, OfferedKinds, withoutEmpty } from './edit.ts'
import { Keeping } from './keeping.tsx'
import { Own } from './own.tsx'
import { Moving } from './section.tsx'
import { When } from './when.tsx'
import { Words } from './words.tsx'

/** One question: closed it is a line, open it is all that can be said about it. */
export const FieldEditor = ({
  field,
  locale,
  currency,
  earlier,
  onChange,
  ...moves
}: {
  field: Field
  locale: string
  currency: string
  earlier: readonly Field[]
  onChange: (field: Field) => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
  first: boolean
  last: boolean
}) => {
  const { t, i18n } = useTranslation()
  const offered = useContext(OfferedKinds)
  const tell = (text: Field['label']) => say(text, i18n.language, locale)
  const name = tell(field.label) || t(`manage.forms.kinds.${field.type}`)
  return (
    <Disclosure className="field-editor" defaultExpanded={Object.keys(field.label).length === 0}>
      <div className="row apart">
        <Heading level={3}>
          <AriaButton slot="trigger" className="disclosure">
            <ChevronDown aria-hidden size={20} />
            <span>
              {name} <span className="help">{t(`manage.forms.kinds.${field.type}`)}</span>
            </span>
          </AriaButton>
        </Heading>
        <Moving name={name} {...moves} />
      </div>
      <DisclosurePanel>
        <div className="stack close field-parts">
          <Words
            label={t('manage.forms.label')}
            text={field.label}
            locale={locale}
            onChange={(label) => onChange({ ...field, label })}
          />
          <Words
            label={t('manage.forms.help')}
            text={field.help}
            locale={locale}
            needed={false}
            onChange={(text) => {
              const { help: _, ...rest } = field
              const help = withoutEmpty(text)
              onChange(help ? { ...rest, help } : rest)
            }}
          />
          <div className="filters">
            <Select
              label={t('manage.forms.kind')}
              options={KINDS.filter((id) => offered.includes(id) || id === field.type).map((id) => ({
                id,
                name: t(`manage.forms.kinds.${id}`),
              }))}
              value={field.type}
              onChange={(kind) => onChange(fieldOf(KINDS.find((known) => known === kind) ?? 'text', field))}
            />
            <When
              when={field.when}
              earlier={earlier}
              locale={locale}
              onChange={(when) => {
                const { when: _, ...rest } = field
                onChange(when ? { ...rest, when } : rest)
              }}
            />
          </div>
          <Checkbox isSelected={field.required ?? false} onChange={(required) => onChange({ ...field, required })}>
            {t('manage.forms.required')}
          </Checkbox>
          <Own field={field} locale={locale} currency={currency} onChange={onChange} />
          <Keeping field={field} onChange={onChange} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  )
}
