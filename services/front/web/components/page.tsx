import { Languages } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, LANGUAGES, type Language } from '../i18n/index.ts'
import { Looking } from './looking.tsx'

/** Names the tab, and says so to who cannot see that the page has changed. */
export const useTitle = (...parts: (string | undefined)[]): void => {
  const title = parts.filter(Boolean).join(' · ')
  useEffect(() => {
    if (title) document.title = title
  }, [title])
}

const LanguageChoice = () => {
  const { t, i18n } = useTranslation()
  return (
    <fieldset className="languages" aria-label={t('language')}>
      <Languages aria-hidden size={18} />
      {Object.entries(LANGUAGES).map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => chooseLanguage(language as Language)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

/** The frame of every page: a way past the header, the header, what the page is for, and the languages. */
export const Page = ({
  header,
  footer,
  width = 'measure',
  children,
}: {
  header?: ReactNode
  footer?: ReactNode
  width?: 'measure' | 'wide'
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <div className="page">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Looking />
      {header}
      <main id="main" tabIndex={-1} className={width}>
        {children}
      </main>
      <footer>
        <div className="footer-inner">
          {footer ?? <span />}
          <LanguageChoice />
        </div>
      </footer>
    </div>
  )
}
