import type { Text } from '@midsummer/forms'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../components/fields.tsx'
import { LANGUAGES } from '../../i18n/index.ts'
import { worded } from './edit.ts'

/** A text in each language: the form's own first, which it needs. */
export const Words = ({
  label,
  text,
  locale,
  onChange,
  needed = true,
}: {
  label: string
  text: Text | undefined
  locale: string
  onChange: (text: Text) => void
  needed?: boolean
}) => {
  const { t } = useTranslation()
  const languages = Object.keys(LANGUAGES).sort((one) => (one === locale ? -1 : 0))
  return (
    <div className="words">
      {languages.map((language) => (
        <TextField
          key={language}
          label={t('manage.forms.inLanguage', { label, language: language.toUpperCase() })}
          value={text?.[language] ?? ''}
          onChange={(words) => onChange(worded(text, language, words))}
          isRequired={needed && language === locale}
        />
      ))}
    </div>
  )
}
