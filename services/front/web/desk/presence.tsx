import { useTranslation } from 'react-i18next'
import type { Registration } from './registrations.ts'

/** Whether somebody is expected, here, or not to be let in. */
export const Presence = ({ registration: { state, checkedInAt } }: { registration: Registration }) => {
  const { t } = useTranslation()
  if (state === 'held') return <span className="badge warn">{t('desk.unpaid')}</span>
  if (state === 'cancelled' || state === 'expired') return <span className="badge bad">{t(`desk.${state}`)}</span>
  if (checkedInAt !== null) return <span className="badge warn">{t('desk.here')}</span>
  return <span className="badge good">{t('desk.expected')}</span>
}
