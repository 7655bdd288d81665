import { useTranslation } from 'react-i18next'

/** What a line of an order is called: by its own name, or, where nobody named it, in the reader's language. */
export const useLineName = () => {
  const { t } = useTranslation()
  return ({ kind, name }: { kind: string; name: string }): string => {
    if (kind === 'cancellation') return t('order.cancellationLine')
    return kind === 'returned' ? t('order.returnedLine', { name }) : name
  }
}
