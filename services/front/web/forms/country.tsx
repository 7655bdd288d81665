import type { WidgetProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { ComboBox } from '../components/combo-box.tsx'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes with a name that are no countries: unions, inventions, the unknown. */
const OTHERS = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']

/** The countries of ISO 3166 by the names that the browser knows; one that is no more leads to another code. */
const countriesIn = (language: string): { id: string; name: string }[] => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !OTHERS.includes(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((id) => {
      const name = names.of(id)
      return name === undefined ? [] : [{ id, name }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
}

/** A country, found by typing its name in the reader's language. */
export const Country = ({ label, required, rawErrors, value, onChange }: WidgetProps) => {
  const { i18n } = useTranslation()
  return (
    <ComboBox
      label={label}
      options={countriesIn(i18n.language)}
      value={value ?? null}
      onChange={onChange}
      error={rawErrors?.[0]}
      required={required ?? false}
    />
  )
}
