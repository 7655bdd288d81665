import { useTranslation } from 'react-i18next'
import { Refused } from '../api/problem.ts'
import { Failure } from '../components/notice.tsx'
import { signInAddress } from '../session.ts'

/** Why something could not be changed; what opens an account to others asks for a sign-in of late. */
export const Stale = ({ error }: { error: unknown }) => {
  const { t } = useTranslation()
  if (!error) return null
  return (
    <>
      <Failure error={error} />
      {error instanceof Refused && error.problem.code === 'ACCOUNTS_SIGN_IN_AGAIN' && (
        <p>
          <a href={signInAddress()}>{t('account.signInAgain')}</a>
        </p>
      )}
    </>
  )
}
