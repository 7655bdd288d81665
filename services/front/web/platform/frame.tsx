import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Bar } from '../components/bar.tsx'
import { Page } from '../components/page.tsx'
import { ForSignedIn, SignOut } from '../components/sign-in.tsx'

/** The operator's pages. */
export const Console = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const header = (
    <Bar home="Midsummer">
      <nav className="bar-links" aria-label={t('platform.console')}>
        <Link href="/console">{t('platform.conventions')}</Link>
      </nav>
      <SignOut />
    </Bar>
  )
  return (
    <Page header={header} width="wide">
      <ForSignedIn may={({ operator }) => operator}>{children}</ForSignedIn>
    </Page>
  )
}
