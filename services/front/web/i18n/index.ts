import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { de } from './de/index.ts'
import { en } from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof LANGUAGES

const KEY = 'midsummer-language'

/** The person's own choice, else the first language of the browser that we have. */
const preferred = (): Language => {
  const wanted = [localStorage.getItem(KEY) ?? '', ...navigator.languages]
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES)
  return (known ?? 'en') as Language
}

const show = (language: string): void => {
  document.documentElement.lang = language
}

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language)
  void i18next.changeLanguage(language)
}

i18next.on('languageChanged', show)
await i18next.use(initReactI18next).init({
  resources: { en: { translation: en }, de: { translation: de } },
  lng: preferred(),
  fallbackLng: 'en',
  // React escapes what it shows.
  interpolation: { escapeValue: false },
})
