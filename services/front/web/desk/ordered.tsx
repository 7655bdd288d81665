import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Notice } from '../components/notice.tsx'
import { useFormats } from '../format.ts'
import { handedOut } from './hand-out.ts'
import type { Registration } from './registrations.ts'

const useOrder = (id: string) =>
  useQuery({
    queryKey: ['staff-order', id],
    queryFn: () => data(api.GET('/api/register/orders/{id}', { params: { path: { id } } })),
  })

/** What the order still owes: also one that was paid does after a chargeback or a correction. */
export const Owed = ({ registration: { orderId } }: { registration: Registration }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const order = useOrder(orderId).data
  if (!order || order.balance <= 0 || (order.state !== 'held' && order.state !== 'confirmed')) return null
  return <Notice tone="warn" title={t('desk.owed', { amount: money(order.balance, order.currency) })} />
}

/** What this person has ordered besides the level. */
export const HandOut = ({ registration: { id, orderId } }: { registration: Registration }) => {
  const { t } = useTranslation()
  const lines = handedOut(useOrder(orderId).data?.people.find((person) => person.id === id)?.lines ?? [])
  if (lines.length === 0) return null
  return (
    <section className="panel stack close" aria-labelledby="hand-out">
      <h2 id="hand-out">{t('desk.handOut')}</h2>
      <ul className="hand-out">
        {lines.map(({ kind, name, quantity }, index) => (
          <li key={index} className={kind}>
            {quantity > 1 && <strong>{quantity} × </strong>}
            {name}
          </li>
        ))}
      </ul>
    </section>
  )
}
