import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Column } from '../../components/data-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { OrderState } from '../../order/state.tsx'

/** An order as a list tells it, whoever sold it. */
interface Order {
  id: string
  email: string | null
  state: Parameters<typeof OrderState>[0]['state']
  currency: string
  total: number
  paid: number
  createdAt: string
}

/**
 * What every list of orders shows.
 * @param path where an order has its page
 * @param own what only this seller's orders have, beside the state
 */
export const useOrderColumns = <Of extends Order>(path: string, own: Column<Of>): Column<Of>[] => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const amount = (id: 'total' | 'paid', header: string): Column<Of> => ({
    id,
    header: () => <span className="numbers">{header}</span>,
    accessorFn: (order) => order[id],
    cell: ({ row: { original } }) => <span className="numbers">{money(original[id], original.currency)}</span>,
  })
  return [
    {
      id: 'email',
      header: t('manage.registrations.email'),
      accessorFn: ({ email }) => email ?? '',
      cell: ({ row: { original } }) => (
        <Link href={`${path}/${original.id}`}>{original.email ?? t('counter.nobody')}</Link>
      ),
    },
    own,
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <OrderState state={original.state} />,
    },
    amount('total', t('order.total')),
    amount('paid', t('order.paid')),
    {
      id: 'since',
      header: t('manage.registrations.since'),
      accessorFn: ({ createdAt }) => createdAt,
      cell: ({ row: { original } }) => <time dateTime={original.createdAt}>{instant(original.createdAt)}</time>,
    },
  ]
}
