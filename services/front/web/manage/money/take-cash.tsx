import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select } from '../../components/fields.tsx'
import { MoneyField } from '../../components/money-field.tsx'
import { useFormats } from '../../format.ts'
import { useDrawers } from './money.ts'

/** What is open, taken into a drawer. */
export const TakeCash = ({
  domain,
  order: { id, currency, balance },
  onDone,
}: {
  /** Whose order it is. */
  domain: 'register' | 'shop'
  order: { id: string; currency: string; balance: number }
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const drawers = useDrawers()
  const open = drawers.data?.filter(({ closedAt }) => closedAt === null) ?? []
  const [drawer, setDrawer] = useState<string | null>(null)
  const [amount, setAmount] = useState<number | null>(balance)
  const chosen = drawer ?? open[0]?.id
  const take = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/drawers/{id}/payments', {
          params: { path: { id: chosen ?? '' } },
          body: { domain, reference: id, amount: amount ?? 0, note: '' },
          headers,
        }),
      ),
    onDone,
  )
  if (balance <= 0) return null
  return (
    <Ask trigger={t('manage.orders.cash')} title={t('manage.orders.cash')}>
      {(close) => (
        <EditForm
          attempt={take}
          save={t('manage.orders.cash')}
          isDisabled={chosen === undefined}
          onSubmit={() => take.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <p>{t('manage.orders.cashText', { amount: money(balance, currency) })}</p>
          {chosen === undefined ? (
            <p>{t('manage.money.noOpenDrawer')}</p>
          ) : (
            <>
              <Select
                label={t('manage.money.drawer')}
                options={open.map(({ id, name }) => ({ id, name }))}
                value={chosen}
                onChange={setDrawer}
              />
              <MoneyField
                name="amount"
                label={t('manage.orders.amount')}
                currency={currency}
                value={amount}
                onChange={setAmount}
                minValue={0}
              />
            </>
          )}
        </EditForm>
      )}
    </Ask>
  )
}
