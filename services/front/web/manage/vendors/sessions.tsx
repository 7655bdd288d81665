import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { may } from '../access.ts'

/** The meetings of the jury. */
export const Sessions = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  useTitle(t('vendors.manage.jury'), event.data?.name)
  const found = useQuery({
    queryKey: ['vendors', 'sessions'],
    queryFn: async () => (await data(api.GET('/api/vendors/sessions'))).sessions,
  })
  if (found.error) return <Failure error={found.error} retry={found.refetch} />
  if (!found.data) return <Waiting />
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('vendors.manage.jury')}</h1>
        {standing && may(standing, 'vendors', 'admin') && <OpenSession />}
      </div>
      {found.data.length === 0 && <p className="quiet-text">{t('vendors.jury.none')}</p>}
      <ul className="list">
        {found.data.map(({ id, name, state }) => (
          <li key={id} className="list-row">
            <Link href={`/vendors/jury/${id}`} className="list-name">
              {name}
            </Link>
            <span className={`badge ${state === 'open' ? 'good' : ''}`}>{t(`vendors.jury.${state}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const OpenSession = () => {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [name, setName] = useState('')
  const [anonymous, setAnonymous] = useState(true)
  const open = useMutation({
    mutationFn: () => data(api.POST('/api/vendors/sessions', { body: { name: name.trim(), anonymous } })),
    onSuccess: ({ id }) => go(`/vendors/jury/${id}`),
  })
  return (
    <Ask kind="primary" trigger={t('vendors.jury.add')} title={t('vendors.jury.add')}>
      {(close) => (
        <EditForm attempt={open} save={t('vendors.jury.add')} onSubmit={() => open.mutate()} onDone={close}>
          <TextField
            name="name"
            label={t('vendors.jury.name')}
            value={name}
            onChange={setName}
            maxLength={80}
            isRequired
          />
          <Checkbox isSelected={anonymous} onChange={setAnonymous}>
            {t('vendors.jury.anonymous')}
          </Checkbox>
          <p className="help">{t('vendors.jury.addHelp')}</p>
        </EditForm>
      )}
    </Ask>
  )
}
