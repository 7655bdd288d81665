import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/accounts.d.ts'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Checkbox, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Secret } from '../../components/secret.tsx'
import { Waiting } from '../../components/waiting.tsx'

/** Applications of the convention's own that sign people in with their accounts here, by OpenID Connect. */
export const Applications = () => {
  const { t } = useTranslation()
  const [secret, setSecret] = useState<string>()
  useTitle(t('people.parts.applications'), t('manage.title'))
  const found = useQuery({ queryKey: ['clients'], queryFn: () => data(api.GET('/api/clients/clients')) })
  const shown = ({ secret }: { secret?: string | null }) => {
    setSecret(secret ?? undefined)
    return found.refetch()
  }
  const renew = useMutation({
    mutationFn: (id: string) => data(api.POST('/api/clients/clients/{id}/secret', { params: { path: { id } } })),
    onSuccess: shown,
  })
  const remove = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/clients/clients/{id}', { params: { path: { id } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('people.parts.applications')}</h1>
        <Ask kind="primary" trigger={t('people.applications.add')} title={t('people.applications.add')}>
          {(close) => <Editor onSaved={shown} close={close} />}
        </Ask>
      </div>
      <p className="quiet-text narrow">{t('people.applications.about')}</p>
      {secret && <Secret title={t('people.applications.secret')} text={secret} />}
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.clients.length === 0 && <p className="quiet-text">{t('people.applications.none')}</p>}
      <ul className="list">
        {found.data?.clients.map((client) => {
          const { id, name, redirectUris, confidential } = client
          return (
            <li key={id} className="list-row">
              <span className="list-name">
                {name}
                <span className="list-under quiet-text">
                  {t('people.applications.id')} <code className="reference">{id}</code>
                </span>
                <span className="list-under quiet-text reference">{redirectUris.join(' ')}</span>
              </span>
              <span className="row">
                <Ask
                  kind="quiet"
                  trigger={t('people.change')}
                  label={t('people.changeOf', { name })}
                  title={t('people.changeOf', { name })}
                >
                  {(close) => <Editor client={client} onSaved={shown} close={close} />}
                </Ask>
                {confidential && (
                  <Confirm
                    action={t('people.applications.renew')}
                    label={t('people.applications.renewOf', { name })}
                    title={t('people.applications.renewTitle', { name })}
                    isPending={renew.isPending}
                    error={renew.error}
                    onConfirm={(close) => renew.mutate(id, { onSuccess: close })}
                  />
                )}
                <Confirm
                  action={t('remove')}
                  label={t('people.applications.removeOf', { name })}
                  title={t('people.applications.removeTitle', { name })}
                  isPending={remove.isPending}
                  error={remove.error}
                  onConfirm={(close) => remove.mutate(id, { onSuccess: close })}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type Client = paths['/api/clients/clients']['get']['responses'][200]['content']['application/json']['clients'][number]

const Editor = ({
  client,
  onSaved,
  close,
}: {
  client?: Client
  onSaved: (saved: { secret?: string | null }) => unknown
  close: () => void
}) => {
  const { t } = useTranslation()
  const [name, setName] = useState(client?.name ?? '')
  const [addresses, setAddresses] = useState(client?.redirectUris.join('\n') ?? '')
  const [confidential, setConfidential] = useState(true)
  const save = useMutation({
    mutationFn: async (): Promise<{ secret?: string | null }> => {
      const fields = { name, redirectUris: addresses.split(/\s+/).filter(Boolean) }
      if (!client) return data(api.POST('/api/clients/clients', { body: { ...fields, confidential } }))
      await data(api.PUT('/api/clients/clients/{id}', { params: { path: { id: client.id } }, body: fields }))
      return {}
    },
    onSuccess: async (saved) => {
      await onSaved(saved)
      close()
    },
  })
  return (
    <EditForm
      attempt={save}
      save={client ? t('save') : t('people.applications.add')}
      onSubmit={() => save.mutate()}
      onDone={close}
    >
      <TextField
        name="name"
        label={t('account.name')}
        help={t('people.applications.nameHelp')}
        maxLength={80}
        value={name}
        onChange={setName}
        isRequired
      />
      <TextField
        name="redirectUris"
        label={t('people.applications.addresses')}
        help={t('people.applications.addressesHelp')}
        rows={3}
        value={addresses}
        onChange={setAddresses}
        isRequired
      />
      {!client && (
        <Checkbox isSelected={confidential} onChange={setConfidential}>
          {t('people.applications.confidential')}
        </Checkbox>
      )}
    </EditForm>
  )
}
