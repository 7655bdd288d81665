import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { InstantField } from '../../components/dates.tsx'
import { Checkbox } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { Export } from '../export.tsx'
import { useMoneyWords } from './money.ts'

type Sum = paths['/api/payments/report']['get']['responses'][200]['content']['application/json']['sums'][number] & {
  id: string
}
const GROUPS = ['day', 'domain', 'provider'] as const

/** What all of it comes to, in each currency; real money by itself. */
const totalsOf = (sums: readonly Sum[]): Pick<Sum, 'live' | 'currency' | 'amount'>[] =>
  [...Map.groupBy(sums, ({ live, currency }) => `${live} ${currency}`).values()].flatMap((alike) => {
    const [first] = alike
    return first ? [{ ...first, amount: alike.reduce((sum, { amount }) => sum + amount, 0) }] : []
  })

/** What moved over all domains, summed as one likes, and as a file. */
export const Report = () => {
  const { t } = useTranslation()
  const { money, number, days } = useFormats()
  const words = useMoneyWords()
  const [by, setBy] = useState<string[]>(['domain', 'provider'])
  const [from, setFrom] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const groups = GROUPS.filter((group) => by.includes(group))
  const query = {
    by: groups.join(','),
    ...(from && { from }),
    ...(until && { until }),
  }
  const sums = useQuery({
    queryKey: ['report', query],
    placeholderData: keepPreviousData,
    queryFn: () => data(api.GET('/api/payments/report', { params: { query } })),
    select: ({ sums }): Sum[] => sums.map((sum, index) => ({ ...sum, id: String(index) })),
  })
  const columns: Column<Sum>[] = [
    ...groups.map(
      (group): Column<Sum> => ({
        id: group,
        header: t(`manage.money.groups.${group}`),
        accessorFn: (sum) => sum[group] ?? '',
        cell: ({ row: { original } }) => {
          const value = original[group]
          if (value === null) return '–'
          return {
            day: () => days(value, value),
            domain: () => words.part(value),
            provider: () => words.provider(value),
          }[group]()
        },
      }),
    ),
    {
      id: 'amount',
      header: () => <span className="numbers">{t('manage.money.amount')}</span>,
      accessorFn: ({ amount }) => amount,
      cell: ({ row: { original } }) => <span className="numbers">{money(original.amount, original.currency)}</span>,
    },
    {
      id: 'kind',
      header: t('manage.money.kind'),
      accessorFn: ({ kind }) => kind,
      cell: ({ row: { original } }) => (
        <>
          {t(`manage.money.kinds.${original.kind}` as 'manage.money.kinds.payment')}
          {!original.live && <span className="help"> · {t('manage.money.test')}</span>}
        </>
      ),
    },
    {
      id: 'count',
      header: () => <span className="numbers">{t('manage.money.count')}</span>,
      accessorFn: ({ count }) => count,
      cell: ({ row: { original } }) => <span className="numbers">{number(original.count)}</span>,
    },
  ]
  return (
    <section className="stack close" aria-labelledby="report">
      <div className="row apart">
        <h2 id="report">{t('manage.money.report')}</h2>
        <Export
          name="report.csv"
          read={() => api.GET('/api/payments/report.csv', { params: { query }, parseAs: 'stream' })}
        >
          {t('manage.money.exportReport')}
        </Export>
      </div>
      <div className="filters">
        <InstantField name="from" label={t('manage.money.from')} value={from} onChange={setFrom} />
        <InstantField name="until" label={t('manage.money.until')} value={until} onChange={setUntil} />
      </div>
      <CheckboxGroup value={by} onChange={(chosen) => chosen.length > 0 && setBy(chosen)} className="field">
        <Label>{t('manage.money.by')}</Label>
        <div className="row">
          {GROUPS.map((group) => (
            <Checkbox key={group} value={group}>
              {t(`manage.money.groups.${group}`)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      {sums.error && <Failure error={sums.error} />}
      {sums.isPending && <Waiting />}
      {sums.data && (
        <DataTable
          label={t('manage.money.report')}
          columns={columns}
          rows={sums.data}
          empty={t('manage.money.noEntries')}
        />
      )}
      <ul>
        {totalsOf(sums.data ?? []).map(({ live, currency, amount }) => (
          <li key={`${live} ${currency}`} className="bill-line">
            <span>
              {t('manage.money.sum')}
              {!live && <span className="help"> · {t('manage.money.test')}</span>}
            </span>
            <span className="numbers">{money(amount, currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
