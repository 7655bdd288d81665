import { useTranslation } from 'react-i18next'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useMoneyWords } from '../money/money.ts'
import type { Order } from './order.ts'

/** All money that moved for an order. */
export const Entries = ({ order }: { order: Pick<Order, 'entries'> }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  return (
    <section className="stack close" aria-labelledby="entries">
      <h2 id="entries">{t('manage.orders.money')}</h2>
      {order.entries.length === 0 && <p className="quiet-text">{t('manage.orders.noMoney')}</p>}
      <ul>
        {order.entries.map(({ id, kind, amount, currency, provider, at }) => (
          <li key={id} className="bill-line">
            <span>
              {t(`manage.money.kinds.${kind}` as 'manage.money.kinds.payment')}
              <span className="help">
                {' '}
                · {words.provider(provider)} · {instant(at)}
              </span>
            </span>
            <span className="numbers">{money(amount, currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
