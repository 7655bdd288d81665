import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { useStanding } from '../../api/standing.ts'
import type { Column } from '../../components/data-table.tsx'
import { Checkbox, Filter, TextField } from '../../components/fields.tsx'
import { useTitle } from '../../components/page.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { StateBadge } from '../../vendors/state.tsx'
import { may } from '../access.ts'
import { Export } from '../export.tsx'
import { type Found, useAllTypes } from './vendors.ts'

const STATES = ['submitted', 'approved', 'waitlisted', 'rejected', 'archived', 'draft'] as const
const EXPORTS = ['tax', 'badges'] as const

export const Applications = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const types = useAllTypes()
  const standing = useStanding().data
  useTitle(t('manage.menu.vendors'), event.data?.name)
  const [text, setText] = useState('')
  const [state, setState] = useState<(typeof STATES)[number]>()
  const [waits, setWaits] = useState(false)
  const q = useDeferredValue(text.trim())
  const found = usePaged(['vendors', 'applications', q, state, waits], (cursor) =>
    data(
      api.GET('/api/vendors/applications', {
        params: {
          query: {
            limit: 50,
            ...(q && { q }),
            ...(state && { state }),
            ...(waits && { waits }),
            ...cursor,
          },
        },
      }),
    ),
  )
  const type = (id: string) => types.data?.find((one) => one.id === id)
  const columns: Column<Found>[] = [
    {
      id: 'name',
      header: t('vendors.fields.name'),
      accessorFn: ({ name }) => name,
      cell: ({ row: { original } }) => (
        <>
          <Link href={`/vendors/${original.id}`}>{original.name}</Link>
          {original.waits && <span className="badge warn">{t('vendors.manage.waits')}</span>}
        </>
      ),
    },
    { id: 'vendor', header: t('vendors.fields.person'), accessorFn: ({ vendor }) => vendor },
    { id: 'type', header: t('vendors.apply.type'), accessorFn: ({ typeId }) => type(typeId)?.name ?? '' },
    {
      id: 'size',
      header: t('vendors.apply.size'),
      accessorFn: ({ typeId, sizeId }) => type(typeId)?.sizes.find(({ id }) => id === sizeId)?.name ?? '',
    },
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <StateBadge application={original} />,
    },
    { id: 'table', header: t('vendors.manage.number'), accessorFn: ({ tableNumber }) => tableNumber ?? '' },
  ]
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('manage.menu.vendors')}</h1>
        {standing && may(standing, 'vendors', 'admin') && (
          <div className="row">
            {EXPORTS.map((name) => (
              <Export
                key={name}
                name={`${name}.csv`}
                read={() => api.GET(`/api/vendors/exports/${name}.csv`, { parseAs: 'stream' })}
              >
                {t(`vendors.manage.exports.${name}`)}
              </Export>
            ))}
          </div>
        )}
      </div>
      <search className="filters">
        <TextField label={t('manage.search')} type="search" value={text} onChange={setText} />
        <Filter
          label={t('manage.state')}
          options={STATES.map((id) => ({ id, name: t(`vendors.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
        <Checkbox isSelected={waits} onChange={setWaits}>
          {t('vendors.manage.waits')}
        </Checkbox>
      </search>
      <PagedTable
        found={found}
        rowsOf={({ applications }) => applications}
        label={t('manage.menu.vendors')}
        columns={columns}
        empty={t('vendors.manage.none')}
      />
    </div>
  )
}
