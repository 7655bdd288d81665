import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { paths } from '../../api/schedule.d.ts'
import { useStanding } from '../../api/standing.ts'
import type { Column } from '../../components/data-table.tsx'
import { Filter, TextField } from '../../components/fields.tsx'
import { useTitle } from '../../components/page.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { PanelState, STATES } from '../../schedule/state.tsx'
import { may } from '../access.ts'
import { Workbook } from './workbook.tsx'

type Found = paths['/api/schedule/panels']['get']['responses'][200]['content']['application/json']['panels'][number]

/** Every proposal, with what it was given. */
export const Panels = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const { number } = useFormats()
  useTitle(t('schedule.menu.panels'), event.data?.name)
  const [text, setText] = useState('')
  const [state, setState] = useState<(typeof STATES)[number]>()
  const q = useDeferredValue(text.trim())
  const found = usePaged(['schedule-panels', q, state], (cursor) =>
    data(
      api.GET('/api/schedule/panels', {
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
  const columns: Column<Found>[] = [
    {
      id: 'title',
      header: t('schedule.panel.title'),
      accessorFn: ({ title }) => title,
      cell: ({ row: { original } }) => <Link href={`/schedule/panels/${original.id}`}>{original.title}</Link>,
    },
    {
      id: 'people',
      header: t('schedule.panel.people'),
      accessorFn: ({ panelists }) => panelists.map(({ name }) => name).join(', '),
    },
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <PanelState state={original.state} />,
    },
    {
      id: 'score',
      header: t('schedule.review.score'),
      accessorFn: ({ score }) => score?.average ?? 0,
      cell: ({ row: { original } }) => (
        <span className="numbers">
          {original.score?.average
            ? t('schedule.review.average', {
                average: number(Math.round(original.score.average * 10) / 10),
                reviews: original.score.reviews,
              })
            : '–'}
        </span>
      ),
    },
    {
      id: 'interest',
      header: t('schedule.interest'),
      accessorFn: ({ interest }) => interest,
      cell: ({ row: { original } }) => <span className="numbers">{number(original.interest)}</span>,
    },
  ]
  return (
    <div className="stack">
      <search className="filters">
        <TextField label={t('schedule.panel.search')} type="search" value={text} onChange={setText} />
        <Filter
          label={t('manage.state')}
          options={STATES.map((id) => ({ id, name: t(`schedule.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
      </search>
      <PagedTable
        found={found}
        rowsOf={({ panels }) => panels}
        label={t('schedule.menu.panels')}
        columns={columns}
        empty={t('schedule.panel.none')}
      />
      {standing?.rights.includes('export') && <Workbook mayRead={may(standing, 'schedule', 'admin')} />}
    </div>
  )
}
