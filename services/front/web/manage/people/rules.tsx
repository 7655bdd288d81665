import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Checkbox } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { place } from '../../place.ts'
import { useSession } from '../../session.ts'
import { may } from '../access.ts'
import { EVERYWHERE, eventOf, useScopes } from './roles.ts'

/** Where whoever works for the convention signs in with a second factor. */
export const SecondFactor = () => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const scopes = useScopes()
  const session = useSession()
  useTitle(t('people.parts.rules'), t('manage.title'))
  const found = useQuery({ queryKey: ['access-rules'], queryFn: () => data(api.GET('/api/accounts/rules')) })
  const change = useMutation({
    mutationFn: (rule: { event: string | null; secondFactor: boolean }) =>
      data(api.PUT('/api/accounts/rules', { body: rule })),
    onSuccess: () => found.refetch(),
  })
  const asked = (event: string | null) =>
    found.data?.rules.some((rule) => rule.event === event && rule.secondFactor) ?? false
  const mayChange = may(standing, 'accounts', place.event ? 'admin' : 'superadmin')
  return (
    <div className="stack">
      <h1>{t('people.parts.rules')}</h1>
      <p className="narrow">{t('people.rules.text')}</p>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {change.error && (
        <>
          <Failure error={change.error} />
          <p>
            <a href={`${session.data?.platform ?? ''}/account/security`}>{t('account.withheld.setUp')}</a>
          </p>
        </>
      )}
      {found.data && (
        <div className="stack close">
          {scopes.map(({ id, name }) => {
            const event = eventOf(id)
            const everywhere = event !== null && asked(null)
            return (
              <Checkbox
                key={id}
                isSelected={asked(event) || everywhere}
                isDisabled={!mayChange || everywhere || change.isPending}
                onChange={(secondFactor) => change.mutate({ event, secondFactor })}
              >
                {id === EVERYWHERE ? t('people.rules.everywhere') : t('people.rules.at', { name })}
              </Checkbox>
            )
          })}
        </div>
      )}
    </div>
  )
}
