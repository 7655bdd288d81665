import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fetchPlace } from '../api/standing.ts'
import { useSession } from '../session.ts'
import { Notice } from './notice.tsx'

/** How often it is looked whether a second factor has been shown meanwhile, in milliseconds. */
const LOOK = 3_000

/** What somebody may do here waits for a second factor: where to set one up, or to show it. */
export const Withheld = () => {
  const { t } = useTranslation()
  const platform = useSession().data?.platform ?? ''
  useQuery({ queryKey: ['standing'], queryFn: fetchPlace, refetchInterval: LOOK })
  return (
    <div className="stack">
      <h1>{t('account.withheld.title')}</h1>
      <Notice tone="warn">
        <p>{t('account.withheld.text')}</p>
      </Notice>
      <div className="row">
        <a href={`${platform}/account/security`} target="_blank" rel="noreferrer" className="button primary">
          <span className="button-label">{t('account.withheld.setUp')}</span>
        </a>
        <a href={`${platform}/sign-in`} className="button secondary">
          <span className="button-label">{t('account.withheld.show')}</span>
        </a>
      </div>
      <p className="quiet-text narrow">{t('account.withheld.help')}</p>
    </div>
  )
}
