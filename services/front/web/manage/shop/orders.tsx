import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { paths } from '../../api/shop.d.ts'
import { TextField } from '../../components/fields.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { Export } from '../export.tsx'
import { useOrderColumns } from '../orders/columns.tsx'

type Found = paths['/api/shop/orders']['get']['responses'][200]['content']['application/json']['orders'][number]

/** Every order, or those of which pieces still wait. */
export const Orders = ({ unclaimed }: { unclaimed: boolean }) => {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const found = usePaged(['shop-orders', unclaimed, q], (cursor) =>
    data(
      api.GET('/api/shop/orders', {
        params: { query: { limit: 50, unclaimed, ...(q && { q }), ...cursor } },
      }),
    ),
  )
  const columns = useOrderColumns<Found>('/shop/orders', {
    id: 'waiting',
    header: () => <span className="numbers">{t('counter.waiting')}</span>,
    accessorFn: ({ waiting }) => waiting,
    cell: ({ row: { original } }) => <span className="numbers">{original.waiting}</span>,
  })
  const title = t(unclaimed ? 'counter.unclaimed' : 'manage.menu.orders')
  return (
    <section className="stack" aria-labelledby="orders">
      <div className="row apart">
        <h2 id="orders">{title}</h2>
        {!unclaimed && (
          <Export name="orders.csv" read={() => api.GET('/api/shop/orders.csv', { parseAs: 'stream' })}>
            {t('manage.money.export')}
          </Export>
        )}
      </div>
      <search className="filters">
        <TextField label={t('manage.searchAddress')} type="search" value={text} onChange={setText} />
      </search>
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
