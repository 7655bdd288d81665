import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import type { Column } from '../../components/data-table.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { PagedTable } from '../../components/paged-table.tsx'
import { Export } from '../export.tsx'
import type { Person } from './staff.ts'

/** Everybody who helps, or has asked to. */
export const People = () => {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const found = usePaged(['staff', 'people', 'pages', q], (cursor) =>
    data(
      api.GET('/api/staff/people', {
        params: { query: { limit: 50, ...(q && { q }), ...cursor } },
      }),
    ),
  )
  const columns: Column<Person>[] = [
    {
      id: 'name',
      header: t('staff.manage.name'),
      accessorFn: ({ name }) => name,
      cell: ({ row: { original } }) => <Link href={`/staff/people/${original.id}`}>{original.name}</Link>,
    },
    { id: 'email', header: t('manage.registrations.email'), accessorFn: ({ email }) => email },
    { id: 'skills', header: t('staff.people.skills'), accessorFn: ({ skills }) => skills.join(', ') },
  ]
  return (
    <div className="stack">
      <search className="filters">
        <TextField label={t('staff.people.search')} type="search" value={text} onChange={setText} />
        <Ask trigger={t('staff.people.add')} title={t('staff.people.add')}>
          {(close) => <Add onDone={close} />}
        </Ask>
        <Export name="hours.csv" read={() => api.GET('/api/staff/hours.csv', { parseAs: 'stream' })}>
          {t('staff.people.hours')}
        </Export>
      </search>
      <PagedTable
        found={found}
        rowsOf={({ people }) => people}
        label={t('staff.manage.people')}
        columns={columns}
        empty={t('staff.people.none')}
      />
    </div>
  )
}

const Add = ({ onDone }: { onDone: () => void }) => {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const add = useAttempt(
    (headers) => data(api.POST('/api/staff/people', { headers, body: { name, email, locale: i18n.language } })),
    ({ id }) => go(`/staff/people/${id}`),
  )
  return (
    <EditForm attempt={add} onSubmit={() => add.mutate()} onDone={onDone}>
      <TextField name="name" label={t('staff.manage.name')} value={name} onChange={setName} maxLength={80} isRequired />
      <TextField
        name="email"
        label={t('manage.registrations.email')}
        type="email"
        value={email}
        onChange={setEmail}
        isRequired
      />
    </EditForm>
  )
}
