import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useAllTypes, type WholeType } from './vendors.ts'

/** How many applied, who comes with how many chairs, which tables are left, and what they bring in. */
export const Figures = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { money, number } = useFormats()
  const types = useAllTypes()
  const found = useQuery({
    queryKey: ['vendors', 'figures'],
    queryFn: async () => (await data(api.GET('/api/vendors/figures'))).figures,
  })
  useTitle(t('vendors.manage.figures'), event.data?.name)
  const error = found.error ?? types.error
  if (error) return <Failure error={error} retry={found.refetch} />
  if (!found.data || !types.data || !event.data) return <Waiting />
  const { currency } = event.data
  const approved = found.data.filter(({ state }) => state === 'approved')
  const sum = (figures: typeof approved, of: 'applications' | 'shares' | 'assistants' | 'chairs' | 'total' | 'paid') =>
    figures.reduce((all, figure) => all + figure[of], 0)
  const cards = [
    [t('vendors.states.approved'), number(sum(approved, 'applications'))],
    [t('vendors.states.here'), number(approved.reduce((all, { checkedIn }) => all + checkedIn, 0))],
    [t('vendors.fields.chairs'), number(sum(approved, 'chairs'))],
  ] as const
  const sums = [
    [t('vendors.manage.paid'), money(sum(found.data, 'paid'), currency)],
    [t('vendors.manage.owed'), money(sum(found.data, 'total') - sum(found.data, 'paid'), currency)],
  ] as const
  const rows = types.data.map(({ id, name }) => ({
    id,
    name,
    of: found.data.filter(({ typeId }) => typeId === id),
  }))
  type Row = (typeof rows)[number]
  const count = (of: Row['of'], state: (typeof STATES)[number]) =>
    of.find((figure) => figure.state === state)?.applications ?? 0
  const columns: Column<Row>[] = [
    { id: 'type', header: t('vendors.apply.type'), accessorFn: ({ name }) => name },
    ...STATES.map(
      (state): Column<Row> => ({
        id: state,
        header: t(`vendors.states.${state}`),
        accessorFn: ({ of }) => count(of, state),
      }),
    ),
    {
      id: 'people',
      header: t('vendors.manage.withShares'),
      accessorFn: ({ of }) => sum(of.filter(isApproved), 'shares') + sum(of.filter(isApproved), 'assistants'),
    },
  ]
  return (
    <div className="stack">
      <h1>{t('vendors.manage.figures')}</h1>
      <dl className="figures">
        {cards.map(([name, value]) => (
          <div key={name} className="panel">
            <dd className="figure numbers">{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <dl className="facts">
        {sums.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        label={t('vendors.manage.figures')}
        columns={columns}
        rows={rows}
        empty={t('vendors.manage.noTypes')}
      />
      <TablesLeft types={types.data} />
    </div>
  )
}

const STATES = ['approved', 'waitlisted', 'submitted', 'rejected', 'archived', 'draft'] as const
const isApproved = ({ state }: { state: string }) => state === 'approved'

/** Every table of every type: how many there are, and how many are taken or offered. */
const TablesLeft = ({ types }: { types: readonly WholeType[] }) => {
  const { t } = useTranslation()
  const rows = types.flatMap(({ name, sizes }) => sizes.map((size) => ({ ...size, type: name })))
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { id: 'type', header: t('vendors.apply.type'), accessorFn: ({ type }) => type },
    { id: 'size', header: t('vendors.apply.size'), accessorFn: ({ name }) => name },
    { id: 'taken', header: t('vendors.manage.taken'), accessorFn: ({ taken }) => taken },
    { id: 'capacity', header: t('vendors.manage.capacity'), accessorFn: ({ capacity }) => capacity ?? '∞' },
  ]
  return <DataTable label={t('vendors.manage.tables')} columns={columns} rows={rows} empty="" />
}
