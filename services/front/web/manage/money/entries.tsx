import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { paths } from '../../api/payments.d.ts'
import type { Column } from '../../components/data-table.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { Export } from '../export.tsx'
import { useMoneyWords } from './money.ts'
import { Purpose } from './purpose.tsx'

type Entry = paths['/api/payments/entries']['get']['responses'][200]['content']['application/json']['entries'][number]

/** All money that moved, and all of it as a file. */
export const Entries = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  const entries = usePaged(['entries'], (cursor) =>
    data(api.GET('/api/payments/entries', { params: { query: { limit: 50, ...cursor } } })),
  )
  const columns: Column<Entry>[] = [
    {
      id: 'at',
      header: t('manage.money.at'),
      accessorFn: ({ at }) => at,
      cell: ({ row: { original } }) => <time dateTime={original.at}>{instant(original.at)}</time>,
    },
    {
      id: 'kind',
      header: t('manage.money.kind'),
      accessorFn: ({ kind }) => kind,
      cell: ({ row: { original } }) => t(`manage.money.kinds.${original.kind}` as 'manage.money.kinds.payment'),
    },
    {
      id: 'amount',
      header: () => <span className="numbers">{t('manage.money.amount')}</span>,
      accessorFn: ({ amount }) => amount,
      cell: ({ row: { original } }) => <span className="numbers">{money(original.amount, original.currency)}</span>,
    },
    { id: 'provider', header: t('manage.money.provider'), accessorFn: ({ provider }) => words.provider(provider) },
    {
      id: 'reference',
      header: t('manage.money.reference'),
      enableSorting: false,
      cell: ({ row: { original } }) => (
        <Purpose
          domain={original.domain}
          reference={original.reference}
          otherwise={original.remark ? words.remark(original.remark) : original.payment}
        />
      ),
    },
  ]
  return (
    <section className="stack close" aria-labelledby="entries">
      <div className="row apart">
        <h2 id="entries">{t('manage.money.entries')}</h2>
        <Export name="entries.csv" read={() => api.GET('/api/payments/entries.csv', { parseAs: 'stream' })}>
          {t('manage.money.export')}
        </Export>
      </div>
      <PagedTable
        found={entries}
        rowsOf={({ entries }) => entries}
        label={t('manage.money.entries')}
        columns={columns}
        empty={t('manage.money.noEntries')}
      />
    </section>
  )
}
