import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button.tsx'
import { useTitle } from './page.tsx'

export const NotFound = () => {
  const { t } = useTranslation()
  useTitle(t('notFound.title'))
  return (
    <div className="stack">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </p>
    </div>
  )
}
