import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/schedule.d.ts'
import { useStanding } from '../../api/standing.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { PanelState, STATES } from '../../schedule/state.tsx'
import { may } from '../access.ts'
import { Workbook } from './workbook.tsx'

type Found = paths['/api/schedule/panels']['get']['responses'][200]['content']['application/json']['panels'][number]

const ALL = 'all'

/** Every proposal, with what it was given. */
export const Panels = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const { number } = useFormats()
  useTitle(t('schedule.menu.panels'), event.data?.name)
  const [text, setText] = useState('')
  const [state, setState] = useState<string>(ALL)
  const q = useDeferredValue(text.trim())
  const wanted = STATES.find((known) => known === state)
  const found = useInfiniteQuery({
    queryKey: ['schedule-panels', q, state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/schedule/panels', {
          params: {
            query: {
              limit: 50,
              ...(q && { q }),
              ...(wanted && { state: wanted }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
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
        <Select
          label={t('manage.state')}
          options={[
            { id: ALL, name: t('manage.all') },
            ...STATES.map((id) => ({ id, name: t(`schedule.states.${id}`) })),
          ]}
          value={state}
          onChange={setState}
        />
      </search>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <DataTable
          label={t('schedule.menu.panels')}
          columns={columns}
          rows={found.data.pages.flatMap(({ panels }) => panels)}
          empty={t('schedule.panel.none')}
          more={found.hasNextPage ? { isPending: found.isFetchingNextPage, fetch: found.fetchNextPage } : undefined}
        />
      )}
      {standing?.rights.includes('export') && <Workbook mayRead={may(standing, 'schedule', 'admin')} />}
    </div>
  )
}
