import type { Field } from '@midsummer/forms'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../components/dates.tsx'
import { Checkbox, NumberField, Select } from '../../components/fields.tsx'
import { without } from './edit.ts'
import { Options } from './options.tsx'
import { Words } from './words.tsx'

const FORMATS = ['any', 'email', 'url'] as const
const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'] as const

/** What only this kind of field has. */
export const Own = ({
  field,
  locale,
  currency,
  onChange,
}: {
  field: Field
  locale: string
  currency: string
  onChange: (field: Field) => void
}) => {
  const { t } = useTranslation()
  if (field.type === 'text') {
    return (
      <>
        <Checkbox
          isSelected={field.lines === 'many'}
          onChange={(long) => onChange({ ...field, lines: long ? 'many' : 'one' })}
        >
          {t('manage.forms.long')}
        </Checkbox>
        <div className="filters">
          <Select
            label={t('manage.forms.format')}
            options={FORMATS.map((id) => ({ id, name: t(`manage.forms.formats.${id}`) }))}
            value={field.format ?? 'any'}
            onChange={(chosen) =>
              onChange(chosen === 'email' || chosen === 'url' ? { ...field, format: chosen } : without(field, 'format'))
            }
          />
          <NumberField
            label={t('manage.forms.maxLength')}
            value={field.maxLength ?? Number.NaN}
            minValue={1}
            maxValue={10_000}
            isRequired={false}
            onChange={(maxLength) =>
              onChange(Number.isNaN(maxLength) ? without(field, 'maxLength') : { ...field, maxLength })
            }
          />
        </div>
      </>
    )
  }
  if (field.type === 'number') {
    return (
      <>
        <Checkbox isSelected={field.whole ?? false} onChange={(whole) => onChange({ ...field, whole })}>
          {t('manage.forms.whole')}
        </Checkbox>
        <div className="filters">
          <NumberField
            label={t('manage.forms.minimum')}
            value={field.minimum ?? Number.NaN}
            isRequired={false}
            onChange={(minimum) => onChange(Number.isNaN(minimum) ? without(field, 'minimum') : { ...field, minimum })}
          />
          <NumberField
            label={t('manage.forms.maximum')}
            value={field.maximum ?? Number.NaN}
            isRequired={false}
            onChange={(maximum) => onChange(Number.isNaN(maximum) ? without(field, 'maximum') : { ...field, maximum })}
          />
        </div>
      </>
    )
  }
  if (field.type === 'date') {
    return (
      <div className="filters">
        <DateField
          label={t('manage.forms.earliest')}
          value={field.earliest ?? null}
          onChange={(earliest) => onChange(earliest === null ? without(field, 'earliest') : { ...field, earliest })}
        />
        <DateField
          label={t('manage.forms.latest')}
          value={field.latest ?? null}
          onChange={(latest) => onChange(latest === null ? without(field, 'latest') : { ...field, latest })}
        />
      </div>
    )
  }
  if (field.type === 'file') {
    return (
      <>
        <NumberField
          label={t('manage.forms.mostFiles')}
          value={field.most ?? 1}
          minValue={1}
          maxValue={20}
          onChange={(most) => onChange({ ...field, most })}
        />
        <CheckboxGroup
          value={field.accept ?? [...TYPES]}
          onChange={(chosen) =>
            chosen.length > 0 &&
            onChange(chosen.length < TYPES.length ? { ...field, accept: chosen } : without(field, 'accept'))
          }
          className="field"
        >
          <Label>{t('manage.forms.accept')}</Label>
          <div className="row">
            {TYPES.map((type) => (
              <Checkbox key={type} value={type}>
                {type.replace(/^.*\//, '').toUpperCase()}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      </>
    )
  }
  if (field.type === 'consent') {
    return (
      <>
        <Words
          label={t('manage.forms.statement')}
          text={field.statement}
          locale={locale}
          onChange={(statement) => onChange({ ...field, statement })}
        />
        <Checkbox isSelected={field.signature ?? false} onChange={(signature) => onChange({ ...field, signature })}>
          {t('manage.forms.signature')}
        </Checkbox>
      </>
    )
  }
  if (field.type === 'choice' || field.type === 'merchandise') {
    return (
      <>
        {field.type === 'choice' && (
          <Checkbox
            isSelected={field.many !== undefined}
            onChange={(many) => {
              onChange(many ? { ...field, many: {} } : without(field, 'many'))
            }}
          >
            {t('manage.forms.many')}
          </Checkbox>
        )}
        {field.type === 'merchandise' && (
          <NumberField
            label={t('manage.forms.mostPieces')}
            value={field.most ?? 1}
            minValue={1}
            maxValue={1_000}
            onChange={(most) => onChange({ ...field, most })}
          />
        )}
        <Options
          options={field.options}
          locale={locale}
          currency={currency}
          onChange={(options) => onChange({ ...field, options })}
        />
      </>
    )
  }
  return null
}
