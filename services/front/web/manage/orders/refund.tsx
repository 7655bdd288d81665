import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { useFormats } from '../../format.ts'
import type { Order } from './order.ts'

/** Gives credit back; nothing where there is none. */
export const Refund = ({
  order: { currency, balance, paid, returning },
  beyond = false,
  send,
  onDone,
}: {
  order: Pick<Order, 'currency' | 'balance' | 'paid' | 'returning'>
  /** Whether more of what was paid can go back: the price then becomes less. */
  beyond?: boolean
  /** Without an amount all of the credit goes back. */
  send: (headers: { 'idempotency-key': string }, refund: { amount?: number; reason: string }) => Promise<unknown>
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const credit = Math.max(Math.min(-balance, paid) - returning, 0)
  const most = beyond ? paid - returning : credit
  const [amount, setAmount] = useState<number | null>(credit > 0 ? credit : null)
  const [reason, setReason] = useState('')
  const refund = useAttempt((headers) => send(headers, { ...(amount !== null && { amount }), reason }), onDone)
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
          <p>
            {t('manage.orders.refundText', {
              paid: money(paid - returning, currency),
              credit: money(credit, currency),
            })}
          </p>
          <MoneyField
            name="amount"
            label={t('manage.orders.amount')}
            {...(beyond && { help: t('manage.orders.refundBeyond') })}
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
