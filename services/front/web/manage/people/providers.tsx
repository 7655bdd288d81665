import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/accounts.d.ts'
import { api, data } from '../../api/client.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'

type Provider = paths['/api/clients/providers']['post']['responses'][201]['content']['application/json']

/** OpenID providers of others, by which people sign in at the convention's own hosts. */
export const Providers = () => {
  const { t } = useTranslation()
  useTitle(t('people.parts.providers'), t('manage.title'))
  const found = useQuery({ queryKey: ['providers'], queryFn: () => data(api.GET('/api/clients/providers')) })
  const remove = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/clients/providers/{id}', { params: { path: { id } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('people.parts.providers')}</h1>
        <Ask kind="primary" trigger={t('people.providers.add')} title={t('people.providers.add')}>
          {(close) => <Editor onDone={found.refetch} close={close} />}
        </Ask>
      </div>
      <p className="quiet-text narrow">{t('people.providers.about')}</p>
      <p className="quiet-text narrow">
        {t('people.providers.back')} <code className="reference">{`https://…${BACK}`}</code>
      </p>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.providers.length === 0 && <p className="quiet-text">{t('people.providers.none')}</p>}
      <ul className="list">
        {found.data?.providers.map((provider) => (
          <li key={provider.id} className="list-row">
            <span className="list-name">
              {provider.name}
              <span className="list-under quiet-text reference">{provider.issuer}</span>
              <span className="list-under quiet-text">
                {t('people.applications.id')} <code className="reference">{provider.clientId}</code>
              </span>
            </span>
            <span className="row">
              <Ask
                kind="quiet"
                trigger={t('people.change')}
                label={t('people.changeOf', { name: provider.name })}
                title={t('people.changeOf', { name: provider.name })}
              >
                {(close) => <Editor provider={provider} onDone={found.refetch} close={close} />}
              </Ask>
              <Confirm
                action={t('remove')}
                label={t('people.applications.removeOf', { name: provider.name })}
                title={t('people.providers.removeTitle', { name: provider.name })}
                isPending={remove.isPending}
                error={remove.error}
                onConfirm={(close) => remove.mutate(provider.id, { onSuccess: close })}
              >
                <p>{t('people.providers.removeText')}</p>
              </Confirm>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where a provider sends people back to, at each host of the convention. */
const BACK = '/api/session/outside/callback'

const NEW = { name: '', issuer: '', clientId: '', secret: '' }

const Editor = ({ provider, onDone, close }: { provider?: Provider; onDone: () => unknown; close: () => void }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState(
    provider ? { name: provider.name, issuer: provider.issuer, clientId: provider.clientId, secret: '' } : NEW,
  )
  const save = useMutation({
    mutationFn: () => {
      if (!provider) return data(api.POST('/api/clients/providers', { body: fields }))
      const { secret, ...rest } = fields
      const body = { ...rest, ...(secret && { secret }) }
      return data(api.PUT('/api/clients/providers/{id}', { params: { path: { id: provider.id } }, body }))
    },
    onSuccess: async () => {
      await onDone()
      close()
    },
  })
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes })
  return (
    <EditForm
      attempt={save}
      save={provider ? t('save') : t('people.providers.add')}
      onSubmit={() => save.mutate()}
      onDone={close}
    >
      <TextField
        name="name"
        label={t('account.name')}
        help={t('people.providers.nameHelp')}
        maxLength={80}
        value={fields.name}
        onChange={(name) => change({ name })}
        isRequired
      />
      <TextField
        name="issuer"
        type="url"
        label={t('people.providers.issuer')}
        help={t('people.providers.issuerHelp')}
        maxLength={300}
        value={fields.issuer}
        onChange={(issuer) => change({ issuer })}
        isRequired
      />
      <TextField
        name="clientId"
        label={t('people.providers.clientId')}
        autoComplete="off"
        maxLength={300}
        value={fields.clientId}
        onChange={(clientId) => change({ clientId })}
        isRequired
      />
      <TextField
        name="secret"
        type="password"
        label={t('people.providers.secret')}
        help={provider ? t('people.providers.secretKept') : t('people.providers.secretHelp')}
        autoComplete="off"
        maxLength={500}
        value={fields.secret}
        onChange={(secret) => change({ secret })}
        isRequired={!provider}
      />
    </EditForm>
  )
}
