import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useFormats } from '../../format.ts'
import type { Order } from './order.ts'

/** The mail with the codes, or with where to pay, for whoever lost it. */
export const MailAgain = ({ order: { id, email } }: { order: Order }) => {
  const { t } = useTranslation()
  const mail = useAttempt((headers) =>
    data(api.POST('/api/register/orders/{id}/mails', { params: { path: { id } }, headers })),
  )
  return (
    <>
      <Button isPending={mail.isPending} onPress={() => mail.mutate()}>
        {t('manage.orders.mailAgain')}
      </Button>
      {mail.error && <Failure error={mail.error} />}
      {mail.isSuccess && <Notice tone="good" title={t('manage.orders.mailed', { email })} />}
    </>
  )
}

/** A discount, a gift, a correction either way. */
export const AddLine = ({ order: { id, currency }, onDone }: { order: Order; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [amount, setAmount] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const add = useAttempt(
    (headers) =>
      data(
        api.POST('/api/register/orders/{id}/dues', {
          params: { path: { id } },
          body: { name, amount: amount ?? 0, reason },
          headers,
        }),
      ),
    onDone,
  )
  return (
    <Ask trigger={t('manage.orders.add')} title={t('manage.orders.add')}>
      {(close) => (
        <EditForm
          attempt={add}
          save={t('manage.orders.add')}
          onSubmit={() => add.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
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
        </EditForm>
      )}
    </Ask>
  )
}

/** Credit, or a part of what was paid. */
export const Refund = ({
  order: { id, currency, balance, paid, returning },
  onDone,
}: {
  order: Order
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const credit = Math.max(-balance - returning, 0)
  const most = paid - returning
  const [amount, setAmount] = useState<number | null>(credit > 0 ? credit : null)
  const [reason, setReason] = useState('')
  const refund = useAttempt(
    (headers) =>
      data(
        api.POST('/api/register/orders/{id}/refunds', {
          params: { path: { id } },
          body: { ...(amount !== null && { amount }), line: t('manage.orders.refundLine'), reason },
          headers,
        }),
      ),
    onDone,
  )
  if (most <= 0) return null
  return (
    <Ask trigger={t('manage.orders.refund')} title={t('manage.orders.refund')}>
      {(close) => (
        <EditForm
          attempt={refund}
          save={t('manage.orders.refund')}
          onSubmit={() => refund.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <p>{t('manage.orders.refundText', { paid: money(most, currency), credit: money(credit, currency) })}</p>
          <MoneyField
            name="amount"
            label={t('manage.orders.amount')}
            help={t('manage.orders.refundBeyond')}
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
        </EditForm>
      )}
    </Ask>
  )
}
