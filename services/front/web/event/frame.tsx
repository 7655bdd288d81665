import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Account } from '../components/account.tsx'
import { Failure } from '../components/notice.tsx'
import { Page } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { place } from '../place.ts'
import { useEvent, useLook, useSettings } from './event.ts'

/** Every page of an event: its name above, how to reach its organisers below. */
export const EventFrame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const settings = useSettings()
  useLook()
  if (!place.event) {
    return (
      <Page>
        <div className="stack">
          <h1>{t('event.none')}</h1>
          <p>{t('event.noneText')}</p>
        </div>
      </Page>
    )
  }
  const header = (
    <header className="banner slim">
      <div className="banner-row">
        <Link href="/" className="banner-name">
          {event.data?.name ?? ' '}
        </Link>
        <Account />
      </div>
    </header>
  )
  return (
    <Page header={header} footer={settings?.email && <Contact email={settings.email} />}>
      {event.error ? <Failure error={event.error} retry={event.refetch} /> : event.data ? children : <Waiting />}
    </Page>
  )
}

export const Contact = ({ email }: { email: string }) => {
  const { t } = useTranslation()
  return <a href={`mailto:${email}`}>{t('event.contact', { email })}</a>
}
