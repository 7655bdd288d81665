import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format.ts'
import type { StaffApplication } from './vendors.ts'

/** What a jury thinks so far. */
export const Score = ({ result }: { result: NonNullable<StaffApplication['result']> }) => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const { average, ratings, conflicts } = result
  return (
    <span>
      <strong className="numbers">{average === null ? '–' : number(average)}</strong>{' '}
      <span className="quiet-text">
        {t('vendors.jury.ratings', { count: ratings })}
        {conflicts > 0 && ` · ${t('vendors.jury.conflicts', { count: conflicts })}`}
      </span>
    </span>
  )
}
