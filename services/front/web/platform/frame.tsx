import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Page } from '../components/page.tsx'
import { ForSignedIn, SignOut } from '../components/sign-in.tsx'

export const Bar = ({ home, children }: { home: string; children?: ReactNode }) => (
  <header className="bar">
    <div className="bar-inner">
      <Link href="/" className="bar-name">
        {home}
      </Link>
      {children}
    </div>
  </header>
)

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
