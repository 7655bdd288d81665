import { useTranslation } from 'react-i18next'
import type { Application } from './application.ts'

type Shown = Pick<Application, 'state' | 'offerUntil' | 'checkedInAt'>

const TONES = { draft: '', submitted: '', approved: 'good', waitlisted: 'warn', rejected: 'bad', archived: '' } as const

/** How an application stands. */
export const StateBadge = ({ application: { state, offerUntil, checkedInAt } }: { application: Shown }) => {
  const { t } = useTranslation()
  if (checkedInAt !== null && state === 'approved')
    return <span className="badge good">{t('vendors.states.here')}</span>
  if (offerUntil !== null) return <span className="badge warn">{t('vendors.states.offered')}</span>
  return <span className={`badge ${TONES[state]}`}>{t(`vendors.states.${state}`)}</span>
}
