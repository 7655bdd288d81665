import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useStanding } from '../api/standing.ts'
import { Account } from '../components/account.tsx'
import { Bar } from '../components/bar.tsx'
import { Page } from '../components/page.tsx'
import { ForSignedIn } from '../components/sign-in.tsx'

const PlatformBar = () => {
  const { t } = useTranslation()
  const { operator } = useStanding().data
  const [here] = useLocation()
  return (
    <Bar home="Midsummer">
      <nav className="bar-links" aria-label={t('platform.console')}>
        {operator && (
          <Link href="/console" aria-current={here.startsWith('/console') ? 'page' : undefined}>
            {t('platform.conventions')}
          </Link>
        )}
      </nav>
      {/* Whoever is on the way in needs no other. */}
      {!here.startsWith('/sign-') && <Account />}
    </Bar>
  )
}

/** A page of the platform's own host. */
export const PlatformPage = ({ children, width }: { children: ReactNode; width?: 'wide' }) => (
  <Page header={<PlatformBar />} {...(width && { width })}>
    {children}
  </Page>
)

/** The operator's pages. */
export const Console = ({ children }: { children: ReactNode }) => (
  <PlatformPage width="wide">
    <ForSignedIn may={({ operator }) => operator}>{children}</ForSignedIn>
  </PlatformPage>
)
