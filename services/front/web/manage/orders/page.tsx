import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { paths } from '../../api/register.d.ts'
import type { Column } from '../../components/data-table.tsx'
import { Filter, TextField } from '../../components/fields.tsx'
import { useTitle } from '../../components/page.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { OrderState } from '../../order/state.tsx'

type Order = paths['/api/register/orders']['get']['responses'][200]['content']['application/json']['orders'][number]

const STATES = ['held', 'confirmed', 'expired', 'cancelled'] as const

const Orders = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  useTitle(t('manage.menu.orders'), event.data?.name)
  const [text, setText] = useState('')
  const [state, setState] = useState<(typeof STATES)[number]>()
  const q = useDeferredValue(text.trim())
  const found = usePaged(['orders', q, state], (cursor) =>
    data(
      api.GET('/api/register/orders', {
        params: {
          query: {
            limit: 50,
            ...(q && { q }),
            ...(state && { state }),
            ...cursor,
          },
        },
      }),
    ),
  )
  const amount = (id: 'total' | 'paid', header: string): Column<Order> => ({
    id,
    header: () => <span className="numbers">{header}</span>,
    accessorFn: (order) => order[id],
    cell: ({ row: { original } }) => <span className="numbers">{money(original[id], original.currency)}</span>,
  })
  const columns: Column<Order>[] = [
    {
      id: 'email',
      header: t('manage.registrations.email'),
      accessorFn: ({ email }) => email,
      cell: ({ row: { original } }) => <Link href={`/orders/${original.id}`}>{original.email}</Link>,
    },
    { id: 'people', header: t('manage.orders.people'), accessorFn: ({ people }) => people },
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
  return (
    <div className="stack">
      <h1>{t('manage.menu.orders')}</h1>
      <search className="filters">
        <TextField label={t('manage.search')} type="search" value={text} onChange={setText} />
        <Filter
          label={t('manage.state')}
          options={STATES.map((id) => ({ id, name: t(`order.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
      </search>
      <PagedTable
        found={found}
        rowsOf={({ orders }) => orders}
        label={t('manage.menu.orders')}
        columns={columns}
        empty={t('manage.orders.none')}
      />
    </div>
  )
}

export default Orders
