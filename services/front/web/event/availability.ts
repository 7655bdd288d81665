import { useTranslation } from 'react-i18next'
import { useFormats } from '../format.ts'
import { useEvent } from './event.ts'

/**
 * Whether something can be had now, and if not, why. Few that are left are worth saying; many are not.
 * @param what is counted
 */
export const useAvailability = (what: 'left' | 'pieces' = 'left') => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  return ({
    onSale,
    left,
    opensAt,
    closesAt,
  }: {
    onSale: boolean
    left: number | null
    opensAt: string | null
    closesAt: string | null
  }): string => {
    if (left === 0) return t('event.soldOut')
    if (!onSale)
      return opensAt && Date.parse(opensAt) > Date.now()
        ? t('event.opens', { at: instant(opensAt) })
        : t('event.closed')
    const parts = [
      left !== null && left <= 100 ? t(`event.${what}`, { count: left }) : '',
      closesAt ? t('event.until', { at: instant(closesAt) }) : '',
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
