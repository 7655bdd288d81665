import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/accounts.d.ts'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { Invite } from './invite.tsx'
import { useGiven } from './roles.ts'

type Invitation =
  paths['/api/accounts/invitations']['get']['responses'][200]['content']['application/json']['invitations'][number]

const stateOf = ({ acceptedAt, withdrawnAt, expiresAt }: Invitation) => {
  if (acceptedAt) return 'accepted'
  if (withdrawnAt) return 'withdrawn'
  return Date.parse(expiresAt) < Date.now() ? 'expired' : 'open'
}

/** Whom mails have invited, to what, and what has become of it. */
export const Invitations = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const { nameOf } = useGiven()
  useTitle(t('people.parts.invitations'), t('manage.title'))
  const found = useQuery({ queryKey: ['invitations'], queryFn: () => data(api.GET('/api/accounts/invitations')) })
  const withdraw = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/accounts/invitations/{id}', { params: { path: { id } } })),
    onSuccess: () => found.refetch(),
  })
  const offered = ({ superuser, developer, roles }: Invitation) =>
    [
      ...(superuser ? [t('people.superuser')] : []),
      ...(developer ? [t('people.developer')] : []),
      ...roles.map(nameOf),
    ].join(', ')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('people.parts.invitations')}</h1>
        <Invite onDone={() => found.refetch()} />
      </div>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.invitations.length === 0 && <p className="quiet-text">{t('people.invitations.none')}</p>}
      <ul className="list">
        {found.data?.invitations.map((invitation) => (
          <li key={invitation.id} className="list-row">
            <span className="list-name">
              {invitation.email}
              <span className="list-under quiet-text">
                {offered(invitation)} · {t('people.invitations.until', { at: instant(invitation.expiresAt) })}
              </span>
            </span>
            <span className="badge">{t(`people.invitations.${stateOf(invitation)}`)}</span>
            {stateOf(invitation) === 'open' && (
              <Confirm
                action={t('people.invitations.withdraw')}
                label={t('people.invitations.withdrawOf', { email: invitation.email })}
                title={t('people.invitations.withdrawTitle', { email: invitation.email })}
                isPending={withdraw.isPending}
                error={withdraw.error}
                onConfirm={(close) => withdraw.mutate(invitation.id, { onSuccess: close })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
