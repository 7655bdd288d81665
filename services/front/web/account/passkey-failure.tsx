import { useTranslation } from 'react-i18next'
import { Refused } from '../api/problem.ts'
import { Failure, Notice } from '../components/notice.tsx'

/** Why a passkey did not do: the service refused it, or the browser came back without one. */
export const PasskeyFailure = ({ error }: { error: unknown }) => {
  const { t } = useTranslation()
  if (!error) return null
  return error instanceof Refused ? <Failure error={error} /> : <Notice tone="bad" title={t('account.noPasskey')} />
}
