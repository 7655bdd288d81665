import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/register.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Account } from '../../order/account.tsx'
import { may } from '../access.ts'
import { OrderState } from './page.tsx'

type Order = paths['/api/register/orders/{id}']['get']['responses'][200]['content']['application/json']

/** An order as staff see it: every line that was ever added, and all money that moved. */
const Detail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money } = useFormats()
  const standing = useStanding().data
  const order = useQuery({
    queryKey: ['staff-order', id],
    queryFn: () => data(api.GET('/api/register/orders/{id}', { params: { path: { id } } })),
  })
  useTitle(order.data?.email, event.data?.name)
  if (order.error) return <Failure error={order.error} retry={order.refetch} />
  if (!order.data) return <Waiting />
  const { email, state, currency, people, returning } = order.data
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{email}</h1>
        <OrderState state={state} />
      </div>
      {returning > 0 && <Notice>{t('manage.orders.returning', { amount: money(returning, currency) })}</Notice>}
      <ul className="list">
        {people.map((person) => (
          <li key={person.id}>
            <Link href={`/registrations/${person.id}`} className="list-link">
              <span className="list-name">{person.name}</span>
              <span className="quiet-text">{person.level.name}</span>
              <span className="badge">{t(`order.people.${person.state}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="columns">
        <Lines order={order.data} />
        <Entries order={order.data} />
      </div>
      {standing && may(standing, 'register', 'admin') && (
        <div className="row">
          <AddLine order={order.data} onDone={order.refetch} />
          <Refund key={order.data.balance} order={order.data} onDone={order.refetch} />
        </div>
      )}
    </div>
  )
}

const Lines = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return (
    <section className="stack close" aria-labelledby="lines">
      <h2 id="lines">{t('manage.orders.lines')}</h2>
      <ul>
        {order.dues.map(({ id, name, quantity, unitAmount, reason }) => (
          <li key={id} className="bill-line">
            <span>
              {quantity > 1 ? `${quantity} × ${name}` : name}
              {reason && <span className="help"> · {reason}</span>}
            </span>
            <span className="numbers">{money(quantity * unitAmount, order.currency)}</span>
          </li>
        ))}
      </ul>
      <Account order={order} />
    </section>
  )
}

const Entries = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
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
                · {provider} · {instant(at)}
              </span>
            </span>
            <span className="numbers">{money(amount, currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const AddLine = ({ order: { id, currency }, onDone }: { order: Order; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [amount, setAmount] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const add = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/register/orders/{id}/dues', {
          params: { path: { id } },
          body: { name, amount: amount ?? 0, reason },
          headers: { 'idempotency-key': key },
        }),
      ),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: onDone,
  })
  return (
    <Ask trigger={t('manage.orders.add')} title={t('manage.orders.add')}>
      {(close) => (
        <Form error={add.error} onSubmit={() => add.mutate(undefined, { onSuccess: close })}>
          <p className="help">{t('manage.orders.addHelp')}</p>
          <TextField
            name="name"
            label={t('manage.orders.lineName')}
            value={name}
            onChange={setName}
            maxLength={80}
            isRequired
          />
          <MoneyField
            name="amount"
            label={t('manage.orders.amount')}
            currency={currency}
            value={amount}
            onChange={setAmount}
          />
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            isRequired
          />
          {add.error && <Failure error={add.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={add.isPending}>
              {t('manage.orders.add')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}

const Refund = ({ order: { id, currency, balance, returning }, onDone }: { order: Order; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const credit = -balance - returning
  const [amount, setAmount] = useState<number | null>(credit)
  const [reason, setReason] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const refund = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/register/orders/{id}/refunds', {
          params: { path: { id } },
          body: { ...(amount !== null && { amount }), reason },
          headers: { 'idempotency-key': key },
        }),
      ),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: onDone,
  })
  if (credit <= 0) return null
  return (
    <Ask trigger={t('manage.orders.refund')} title={t('manage.orders.refund')}>
      {(close) => (
        <Form error={refund.error} onSubmit={() => refund.mutate(undefined, { onSuccess: close })}>
          <p>{t('manage.orders.refundText', { amount: money(credit, currency) })}</p>
          <MoneyField
            name="amount"
            label={t('manage.orders.amount')}
            currency={currency}
            value={amount}
            onChange={setAmount}
          />
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            isRequired
          />
          {refund.error && <Failure error={refund.error} />}
          <div className="row">
            <Button type="submit" kind="primary" isPending={refund.isPending}>
              {t('manage.orders.refund')}
            </Button>
            <Button onPress={close}>{t('manage.registrations.keep')}</Button>
          </div>
        </Form>
      )}
    </Ask>
  )
}

export default Detail
