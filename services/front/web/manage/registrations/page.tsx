import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Presence } from '../../desk/presence.tsx'
import type { Registration } from '../../desk/registrations.ts'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

const STATES = ['held', 'registered', 'expired', 'cancelled'] as const
const ALL = 'all'

/** Everybody, by name, address, level and state. */
const Registrations = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  useTitle(t('manage.menu.registrations'), event.data?.name)
  const [text, setText] = useState('')
  const [level, setLevel] = useState(ALL)
  const [state, setState] = useState<string>(ALL)
  const q = useDeferredValue(text.trim())
  const wanted = STATES.find((known) => known === state)
  const levels = useQuery({ queryKey: ['all-levels'], queryFn: () => data(api.GET('/api/register/levels/all')) })
  const found = useInfiniteQuery({
    queryKey: ['registrations', q, level, state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/register/registrations', {
          params: {
            query: {
              limit: 50,
              ...(q && { q }),
              ...(level !== ALL && { level }),
              ...(wanted && { state: wanted }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const columns: Column<Registration>[] = [
    {
      id: 'name',
      header: t('manage.registrations.name'),
      accessorFn: ({ name }) => name,
      cell: ({ row: { original } }) => <Link href={`/registrations/${original.id}`}>{original.name}</Link>,
    },
    { id: 'level', header: t('manage.level'), accessorFn: ({ snapshot }) => snapshot.level.name },
    {
      id: 'state',
      header: t('manage.state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <Presence registration={original} />,
    },
    { id: 'email', header: t('manage.registrations.email'), accessorFn: ({ email }) => email },
    {
      id: 'since',
      header: t('manage.registrations.since'),
      accessorFn: ({ createdAt }) => createdAt,
      cell: ({ row: { original } }) => <time dateTime={original.createdAt}>{instant(original.createdAt)}</time>,
    },
  ]
  const all = { id: ALL, name: t('manage.all') }
  return (
    <div className="stack">
      <h1>{t('manage.menu.registrations')}</h1>
      <search className="filters">
        <TextField label={t('manage.search')} type="search" value={text} onChange={setText} />
        <Select
          label={t('manage.level')}
          options={[all, ...(levels.data?.levels ?? []).map(({ id, name }) => ({ id, name }))]}
          value={level}
          onChange={setLevel}
        />
        <Select
          label={t('manage.state')}
          options={[all, ...STATES.map((id) => ({ id, name: t(`order.people.${id}`) }))]}
          value={state}
          onChange={setState}
        />
      </search>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <DataTable
          label={t('manage.menu.registrations')}
          columns={columns}
          rows={found.data.pages.flatMap(({ registrations }) => registrations)}
          empty={t('manage.registrations.none')}
          more={found.hasNextPage ? { isPending: found.isFetchingNextPage, fetch: found.fetchNextPage } : undefined}
        />
      )}
    </div>
  )
}

export default Registrations
