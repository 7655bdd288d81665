import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStanding } from '../api/standing.ts'
import type { Place } from '../place.ts'
import { signInAddress } from '../session.ts'
import { Failure, Notice } from './notice.tsx'
import { useTitle } from './page.tsx'
import { Withheld } from './withheld.tsx'

const SignIn = () => {
  const { t } = useTranslation()
  useTitle(t('account.signIn'), 'Midsummer')
  return (
    <div className="stack sign-in">
      <h1>{t('account.signIn')}</h1>
      <p>{t('account.signInText')}</p>
      <p>
        {/* Another page altogether, and often another host. */}
        <a href={signInAddress()} className="button primary">
          <span className="button-label">{t('account.signIn')}</span>
        </a>
      </p>
    </div>
  )
}

/** Shows its children to who is signed in and may see them, and a way to sign in to everybody else. */
export const ForSignedIn = ({ may, children }: { may: (place: Place) => boolean; children: ReactNode }) => {
  const { t } = useTranslation()
  const standing = useStanding()
  if (standing.error) return <Failure error={standing.error} retry={standing.refetch} />
  if (standing.data.reader.kind === 'anonymous') return <SignIn />
  if (!may(standing.data)) {
    if (standing.data.withheld) return <Withheld />
    return (
      <div className="stack">
        <h1>{t('account.notYours')}</h1>
        <Notice tone="warn">{t('account.notYoursText')}</Notice>
      </div>
    )
  }
  return children
}
