import { type Condition, type Field, say, type Text } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { Select } from '../../components/fields.tsx'
import { conditionId, conditionsBefore } from './edit.ts'

const ALWAYS = 'always'

/** After which answer something is asked; nothing where there is no question before it. */
export const When = ({
  when: chosen,
  earlier,
  locale,
  onChange,
}: {
  when: Condition | undefined
  earlier: readonly Field[]
  locale: string
  onChange: (when: Condition | undefined) => void
}) => {
  const { t, i18n } = useTranslation()
  const tell = (text: Text) => say(text, i18n.language, locale)
  const conditions = conditionsBefore(earlier)
  if (conditions.length === 0) return null
  return (
    <Select
      label={t('manage.forms.when')}
      options={[
        { id: ALWAYS, name: t('manage.forms.always') },
        ...conditions.map(({ when, field, option }) => ({
          id: conditionId(when),
          name: t('manage.forms.whenIs', { field: tell(field.label), option: option ? tell(option.label) : '✓' }),
        })),
      ]}
      value={conditionId(chosen) || ALWAYS}
      onChange={(id) => onChange(conditions.find(({ when }) => conditionId(when) === id)?.when)}
    />
  )
}
