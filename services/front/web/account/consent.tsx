import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'

/** What an application may ask to know, beyond who somebody is. */
export const SCOPES = ['email', 'profile', 'roles', 'offline_access'] as const

/** An application of a convention asks who somebody is. */
export const Consent = ({ uid }: { uid: string }) => {
  const { t } = useTranslation()
  const params = { path: { uid } }
  const asking = useQuery({
    queryKey: ['consent', uid],
    queryFn: () => data(api.GET('/o/interaction/{uid}/consent', { params })),
  })
  useTitle(asking.data && t('account.consent.title', asking.data), 'Midsummer')
  const answer = useMutation({
    mutationFn: (consent: boolean) => data(api.POST('/o/interaction/{uid}/consent', { params, body: { consent } })),
    onSuccess: ({ address }) => location.assign(address),
  })
  if (asking.error) return <Failure error={asking.error} />
  if (!asking.data) return <Waiting />
  const { name, tenant, scopes } = asking.data
  const also = SCOPES.filter((scope) => scopes.includes(scope))
  return (
    <div className="stack sign-in">
      <h1>{t('account.consent.title', { name })}</h1>
      <p>{t('account.consent.text', { name, tenant })}</p>
      {also.length > 0 && (
        <ul className="list">
          {also.map((scope) => (
            <li key={scope} className="list-row">
              {t(`account.consent.${scope}`)}
            </li>
          ))}
        </ul>
      )}
      {answer.error && <Failure error={answer.error} />}
      <div className="row">
        <Button kind="primary" isPending={answer.isPending} onPress={() => answer.mutate(true)}>
          {t('account.consent.yes')}
        </Button>
        <Button isDisabled={answer.isPending} onPress={() => answer.mutate(false)}>
          {t('account.consent.no')}
        </Button>
      </div>
    </div>
  )
}
