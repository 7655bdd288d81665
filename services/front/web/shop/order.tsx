import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { ButtonLink } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { Account } from '../order/account.tsx'
import { Cancel } from '../order/cancel.tsx'
import { useOrderCode } from '../order/code.ts'
import { Locked } from '../order/locked.tsx'
import { Checking, Pay } from '../order/pay.tsx'
import { OFTEN, usePayment } from '../order/payment.ts'
import { OrderState } from '../order/state.tsx'
import { Ticket } from '../order/ticket.tsx'
import { Lines } from '../register/summary.tsx'
import { signedIn } from '../session.ts'
import { useRules } from './items.ts'
import { Pieces } from './pieces.tsx'

/** Somebody's order: what it is worth, what was handed over, and the code that a counter scans. */
const Order = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const code = useOrderCode(id)
  useTitle(t('shop.order'), event.data?.name)
  if (code === null && !signedIn) return <Locked title={t('shop.order')} />
  return <Opened id={id} own={code === null ? {} : { code }} />
}

/** @param own what opens the order: its code, or nothing for whoever is signed in */
const Opened = ({ id, own }: { id: string; own: { code?: string } }) => {
  const { t } = useTranslation()
  const payment = usePayment()
  const order = useQuery({
    queryKey: ['shop-order', id, own],
    queryFn: () => data(api.POST('/api/shop/orders/{id}/view', { params: { path: { id } }, body: own })),
    refetchInterval: ({ state }) => (payment.waiting && state.data?.balance !== 0 ? OFTEN : false),
  })
  const rules = useRules().data
  const cancel = async () => {
    await data(api.POST('/api/shop/orders/{id}/cancellation', { params: { path: { id } }, body: own }))
    await order.refetch()
  }
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { state, balance, email, pickupCode, lines, charges, currency } = order.data
  const living = state === 'held' || state === 'confirmed'
  const unsettled = payment.waiting && balance > 0 && living
  const waits = lines.some(({ quantity, handed, cancelled }) => quantity > handed + cancelled)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('shop.order')}</h1>
        <OrderState state={state} />
      </div>
      {unsettled && <Checking slow={payment.slow} />}
      {payment.state === 'declined' && balance > 0 && <Notice tone="bad" title={t('order.declined')} />}
      {state === 'confirmed' && waits && (
        <Notice tone="good" title={t('shop.thanks')}>
          <p>{t('shop.thanksText', { email: email ?? '' })}</p>
        </Notice>
      )}
      {state === 'confirmed' && !waits && <Notice tone="good" title={t('shop.allHanded')} />}
      {!living && (
        <Notice tone="warn" title={t(state === 'expired' ? 'shop.expired' : 'order.cancelled')}>
          <ButtonLink to="/shop" kind="quiet">
            {t('shop.toShop')}
          </ButtonLink>
        </Notice>
      )}
      {!unsettled && balance > 0 && living && (
        <Pay
          order={order.data}
          checkout={() => data(api.POST('/api/shop/orders/{id}/checkout', { params: { path: { id } }, body: own }))}
          words={{ timeLeft: t('shop.timeLeft'), timeOver: t('shop.timeOver') }}
        />
      )}
      <Ticket
        name={<h2>{t('shop.pieces')}</h2>}
        label={t('shop.pieces')}
        code={waits ? pickupCode : null}
        codeLabel={t('shop.qr')}
      >
        <Pieces lines={lines} />
        {rules && living && waits && (
          <Cancel
            isHeld={state === 'held'}
            until={rules.cancelUntil}
            action={t('shop.cancel')}
            title={t('shop.cancelTitle')}
            text={state === 'held' ? t('shop.cancelHeld') : t('shop.cancelText', { percent: rules.refundPercent })}
            onCancel={cancel}
          />
        )}
      </Ticket>
      <section className="stack close" aria-label={t('order.lines')}>
        <Lines
          lines={charges.map((charge) => ({ ...charge, amount: charge.quantity * charge.unitAmount }))}
          currency={currency}
        />
        <Account order={order.data} />
      </section>
    </div>
  )
}

export default Order
