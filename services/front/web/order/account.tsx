import { useTranslation } from 'react-i18next'
import { useFormats } from '../format.ts'
import type { Order } from './order.ts'

/** What an order costs, what was paid, and what is left of it. */
export const Account = ({
  order: { total, paid, balance, currency },
}: {
  order: Pick<Order, 'total' | 'paid' | 'balance' | 'currency'>
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return (
    <dl className="bill">
      <div className="bill-line bill-total">
        <dt>{t('order.total')}</dt>
        <dd className="numbers">{money(total, currency)}</dd>
      </div>
      {paid !== 0 && (
        <div className="bill-line">
          <dt>{t('order.paid')}</dt>
          <dd className="numbers">{money(paid, currency)}</dd>
        </div>
      )}
      {balance !== 0 && (
        <div className="bill-line">
          <dt>{t(balance > 0 ? 'order.open' : 'order.credit')}</dt>
          <dd className="numbers">{money(Math.abs(balance), currency)}</dd>
        </div>
      )}
    </dl>
  )
}
