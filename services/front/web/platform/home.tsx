import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/button.tsx'
import { Page, useTitle } from '../components/page.tsx'

export const Home = () => {
  const { t } = useTranslation()
  useTitle('Midsummer')
  const header = (
    <header className="banner">
      <div className="banner-inner">
        <p className="banner-kicker">Midsummer</p>
        <h1>{t('platform.tagline')}</h1>
        <p className="banner-lead">{t('platform.intro')}</p>
      </div>
    </header>
  )
  return (
    <Page header={header}>
      <div className="stack">
        <p>{t('platform.attendees')}</p>
        <section className="stack close" aria-labelledby="people">
          <h2 id="people">{t('platform.people')}</h2>
          <p>
            <ButtonLink to="/account">{t('account.title')}</ButtonLink>
          </p>
        </section>
        <section className="stack close" aria-labelledby="operators">
          <h2 id="operators">{t('platform.operators')}</h2>
          <p>
            <ButtonLink to="/console">{t('platform.console')}</ButtonLink>
          </p>
        </section>
      </div>
    </Page>
  )
}
