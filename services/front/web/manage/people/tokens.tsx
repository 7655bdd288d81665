import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Secret } from '../../components/secret.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { ownTenant } from '../../place.ts'
import { useTokenScopes } from './scopes.ts'

/** The keys of the convention's own programs. */
export const Tokens = () => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const names = new Map(useTokenScopes().map(({ id, name }) => [id, name]))
  const [secret, setSecret] = useState<string>()
  useTitle(t('people.parts.tokens'), t('manage.title'))
  const found = useQuery({
    queryKey: ['tokens'],
    queryFn: () => data(api.GET('/api/tenant/tokens', { params: { path: ownTenant } })),
  })
  const shown = ({ token }: { token: string }) => {
    setSecret(token)
    return found.refetch()
  }
  const rotate = useMutation({
    mutationFn: (token: string) =>
      data(api.POST('/api/tenant/tokens/{token}/rotate', { params: { path: { ...ownTenant, token } } })),
    onSuccess: shown,
  })
  const revoke = useMutation({
    mutationFn: (token: string) =>
      data(api.POST('/api/tenant/tokens/{token}/revoke', { params: { path: { ...ownTenant, token } } })),
    onSuccess: () => found.refetch(),
  })
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('people.parts.tokens')}</h1>
        <Make onMade={shown} />
      </div>
      <p className="quiet-text narrow">{t('people.tokens.about')}</p>
      {secret && <Secret title={t('platform.tenant.tokenMade')} text={secret} />}
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.tokens.length === 0 && <p className="quiet-text">{t('platform.tenant.noTokens')}</p>}
      <ul className="list">
        {found.data?.tokens.map(({ id, name, scopes, usedAt, expiresAt, revokedAt }) => (
          <li key={id} className="list-row">
            <span className="list-name">
              {name}
              <span className="list-under quiet-text">
                {[
                  scopes.map((scope) => names.get(scope) ?? scope).join(', '),
                  usedAt ? t('people.tokens.used', { at: instant(usedAt) }) : t('people.tokens.unused'),
                  ...(expiresAt ? [t('people.tokens.until', { at: instant(expiresAt) })] : []),
                ].join(' · ')}
              </span>
            </span>
            {revokedAt ? (
              <span className="badge">{t('people.revoked')}</span>
            ) : (
              <span className="row">
                <Confirm
                  action={t('people.tokens.rotate')}
                  label={t('people.tokens.rotateOf', { name })}
                  title={t('people.tokens.rotateTitle', { name })}
                  isPending={rotate.isPending}
                  error={rotate.error}
                  onConfirm={(close) => rotate.mutate(id, { onSuccess: close })}
                >
                  <p>{t('people.tokens.rotateText')}</p>
                </Confirm>
                <Confirm
                  action={t('people.revoke')}
                  label={t('people.revokeOf', { name })}
                  title={t('platform.tenant.revokeTitle', { name })}
                  isPending={revoke.isPending}
                  error={revoke.error}
                  onConfirm={(close) => revoke.mutate(id, { onSuccess: close })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Make = ({ onMade }: { onMade: (made: { token: string }) => unknown }) => {
  const { t } = useTranslation()
  const options = useTokenScopes()
  const [name, setName] = useState('')
  const [until, setUntil] = useState('')
  const [scopes, setScopes] = useState<string[]>([])
  const make = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/tenant/tokens', {
          params: { path: ownTenant },
          body: { name, scopes, ...(until && { expiresAt: new Date(until).toISOString() }) },
        }),
      ),
    onSuccess: (made) => {
      setName('')
      setScopes([])
      return onMade(made)
    },
  })
  return (
    <Ask kind="primary" trigger={t('people.tokens.make')} title={t('people.tokens.make')}>
      {(close) => (
        <EditForm
          attempt={make}
          save={t('people.tokens.make')}
          isDisabled={scopes.length === 0}
          onSubmit={() => make.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('platform.tenant.tokenName')}
            maxLength={80}
            value={name}
            onChange={setName}
            isRequired
          />
          <TextField
            name="expiresAt"
            label={t('people.tokens.expiry')}
            type="date"
            value={until}
            onChange={setUntil}
            isRequired={false}
          />
          <Checkboxes label={t('people.tokens.scopes')} options={options} value={scopes} onChange={setScopes} />
        </EditForm>
      )}
    </Ask>
  )
}
