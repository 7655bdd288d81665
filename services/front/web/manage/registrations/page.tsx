import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { useStanding } from '../../api/standing.ts'
import type { Column } from '../../components/data-table.tsx'
import { Filter, TextField } from '../../components/fields.tsx'
import { useTitle } from '../../components/page.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { Presence } from '../../desk/presence.tsx'
import type { Registration } from '../../desk/registrations.ts'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { Export } from '../export.tsx'

const STATES = ['held', 'registered', 'expired', 'cancelled'] as const

/** Everybody, by name, address, level and state. */
const Registrations = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const { instant } = useFormats(event.data?.timeZone)
  useTitle(t('manage.menu.registrations'), event.data?.name)
  const [text, setText] = useState('')
  const [level, setLevel] = useState<string>()
  const [state, setState] = useState<(typeof STATES)[number]>()
  const q = useDeferredValue(text.trim())
  const levels = useQuery({ queryKey: ['all-levels'], queryFn: () => data(api.GET('/api/register/levels/all')) })
  const found = usePaged(['registrations', q, level, state], (cursor) =>
    data(
      api.GET('/api/register/registrations', {
        params: {
          query: {
            limit: 50,
            ...(q && { q }),
            ...(level && { level }),
            ...(state && { state }),
            ...cursor,
          },
        },
      }),
    ),
  )
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
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('manage.menu.registrations')}</h1>
        {standing && may(standing, 'register', 'admin') && (
          <Export
            name="registrations.csv"
            read={() => api.GET('/api/register/registrations.csv', { parseAs: 'stream' })}
          >
            {t('manage.money.export')}
          </Export>
        )}
      </div>
      <search className="filters">
        <TextField label={t('manage.search')} type="search" value={text} onChange={setText} />
        <Filter
          label={t('manage.level')}
          options={(levels.data?.levels ?? []).map(({ id, name }) => ({ id, name }))}
          value={level}
          onChange={setLevel}
        />
        <Filter
          label={t('manage.state')}
          options={STATES.map((id) => ({ id, name: t(`order.people.${id}`) }))}
          value={state}
          onChange={setState}
        />
      </search>
      <PagedTable
        found={found}
        rowsOf={({ registrations }) => registrations}
        label={t('manage.menu.registrations')}
        columns={columns}
        empty={t('manage.registrations.none')}
      />
    </div>
  )
}

export default Registrations
