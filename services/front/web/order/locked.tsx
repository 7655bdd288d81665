import { useTranslation } from 'react-i18next'
import { Notice } from '../components/notice.tsx'

/** An order whose code this tab does not have. */
export const Locked = ({ title }: { title: string }) => {
  const { t } = useTranslation()
  return (
    <div className="stack">
      <h1>{title}</h1>
      <Notice tone="warn" title={t('order.locked')}>
        <p>{t('order.lockedText')}</p>
      </Notice>
    </div>
  )
}
