import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useStanding } from '../api/standing.ts'
import { Account } from '../components/account.tsx'
import { Bar } from '../components/bar.tsx'
import { useCurrentInSight } from '../components/current-link.ts'
import { Page } from '../components/page.tsx'
import { ForSignedIn } from '../components/sign-in.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { type Place, place } from '../place.ts'
import { isStaff, may } from './access.ts'
import { FORM_DOMAINS } from './forms/domains.ts'
import { useLeads } from './leading.ts'

const writesForms = (place: Place) => FORM_DOMAINS.some((domain) => may(place, domain, 'admin'))

const MENU = [
  { path: '/', name: 'overview', open: (place: Place) => may(place, 'event', 'staff') },
  { path: '/desk', name: 'desk', open: (place: Place) => may(place, 'register', 'staff') },
  { path: '/registrations', name: 'registrations', open: (place: Place) => may(place, 'register', 'staff') },
  { path: '/orders', name: 'orders', open: (place: Place) => may(place, 'register', 'staff') },
  { path: '/levels', name: 'levels', open: (place: Place) => may(place, 'register', 'admin') },
  { path: '/items', name: 'items', open: (place: Place) => may(place, 'register', 'admin') },
  { path: '/schedule', name: 'schedule', open: (place: Place) => may(place, 'schedule', 'staff') },
  { path: '/shop', name: 'shop', open: (place: Place) => may(place, 'shop', 'staff') },
  { path: '/counter', name: 'counter', open: (place: Place) => may(place, 'shop', 'staff') },
  { path: '/staff', name: 'staff', open: (place: Place, leads: boolean) => leads || may(place, 'staff', 'staff') },
  { path: '/vendors', name: 'vendors', open: (place: Place) => may(place, 'vendors', 'staff') },
  { path: '/forms', name: 'forms', open: writesForms },
  { path: '/website', name: 'website', open: (place: Place) => may(place, 'event', 'admin') },
  { path: '/money', name: 'money', open: (place: Place) => may(place, 'payments', 'staff') },
  { path: '/mail', name: 'mail', open: (place: Place) => may(place, 'notifications', 'staff') },
  { path: '/webhooks', name: 'webhooks', open: (place: Place) => may(place, 'notifications', 'admin') },
  { path: '/people', name: 'people', open: (place: Place) => may(place, 'accounts', 'staff') },
] as const

/** Every page of a convention's organisers, with a menu of what whoever is signed in may open. */
export const ManageFrame = ({
  open,
  children,
}: {
  /** Who may see what is within; without it everybody who works here. */
  open?: (place: Place) => boolean
  children: ReactNode
}) => {
  const standing = useStanding().data
  const leads = useLeads()
  return (
    <Page header={place.event ? <EventBar /> : <PlainBar />} width="wide">
      {leads === undefined && !isStaff(standing) ? (
        <Waiting />
      ) : (
        <ForSignedIn may={open ?? ((place) => leads === true || isStaff(place))}>{children}</ForSignedIn>
      )}
    </Page>
  )
}

const PlainBar = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const [here] = useLocation()
  return (
    <Bar home={t('manage.title')}>
      <nav className="bar-links" aria-label={t('manage.title')}>
        {may(standing, 'accounts', 'staff') && (
          <Link href="/people" aria-current={here.startsWith('/people') ? 'page' : undefined}>
            {t('manage.menu.people')}
          </Link>
        )}
        {standing.owner && (
          <Link href="/addresses" aria-current={here === '/addresses' ? 'page' : undefined}>
            {t('manage.addresses')}
          </Link>
        )}
      </nav>
      <Account />
    </Bar>
  )
}

const EventBar = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const row = useCurrentInSight<HTMLElement>()
  const standing = useStanding().data
  const leads = useLeads()
  const [here] = useLocation()
  return (
    <Bar home={event.data?.name ?? ''}>
      <nav ref={row} className="bar-links" aria-label={t('manage.title')}>
        {MENU.filter(({ open }) => open(standing, leads ?? false)).map(({ path, name }) => (
          <Link
            key={path}
            href={path}
            aria-current={(path === '/' ? here === '/' : here.startsWith(path)) ? 'page' : undefined}
          >
            {t(`manage.menu.${name}`)}
          </Link>
        ))}
      </nav>
      {/* Out of the event: another base for paths and calls, so the page is loaded anew. */}
      <a href="/" className="bar-link">
        {t('manage.allEvents')}
      </a>
      <Account />
    </Bar>
  )
}
