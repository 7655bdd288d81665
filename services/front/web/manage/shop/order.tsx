import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Failure, Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Account } from '../../order/account.tsx'
import { OrderState } from '../../order/state.tsx'
import { Lines } from '../../register/summary.tsx'
import { Pieces } from '../../shop/pieces.tsx'
import { may } from '../access.ts'
import { TakeCash } from '../money/take-cash.tsx'
import { Attempts } from '../orders/attempts.tsx'
import { Entries } from '../orders/entries.tsx'
import { Refund } from '../orders/refund.tsx'
import { CallOff } from './call-off.tsx'
import { GiveBack } from './give-back.tsx'
import { useOrder } from './shop.ts'

/** An order as staff see it: its pieces, what was handed over where, and all money that moved. */
export const Order = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const standing = useStanding().data
  const order = useOrder(id)
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { email, state, currency, returning, lines, charges } = order.data
  const seesMoney = standing !== undefined && may(standing, 'payments', 'staff')
  return (
    <section className="stack" aria-labelledby="order">
      <div className="row apart">
        <h2 id="order">{email ?? t('counter.nobody')}</h2>
        <OrderState state={state} />
      </div>
      <div className="row">
        {standing?.rights.includes('refund') && (
          <>
            <GiveBack what="withdrawals" order={order.data} onDone={order.refetch} />
            <GiveBack what="returns" order={order.data} onDone={order.refetch} />
            <Refund
              key={order.data.balance}
              order={order.data}
              send={(headers, body) =>
                data(api.POST('/api/shop/orders/{id}/refunds', { params: { path: { id } }, body, headers }))
              }
              onDone={order.refetch}
            />
          </>
        )}
        <CallOff order={order.data} onDone={order.refetch} />
        {seesMoney && state !== 'expired' && (
          <TakeCash domain="shop" key={order.data.paid} order={order.data} onDone={order.refetch} />
        )}
      </div>
      {returning > 0 && <Notice>{t('manage.orders.returning', { amount: money(returning, currency) })}</Notice>}
      <div className="columns">
        <section className="stack close" aria-labelledby="pieces">
          <h2 id="pieces">{t('counter.goods')}</h2>
          <Pieces lines={lines} />
          <Lines
            lines={charges.map((charge) => ({ ...charge, amount: charge.quantity * charge.unitAmount }))}
            currency={currency}
          />
          <Account order={order.data} />
        </section>
        <div className="stack">
          <Pickups order={id} />
          <Entries order={order.data} />
          {seesMoney && <Attempts order={id} />}
        </div>
      </div>
    </section>
  )
}

/** What was handed over, where and when. */
const Pickups = ({ order }: { order: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const pickups = useQuery({
    queryKey: ['shop-pickups', order],
    queryFn: () => data(api.GET('/api/shop/orders/{id}/pickups', { params: { path: { id: order } } })),
    select: ({ pickups }) => pickups,
  })
  if (!pickups.data || pickups.data.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="pickups">
      <h2 id="pickups">{t('counter.pickups')}</h2>
      <ul className="list">
        {pickups.data.map(({ id, state, counter, pieces, changedAt }) => (
          <li key={id} className="list-row">
            <span className="list-name">{t(`counter.pickupStates.${state}`)}</span>
            <span className="quiet-text">
              {[
                counter && t('counter.at', { counter }),
                pieces.length > 0 &&
                  t('counter.pieces', { count: pieces.reduce((sum, { quantity }) => sum + quantity, 0) }),
                instant(changedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
