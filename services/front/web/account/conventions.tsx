import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useFormats } from '../format.ts'
import { Own } from './own.tsx'

/** The conventions that somebody is one of. */
export const Conventions = () => <Own part="conventions">{() => <List />}</Own>

const addressOf = (host: string): string => Object.assign(new URL(location.origin), { hostname: host }).href

const List = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const found = useQuery({ queryKey: ['conventions'], queryFn: () => data(api.GET('/api/accounts/conventions')) })
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  if (found.data.conventions.length === 0) return <p className="quiet-text narrow">{t('account.conventions.none')}</p>
  return (
    <ul className="list">
      {found.data.conventions.map(({ tenant, name, since, host, manage }) => (
        <li key={tenant} className="list-row">
          <span className="list-name">
            {host ? <a href={addressOf(host)}>{name}</a> : name}
            <span className="list-under quiet-text">{t('account.conventions.since', { at: instant(since) })}</span>
          </span>
          {host && (
            <a href={new URL('/me', addressOf(host)).href} aria-label={t('account.conventions.meOf', { name })}>
              {t('account.conventions.me')}
            </a>
          )}
          {manage && (
            <a href={addressOf(manage)} aria-label={t('account.conventions.manageOf', { name })}>
              {t('account.conventions.manage')}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
