import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { useMoneyWords } from './money.ts'
import { Purpose } from './purpose.tsx'

type Entry = paths['/api/payments/entries']['get']['responses'][200]['content']['application/json']['entries'][number]

/** Money that nobody expected, or of another amount, or too late: for somebody to look at. Nothing where there is none. */
export const Unexpected = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  const standing = useStanding().data
  const odd = useQuery({
    queryKey: ['entries', 'odd'],
    queryFn: () => data(api.GET('/api/payments/entries', { params: { query: { odd: true, limit: 200 } } })),
    select: ({ entries }) => entries,
  })
  if (odd.error) return <Failure error={odd.error} retry={odd.refetch} />
  if (!odd.data || odd.data.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="unexpected">
      <h2 id="unexpected">{t('manage.money.unexpected')}</h2>
      <p className="help">{t('manage.money.unexpectedHelp')}</p>
      <ul className="list">
        {odd.data.map((entry) => (
          <li key={entry.id} className="list-row">
            <span className="list-name numbers">{money(entry.amount, entry.currency)}</span>
            <span className="quiet-text">
              {[words.provider(entry.provider), instant(entry.at), entry.remark && words.remark(entry.remark)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Purpose domain={entry.domain} reference={entry.reference} otherwise={entry.payment} />
            {entry.kind === 'payment' && (
              <span className="row">
                {entry.reference === null && standing && may(standing, 'payments', 'admin') && (
                  <Assign entry={entry} onDone={odd.refetch} />
                )}
                {standing?.rights.includes('refund') && <GiveBack entry={entry} onDone={odd.refetch} />}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The number of an order, or the address of its page. */
const orderIn = (text: string): string =>
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase() ?? text.trim()

/** The parts that have orders to pay. */
const SELLERS = ['register', 'vendors', 'shop'] as const
type Seller = (typeof SELLERS)[number]

const Assign = ({ entry, onDone }: { entry: Entry; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const { part } = useMoneyWords()
  const [domain, setDomain] = useState<Seller>('register')
  const [order, setOrder] = useState('')
  const assign = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/entries/{id}/assignment', {
          params: { path: { id: entry.id } },
          body: { domain, reference: orderIn(order) },
          headers,
        }),
      ),
    onDone,
  )
  return (
    <Ask kind="quiet" trigger={t('manage.money.assign')} title={t('manage.money.assign')}>
      {(close) => (
        <Form error={assign.error} onSubmit={() => assign.mutate(undefined, { onSuccess: close })}>
          <Select
            name="domain"
            label={t('manage.money.assignDomain')}
            options={SELLERS.map((id) => ({ id, name: part(id) }))}
            value={domain}
            onChange={(chosen) => setDomain(SELLERS.find((one) => one === chosen) ?? domain)}
          />
          <TextField
            name="reference"
            label={t('manage.money.assignTo')}
            help={t('manage.money.assignHelp')}
            value={order}
            onChange={setOrder}
            isRequired
          />
          {domain === 'register' && <Whose order={orderIn(order)} />}
          {assign.error && <Failure error={assign.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={assign.isPending}>
              {t('manage.money.assign')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}

/** Whose an order is, before money goes there. */
const Whose = ({ order }: { order: string }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const found = useQuery({
    queryKey: ['order', order],
    enabled: order.length === 36,
    retry: false,
    queryFn: () => data(api.GET('/api/register/orders/{id}', { params: { path: { id: order } } })),
  })
  if (found.error) return <Failure error={found.error} />
  if (!found.data) return null
  const { email, balance, currency } = found.data
  return <Notice>{t('manage.money.assignFound', { email, amount: money(balance, currency) })}</Notice>
}

const GiveBack = ({ entry: { id, amount: whole, currency }, onDone }: { entry: Entry; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [amount, setAmount] = useState<number | null>(whole)
  const [reason, setReason] = useState('')
  const give = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/entries/{id}/refunds', {
          params: { path: { id } },
          body: { amount: amount ?? 0, reason },
          headers,
        }),
      ),
    onDone,
  )
  return (
    <Ask kind="quiet" trigger={t('manage.money.giveBack')} title={t('manage.money.giveBack')}>
      {(close) => (
        <Form error={give.error} onSubmit={() => give.mutate(undefined, { onSuccess: close })}>
          <MoneyField
            name="amount"
            label={t('manage.money.amount')}
            currency={currency}
            value={amount}
            onChange={setAmount}
            minValue={0}
          />
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            isRequired
          />
          {give.error && <Failure error={give.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={give.isPending}>
              {t('manage.money.giveBack')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}
