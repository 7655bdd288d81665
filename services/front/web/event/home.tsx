import { CalendarDays, MapPin } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Account } from '../components/account.tsx'
import { ButtonLink } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { Page, useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { useAvailability } from './availability.ts'
import { useDoors } from './doors.ts'
import { useEvent, useLevels, useLook, usePages, useSettings } from './event.ts'
import { Contact } from './frame.tsx'

export const Home = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const settings = useSettings()
  const pages = usePages()
  const doors = useDoors()
  const { days } = useFormats()
  useLook()
  useTitle(event.data?.name)
  if (event.error) {
    return (
      <Page>
        <Failure error={event.error} retry={event.refetch} />
      </Page>
    )
  }
  if (!event.data) return <Waiting />
  const { name, startsOn, endsOn, state } = event.data
  const known = doors.length > 0 || (pages.data?.length ?? 0) > 0 || settings?.conduct || settings?.website
  const header = (
    <header className="banner">
      <div className="banner-row end">
        <Account />
      </div>
      <div className="banner-inner">
        {settings?.logo && <img src={settings.logo} alt="" className="logo" />}
        <h1>{name}</h1>
        <ul className="banner-facts">
          {startsOn && (
            <li>
              <CalendarDays aria-hidden size={20} />
              {days(startsOn, endsOn ?? startsOn)}
            </li>
          )}
          {settings?.venue && (
            <li>
              <MapPin aria-hidden size={20} />
              {[settings.venue, settings.address].filter(Boolean).join(', ')}
            </li>
          )}
        </ul>
        {state === 'open' && (
          <Link href="/register" className="button on-banner">
            {t('event.register')}
          </Link>
        )}
      </div>
    </header>
  )
  return (
    <Page header={header} footer={settings?.email && <Contact email={settings.email} />}>
      <div className="stack">
        {state === 'draft' && <Notice>{t('event.notOpen')}</Notice>}
        {(state === 'closed' || state === 'archived') && <Notice>{t('event.over')}</Notice>}
        <section className="stack close" aria-labelledby="levels">
          <h2 id="levels">{t('event.levels')}</h2>
          <Levels />
        </section>
        {state === 'open' && (
          <p>
            <ButtonLink to="/register" kind="primary">
              {t('event.register')}
            </ButtonLink>
          </p>
        )}
        {known && (
          <nav className="stack close" aria-labelledby="pages">
            <h2 id="pages">{t('event.pages')}</h2>
            <ul className="links">
              {doors.map(({ path, title }) => (
                <li key={path}>
                  <Link href={path}>{title}</Link>
                </li>
              ))}
              {pages.data?.map(({ slug, title }) => (
                <li key={slug}>
                  <Link href={`/pages/${slug}`}>{title}</Link>
                </li>
              ))}
              {settings?.conduct && (
                <li>
                  <a href={settings.conduct}>{t('event.conduct')}</a>
                </li>
              )}
              {settings?.website && (
                <li>
                  <a href={settings.website}>{t('event.website')}</a>
                </li>
              )}
            </ul>
          </nav>
        )}
      </div>
    </Page>
  )
}

const Levels = () => {
  const { t } = useTranslation()
  const levels = useLevels()
  const event = useEvent()
  const { money } = useFormats()
  const availability = useAvailability()
  if (levels.error) return <Failure error={levels.error} retry={levels.refetch} />
  if (!levels.data || !event.data) return <Waiting />
  if (levels.data.length === 0) return <p className="quiet-text">{t('event.noLevels')}</p>
  const { currency } = event.data
  return (
    <ul className="levels">
      {levels.data.map((level) => (
        <li key={level.id} className="level" data-away={level.onSale && level.left !== 0 ? undefined : true}>
          <h3>{level.name}</h3>
          <p className="level-price">{level.price === 0 ? t('event.free') : money(level.price, currency)}</p>
          {level.description && <p className="level-text">{level.description}</p>}
          <p className="level-left">{availability(level)}</p>
        </li>
      ))}
    </ul>
  )
}
