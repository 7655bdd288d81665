import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { Failure } from '../components/notice.tsx'
import { Secret } from '../components/secret.tsx'
import { useFormats } from '../format.ts'

/** The tokens of a convention, and the first one for its owner. */
export const Tokens = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const path = { id }
  const tokens = useQuery({
    queryKey: ['tenant', id, 'tokens'],
    queryFn: () => data(api.GET('/api/admin/tenants/{id}/tokens', { params: { path } })),
  })
  const make = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/admin/tenants/{id}/tokens', {
          params: { path },
          body: { name: 'owner', scopes: ['tenant:owner'] },
        }),
      ),
    onSuccess: () => tokens.refetch(),
  })
  const revoke = useMutation({
    mutationFn: (token: string) =>
      data(api.POST('/api/admin/tenants/{id}/tokens/{token}/revoke', { params: { path: { id, token } } })),
    onSuccess: () => tokens.refetch(),
  })
  const error = tokens.error ?? make.error
  return (
    <section className="stack close" aria-labelledby="tokens">
      <h2 id="tokens">{t('platform.tenant.tokens')}</h2>
      <p className="quiet-text">{t('platform.tenant.tokensHelp')}</p>
      {error && <Failure error={error} />}
      {make.data && <Secret title={t('platform.tenant.tokenMade')} text={make.data.token} />}
      {tokens.data?.tokens.length === 0 && <p className="quiet-text">{t('platform.tenant.noTokens')}</p>}
      <ul className="list">
        {tokens.data?.tokens.map(({ id, name, scopes, createdAt, revokedAt }) => (
          <li key={id} className="list-row">
            <span className="list-name">{name}</span>
            <span className="quiet-text">
              {scopes.join(', ')} · {instant(createdAt)}
            </span>
            {revokedAt ? (
              <span className="badge suspended">{t('platform.tenant.revoked')}</span>
            ) : (
              <Confirm
                action={t('platform.tenant.revokeAction')}
                label={t('platform.tenant.revoke', { name })}
                title={t('platform.tenant.revokeTitle', { name })}
                isPending={revoke.isPending}
                error={revoke.error}
                onConfirm={(close) => revoke.mutate(id, { onSuccess: close })}
              />
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button isPending={make.isPending} onPress={() => make.mutate()}>
          {t('platform.tenant.ownerToken')}
        </Button>
      </div>
    </section>
  )
}
