import { useMutation } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { save } from '../../api/saving.ts'
import type { paths } from '../../api/shop.d.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import type { Column } from '../../components/data-table.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { OrderState } from '../../order/state.tsx'

type Found = paths['/api/shop/orders']['get']['responses'][200]['content']['application/json']['orders'][number]

/** Every order, or those of which pieces still wait. */
export const Orders = ({ unclaimed }: { unclaimed: boolean }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const { instant, money } = useFormats(event.data?.timeZone)
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const found = usePaged(['shop-orders', unclaimed, q], (cursor) =>
    data(
      api.GET('/api/shop/orders', {
        params: { query: { limit: 50, unclaimed, ...(q && { q }), ...cursor } },
      }),
    ),
  )
  const exported = useMutation({
    mutationFn: async () => {
      const { response } = await api.GET('/api/shop/orders.csv', { parseAs: 'stream' })
      save(await response.blob(), 'orders.csv')
    },
  })
  const columns: Column<Found>[] = [
    {
      id: 'email',
      header: t('manage.registrations.email'),
      accessorFn: ({ email }) => email ?? '',
      cell: ({ row: { original } }) => (
        <Link href={`/shop/orders/${original.id}`}>{original.email ?? t('counter.nobody')}</Link>
      ),
    },
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <OrderState state={original.state} />,
    },
    {
      id: 'waiting',
      header: () => <span className="numbers">{t('counter.waiting')}</span>,
      accessorFn: ({ waiting }) => waiting,
      cell: ({ row: { original } }) => <span className="numbers">{original.waiting}</span>,
    },
    {
      id: 'total',
      header: () => <span className="numbers">{t('order.total')}</span>,
      accessorFn: ({ total }) => total,
      cell: ({ row: { original } }) => <span className="numbers">{money(original.total, original.currency)}</span>,
    },
    {
      id: 'paid',
      header: () => <span className="numbers">{t('order.paid')}</span>,
      accessorFn: ({ paid }) => paid,
      cell: ({ row: { original } }) => <span className="numbers">{money(original.paid, original.currency)}</span>,
    },
    {
      id: 'since',
      header: t('manage.registrations.since'),
      accessorFn: ({ createdAt }) => createdAt,
      cell: ({ row: { original } }) => <time dateTime={original.createdAt}>{instant(original.createdAt)}</time>,
    },
  ]
  const title = t(unclaimed ? 'counter.unclaimed' : 'manage.menu.orders')
  return (
    <section className="stack" aria-labelledby="orders">
      <div className="row apart">
        <h2 id="orders">{title}</h2>
        {!unclaimed && standing?.rights.includes('export') && (
          <Button isPending={exported.isPending} onPress={() => exported.mutate()}>
            {t('manage.money.export')}
          </Button>
        )}
      </div>
      <search className="filters">
        <TextField label={t('manage.searchAddress')} type="search" value={text} onChange={setText} />
      </search>
      {exported.error && <Failure error={exported.error} />}
      <PagedTable
        found={found}
        rowsOf={({ orders }) => orders}
        label={title}
        columns={columns}
        empty={t('manage.orders.none')}
      />
    </section>
  )
}
