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
