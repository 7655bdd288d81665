import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useStanding } from '../api/standing.ts'
import { signInAddress } from '../session.ts'

// What everybody opens in the opening minute loads no menu that it does not show.
const AccountMenu = lazy(() => import('./account-menu.tsx'))

/** Whoever is signed in, and what they do about it; a way in for everybody else. */
export const Account = () => {
  const { t } = useTranslation()
  const { kind } = useStanding().data.reader
  if (kind === 'person') {
    return (
      <Suspense fallback={<span className="bar-link" />}>
        <AccountMenu />
      </Suspense>
    )
  }
  return kind === 'anonymous' ? (
    <a href={signInAddress()} className="bar-link">
      {t('account.signIn')}
    </a>
  ) : null
}
