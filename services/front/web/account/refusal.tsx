import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Refused } from '../api/problem.ts'
import { Failure } from '../components/notice.tsx'

/** Why a mailed link did not work, and where to have another one sent. */
export const Refusal = ({ error, again }: { error: unknown; again: string }) => {
  const { t } = useTranslation()
  if (!error) return null
  return (
    <>
      <Failure error={error} />
      {error instanceof Refused && error.problem.code === 'ACCOUNTS_PROOF_REFUSED' && (
        <p>
          <Link href={again}>{t('account.mailed.another')}</Link>
        </p>
      )}
    </>
  )
}
