import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { paths } from '../../api/register.d.ts'
import { Filter, TextField } from '../../components/fields.tsx'
import { useTitle } from '../../components/page.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useOrderColumns } from './columns.tsx'

type Order = paths['/api/register/orders']['get']['responses'][200]['content']['application/json']['orders'][number]

const STATES = ['held', 'confirmed', 'expired', 'cancelled'] as const

const Orders = () => {
  const { t } = useTranslation()
  const event = useEvent()
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
  const columns = useOrderColumns<Order>('/orders', {
    id: 'people',
    header: t('manage.orders.people'),
    accessorFn: ({ people }) => people,
  })
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
