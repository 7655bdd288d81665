import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Confirm } from '../components/confirm.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { SCOPES } from './consent.tsx'
import { Own } from './own.tsx'
import { Stale } from './stale.tsx'

/** Whom somebody has let know who they are, and who may say that it is them. */
export const Connections = () => (
  <Own part="connections">
    {() => (
      <>
        <Applications />
        <Identities />
      </>
    )}
  </Own>
)

const Applications = () => {
  const { t } = useTranslation()
  const found = useQuery({
    queryKey: ['consents'],
    queryFn: () => data(api.GET('/api/accounts/account/applications')),
  })
  const withdraw = useMutation({
    mutationFn: (client: string) =>
      data(api.DELETE('/api/accounts/account/applications/{client}', { params: { path: { client } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <section className="stack close" aria-labelledby="applications">
      <h2 id="applications">{t('account.connections.applications')}</h2>
      <p className="quiet-text narrow">{t('account.connections.applicationsText')}</p>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.applications.length === 0 && <p>{t('account.connections.noApplications')}</p>}
      <ul className="list">
        {found.data?.applications.map(({ client, name, tenant, scopes }) => (
          <li key={client} className="list-row">
            <span className="list-name">
              {t('account.connections.of', { name, tenant })}
              <span className="list-under quiet-text">
                {[
                  t('account.connections.you'),
                  ...SCOPES.filter((scope) => scopes.includes(scope)).map((scope) => t(`account.consent.${scope}`)),
                ].join(' · ')}
              </span>
            </span>
            <Confirm
              action={t('account.connections.withdraw')}
              label={t('account.connections.withdrawOf', { name })}
              title={t('account.connections.withdrawTitle', { name })}
              isPending={withdraw.isPending}
              error={withdraw.error}
              onConfirm={(close) => withdraw.mutate(client, { onSuccess: close })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Identities = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const found = useQuery({
    queryKey: ['identities'],
    queryFn: () => data(api.GET('/api/accounts/account/identities')),
  })
  const unlink = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/accounts/account/identities/{id}', { params: { path: { id } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <section className="stack close" aria-labelledby="identities">
      <h2 id="identities">{t('account.connections.identities')}</h2>
      <p className="quiet-text narrow">{t('account.connections.identitiesText')}</p>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.identities.length === 0 && <p>{t('account.connections.noIdentities')}</p>}
      <Stale error={unlink.error} />
      <ul className="list">
        {found.data?.identities.map(({ outside, name, tenant, since }) => (
          <li key={outside} className="list-row">
            <span className="list-name">
              {t('account.connections.of', { name, tenant })}
              <span className="list-under quiet-text">{t('account.conventions.since', { at: instant(since) })}</span>
            </span>
            <Confirm
              action={t('account.connections.unlink')}
              label={t('account.connections.unlinkOf', { name })}
              title={t('account.connections.unlinkTitle', { name })}
              isPending={unlink.isPending}
              error={unlink.error}
              onConfirm={(close) => unlink.mutate(outside, { onSuccess: close })}
            >
              <p>{t('account.connections.unlinkText', { tenant })}</p>
            </Confirm>
          </li>
        ))}
      </ul>
    </section>
  )
}
