import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/shop.d.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { Ask } from '../components/dialog.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Qr } from '../components/qr.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { Account } from '../order/account.tsx'
import { useOrderCode } from '../order/code.ts'
import { Locked } from '../order/locked.tsx'
import { Checking, Pay } from '../order/pay.tsx'
import { OFTEN, usePayment } from '../order/payment.ts'
import { Lines } from '../register/summary.tsx'
import { useRules } from './items.ts'
import { Pieces } from './pieces.tsx'

type OrderData = paths['/api/shop/orders/{id}/view']['post']['responses'][200]['content']['application/json']

/** Somebody's order: what it is worth, what was handed over, and the code that a counter scans. */
const Order = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const code = useOrderCode(id)
  useTitle(t('shop.order'), event.data?.name)
  return code === null ? <Locked title={t('shop.order')} /> : <Opened id={id} code={code} />
}

const Opened = ({ id, code }: { id: string; code: string }) => {
  const { t } = useTranslation()
  const attempt = new URLSearchParams(location.search).get('attempt')
  const payment = usePayment(attempt)
  const waiting = attempt !== null && payment.state !== 'declined' && payment.state !== 'expired'
  const order = useQuery({
    queryKey: ['shop-order', id, code],
    queryFn: () => data(api.POST('/api/shop/orders/{id}/view', { params: { path: { id } }, body: { code } })),
    refetchInterval: ({ state }) => (waiting && state.data?.balance !== 0 ? OFTEN : false),
  })
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { state, balance, email, pickupCode, lines, charges, currency } = order.data
  const living = state === 'held' || state === 'confirmed'
  const unsettled = waiting && balance > 0 && living
  const waits = lines.some(({ quantity, handed, cancelled }) => quantity > handed + cancelled)
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('shop.order')}</h1>
        <span className={`badge ${state === 'confirmed' ? 'good' : state === 'held' ? 'warn' : 'bad'}`}>
          {t(`order.states.${state}`)}
        </span>
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
          checkout={() =>
            data(api.POST('/api/shop/orders/{id}/checkout', { params: { path: { id } }, body: { code } }))
          }
          words={{ timeLeft: t('shop.timeLeft'), timeOver: t('shop.timeOver') }}
        />
      )}
      <section className="panel ticket" aria-labelledby="pieces">
        <div className="ticket-name">
          <h2 id="pieces">{t('shop.pieces')}</h2>
        </div>
        <div className="ticket-text stack close">
          <Pieces lines={lines} />
          {living && waits && <Cancel order={order.data} code={code} onDone={order.refetch} />}
        </div>
        {pickupCode !== null && waits && (
          <figure>
            <Qr text={pickupCode} label={t('shop.qr')} />
            <figcaption className="help">
              {t('order.codeText')} <code>{pickupCode}</code>
            </figcaption>
          </figure>
        )}
      </section>
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

/** Cancels all that was not picked up, by the event's rules. */
const Cancel = ({ order: { id, state }, code, onDone }: { order: OrderData; code: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const rules = useRules()
  const { instant } = useFormats(event.data?.timeZone)
  const cancel = useMutation({
    mutationFn: () =>
      data(api.POST('/api/shop/orders/{id}/cancellation', { params: { path: { id } }, body: { code } })),
    onSuccess: onDone,
  })
  if (!rules.data) return null
  const { cancelUntil, refundPercent } = rules.data
  const late = cancelUntil === null || Date.parse(cancelUntil) < Date.now()
  if (state !== 'held' && late) return <p className="help">{t('order.cancelNone')}</p>
  return (
    <div className="row">
      <Ask kind="quiet" trigger={t('shop.cancel')} title={t('shop.cancelTitle')}>
        {(close) => (
          <>
            <p>{state === 'held' ? t('shop.cancelHeld') : t('shop.cancelText', { percent: refundPercent })}</p>
            {cancel.error && <Failure error={cancel.error} />}
            <div className="row">
              <Button
                kind="danger"
                isPending={cancel.isPending}
                onPress={() => cancel.mutate(undefined, { onSuccess: close })}
              >
                {t('shop.cancel')}
              </Button>
              <Button onPress={close}>{t('order.keep')}</Button>
            </div>
          </>
        )}
      </Ask>
      {state !== 'held' && cancelUntil && (
        <span className="help">{t('order.cancelUntil', { at: instant(cancelUntil) })}</span>
      )}
    </div>
  )
}

export default Order
