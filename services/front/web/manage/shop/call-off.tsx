import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import type { Order } from './shop.ts'

/** Cancels an order that is held and that nobody has paid: whoever sells may, since no money goes back. */
export const CallOff = ({
  order: { id, state, paid },
  onDone,
}: {
  order: Pick<Order, 'id' | 'state' | 'paid'>
  onDone: () => unknown
}) => {
  const { t } = useTranslation()
  const cancel = useAttempt(
    (headers) => data(api.POST('/api/shop/sales/{id}/cancellation', { params: { path: { id } }, headers })),
    onDone,
  )
  if (state !== 'held' || paid !== 0) return null
  return (
    <Confirm
      action={t('counter.cancel')}
      title={t('counter.cancelTitle')}
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={(close) => cancel.mutate(undefined, { onSuccess: close })}
    >
      <p>{t('counter.cancelText')}</p>
    </Confirm>
  )
}
