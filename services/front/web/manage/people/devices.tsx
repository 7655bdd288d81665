import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { eventOf, useScopes } from './roles.ts'
import { DEVICE_SCOPES, moduleOf, useModules } from './scopes.ts'

/** Kiosks and screens that work without a person. */
export const Devices = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const modules = useModules()
  useTitle(t('people.parts.devices'), t('manage.title'))
  const found = useQuery({ queryKey: ['devices'], queryFn: () => data(api.GET('/api/accounts/devices')) })
  const revoke = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/accounts/devices/{id}', { params: { path: { id } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('people.parts.devices')}</h1>
        <Pair onDone={() => found.refetch()} />
      </div>
      <p className="quiet-text narrow">{t('people.devices.about', { address: `${location.host}/device` })}</p>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.devices.length === 0 && <p className="quiet-text">{t('people.devices.none')}</p>}
      <ul className="list">
        {found.data?.devices.map(({ id, name, scopes, seenAt, revokedAt }) => (
          <li key={id} className="list-row">
            <span className="list-name">
              {name}
              <span className="list-under quiet-text">
                {scopes.map((scope) => modules(moduleOf(scope))).join(', ')} ·{' '}
                {seenAt ? t('people.devices.seen', { at: instant(seenAt) }) : t('people.devices.unseen')}
              </span>
            </span>
            {revokedAt ? (
              <span className="badge">{t('people.revoked')}</span>
            ) : (
              <Confirm
                action={t('people.revoke')}
                label={t('people.revokeOf', { name })}
                title={t('people.devices.revokeTitle', { name })}
                isPending={revoke.isPending}
                error={revoke.error}
                onConfirm={(close) => revoke.mutate(id, { onSuccess: close })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whoever stands before a device enters the code that it shows. */
const Pair = ({ onDone }: { onDone: () => unknown }) => {
  const { t } = useTranslation()
  const modules = useModules()
  const places = useScopes()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>([])
  const [chosen, setChosen] = useState<string>()
  const where = chosen ?? places[0]?.id
  const pair = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/accounts/devices', {
          body: {
            code,
            name,
            event: where ? eventOf(where) : null,
            scopes: DEVICE_SCOPES.filter((scope) => scopes.includes(scope)),
          },
        }),
      ),
    onSuccess: () => {
      setCode('')
      setName('')
      setScopes([])
      return onDone()
    },
  })
  return (
    <Ask kind="primary" trigger={t('people.devices.pair')} title={t('people.devices.pair')}>
      {(close) => (
        <EditForm
          attempt={pair}
          save={t('people.devices.pair')}
          isDisabled={scopes.length === 0}
          onSubmit={() => pair.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="code"
            label={t('people.devices.code')}
            autoComplete="off"
            maxLength={20}
            value={code}
            onChange={setCode}
            isRequired
          />
          <TextField
            name="name"
            label={t('account.name')}
            help={t('people.devices.nameHelp')}
            maxLength={80}
            value={name}
            onChange={setName}
            isRequired
          />
          {places.length > 1 && (
            <Select label={t('people.where')} options={places} value={where ?? null} onChange={setChosen} />
          )}
          <Checkboxes
            label={t('people.devices.scopes')}
            options={DEVICE_SCOPES.map((id) => ({ id, name: modules(moduleOf(id)) }))}
            value={scopes}
            onChange={setScopes}
          />
        </EditForm>
      )}
    </Ask>
  )
}
