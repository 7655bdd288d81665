import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { useStanding } from '../api/standing.ts'
import { Button } from '../components/button.tsx'
import { Count, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { Qr } from '../components/qr.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { may } from '../manage/access.ts'
import { TakeCash } from '../manage/money/take-cash.tsx'
import { CallOff } from '../manage/shop/call-off.tsx'
import { useAllItems, useOrder } from '../manage/shop/shop.ts'
import { Account } from '../order/account.tsx'
import { linesOf, totalOf, type Wanted, wantedOf } from '../shop/cart.ts'
import { Goods } from '../shop/goods.tsx'
import { atCounter } from './items.ts'

/** Sells over the counter, from the same stock; what is paid is handed over at once. */
export const Sale = ({ onPaid }: { onPaid: (code: string) => void }) => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const event = useEvent()
  const items = useAllItems()
  const [wanted, setWanted] = useState<Wanted[]>([])
  const [email, setEmail] = useState('')
  const [sold, setSold] = useState<string>()
  const offer = atCounter(items.data ?? [])
  const lines = linesOf(wanted, offer, i18n.language)
  const sell = useAttempt(
    (headers) =>
      data(
        api.POST('/api/shop/sales', {
          body: { ...wantedOf(lines, i18n.language), ...(email.trim() && { email: email.trim() }) },
          headers,
        }),
      ),
    ({ id }) => setSold(id),
  )
  if (items.error) return <Failure error={items.error} retry={items.refetch} />
  if (!items.data || !event.data) return <Waiting />
  if (sold) return <Payment id={sold} onPaid={onPaid} onLeave={() => setSold(undefined)} />
  const { currency } = event.data
  const total = totalOf(lines)
  return (
    <div className="stack">
      {lines.length > 0 && (
        <Form className="panel stack" error={sell.error} onSubmit={() => sell.mutate()}>
          <ul className="stack close" aria-label={t('shop.cart')}>
            {lines.map(({ key, name, quantity, item, of }) => (
              <li key={key} className="row apart">
                <span>{name}</span>
                <Count
                  label={name}
                  value={quantity}
                  most={Math.min(item.most, of.left ?? item.most)}
                  onChange={(count) =>
                    setWanted(
                      count > 0
                        ? wanted.map((line) => (line.key === key ? { ...line, quantity: count } : line))
                        : wanted.filter((line) => line.key !== key),
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <TextField
            name="email"
            label={t('counter.email')}
            help={t('counter.emailHelp')}
            type="email"
            value={email}
            onChange={setEmail}
            isRequired={false}
          />
          {sell.error && <Failure error={sell.error} />}
          <div>
            <Button type="submit" kind="primary" isPending={sell.isPending}>
              {t('counter.sellFor', { amount: total === 0 ? t('event.free') : money(total, currency) })}
            </Button>
          </div>
        </Form>
      )}
      <Goods
        items={offer}
        currency={currency}
        onChosen={(line) => setWanted([...wanted, { ...line, key: crypto.randomUUID() }])}
      />
    </div>
  )
}

/** What is open of a sale, and the ways to pay it: into a drawer, or by card on the buyer's own phone. */
const Payment = ({ id, onPaid, onLeave }: { id: string; onPaid: (code: string) => void; onLeave: () => void }) => {
  const { t } = useTranslation()
  const standing = useStanding().data
  const order = useOrder(id)
  const checkout = useMutation({
    mutationFn: () => data(api.POST('/api/shop/sales/{id}/checkout', { params: { path: { id } } })),
  })
  const code = order.data?.pickupCode
  useEffect(() => {
    if (code) onPaid(code)
  }, [code])
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data || code) return <Waiting />
  return (
    <section className="panel stack" aria-labelledby="payment">
      <h2 id="payment">{t('counter.payment')}</h2>
      <Account order={order.data} />
      <div className="row">
        {standing && may(standing, 'payments', 'staff') && (
          <TakeCash domain="shop" order={order.data} onDone={order.refetch} />
        )}
        {order.data.email !== null && (
          <Button isPending={checkout.isPending} onPress={() => checkout.mutate()}>
            {t('counter.card')}
          </Button>
        )}
        <Button onPress={onLeave}>{t('counter.leave')}</Button>
        <CallOff order={order.data} onDone={onLeave} />
      </div>
      {order.data.email === null && <p className="help">{t('counter.cardNeeds')}</p>}
      {checkout.error && <Failure error={checkout.error} />}
      {checkout.data && (
        <figure className="stack close till-code">
          <Qr text={checkout.data.url} label={t('counter.cardCode')} />
          <figcaption className="help">{t('counter.cardCode')}</figcaption>
        </figure>
      )}
      <p role="status" className="quiet-text">
        {t('counter.waitsForMoney')}
      </p>
    </section>
  )
}
