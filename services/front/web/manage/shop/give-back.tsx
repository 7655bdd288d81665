import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, Count, NumberField, TextField } from '../../components/fields.tsx'
import { leftOf } from '../../shop/pieces.tsx'
import type { Order } from './shop.ts'

/** Cancels pieces that wait, or takes back what was handed over; what was paid for them goes back. */
export const GiveBack = ({
  what,
  order: { id, lines },
  onDone,
}: {
  what: 'withdrawals' | 'returns'
  order: Order
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const free = lines
    .map((line) => ({ line, most: what === 'returns' ? line.handed - line.returned : leftOf(line) }))
    .filter(({ most }) => most > 0)
  const [counts, setCounts] = useState<Record<string, number>>({})
  const [percent, setPercent] = useState(100)
  const [restock, setRestock] = useState(true)
  const [reason, setReason] = useState('')
  const pieces = free
    .map(({ line, most }) => ({ line: line.id, quantity: Math.min(counts[line.id] ?? 0, most) }))
    .filter(({ quantity }) => quantity > 0)
  const send = useAttempt((headers) => {
    const params = { path: { id } }
    return what === 'returns'
      ? data(api.POST('/api/shop/orders/{id}/returns', { params, headers, body: { pieces, percent, restock, reason } }))
      : data(api.POST('/api/shop/orders/{id}/withdrawals', { params, headers, body: { pieces, percent, reason } }))
  }, onDone)
  if (free.length === 0) return null
  const title = t(`counter.${what}`)
  return (
    <Ask trigger={title} title={title}>
      {(close) => (
        <EditForm
          attempt={send}
          save={title}
          isDisabled={pieces.length === 0}
          onSubmit={() => send.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <p className="help">{t(`counter.${what}Help`)}</p>
          {free.map(({ line, most }) => (
            <div key={line.id} className="row apart">
              <span>{line.name}</span>
              <Count
                label={line.name}
                value={counts[line.id] ?? 0}
                most={most}
                onChange={(count) => setCounts({ ...counts, [line.id]: count })}
              />
            </div>
          ))}
          <NumberField
            name="percent"
            label={t('manage.registrations.percent')}
            value={percent}
            onChange={setPercent}
            minValue={0}
            maxValue={100}
            isRequired
          />
          {what === 'returns' && (
            <Checkbox isSelected={restock} onChange={setRestock}>
              {t('counter.restock')}
            </Checkbox>
          )}
          <TextField
            name="reason"
            label={t('manage.registrations.reason')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            isRequired
          />
        </EditForm>
      )}
    </Ask>
  )
}
