import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Confirm } from '../components/confirm.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'

/** The addresses that lead to a convention. */
export const Domains = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const [host, setHost] = useState('')
  const path = { id }
  const domains = useQuery({
    queryKey: ['tenant', id, 'domains'],
    queryFn: () => data(api.GET('/api/admin/tenants/{id}/domains', { params: { path } })),
  })
  const done = { onSuccess: () => domains.refetch() }
  const add = useMutation({
    mutationFn: () => data(api.POST('/api/admin/tenants/{id}/domains', { params: { path }, body: { host } })),
    onSuccess: () => {
      setHost('')
      return domains.refetch()
    },
  })
  const remove = useMutation({
    mutationFn: (host: string) =>
      data(api.DELETE('/api/admin/tenants/{id}/domains/{host}', { params: { path: { id, host } } })),
    ...done,
  })
  const promote = useMutation({
    mutationFn: (host: string) =>
      data(api.PUT('/api/admin/tenants/{id}/domains/{host}/primary', { params: { path: { id, host } } })),
    ...done,
  })
  const error = domains.error ?? add.error ?? promote.error
  const port = location.port && `:${location.port}`
  return (
    <section className="stack close" aria-labelledby="addresses">
      <h2 id="addresses">{t('platform.tenant.addresses')}</h2>
      {error && <Failure error={error} />}
      {domains.isPending && <Waiting />}
      <ul className="list">
        {domains.data?.domains.map(({ host, mode, primary }) => (
          <li key={host} className="list-row">
            <a href={`${location.protocol}//${host}${port}/`} className="list-name">
              {host}
            </a>
            <span className="quiet-text">
              {t(mode === 'tenant' ? 'platform.tenant.organisers' : 'platform.tenant.attendees')}
            </span>
            {primary ? (
              <span className="badge">{t('platform.tenant.primary')}</span>
            ) : (
              <span className="row">
                {mode === 'event' && (
                  <Button
                    kind="quiet"
                    aria-label={t('platform.tenant.makePrimary', { name: host })}
                    onPress={() => promote.mutate(host)}
                  >
                    {t('platform.tenant.primaryAction')}
                  </Button>
                )}
                <Confirm
                  action={t('remove')}
                  label={t('platform.tenant.remove', { name: host })}
                  title={t('platform.tenant.removeTitle', { name: host })}
                  isPending={remove.isPending}
                  error={remove.error}
                  onConfirm={(close) => remove.mutate(host, { onSuccess: close })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Form className="row bottom" error={add.error} onSubmit={add.mutate}>
        <TextField name="host" label={t('platform.tenant.addDomain')} value={host} onChange={setHost} isRequired />
        <Button type="submit" isPending={add.isPending}>
          {t('platform.tenant.addHost')}
        </Button>
      </Form>
    </section>
  )
}
