import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Ask } from '../components/dialog.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure } from '../components/notice.tsx'
import { type Tenant, useTenantChanged } from './tenants.ts'

/** What closes a convention, for a while or for good, and what opens it again or has its birth tried again. */
export const Ending = ({ tenant: { id, name, slug, status } }: { tenant: Tenant }) => {
  const { t } = useTranslation()
  const onSuccess = useTenantChanged(id)
  const params = { path: { id } }
  const suspend = useMutation({
    mutationFn: (reason: string) => data(api.POST('/api/admin/tenants/{id}/suspend', { params, body: { reason } })),
    onSuccess,
  })
  const resume = useMutation({
    mutationFn: () => data(api.POST('/api/admin/tenants/{id}/resume', { params })),
    onSuccess,
  })
  const retry = useMutation({
    mutationFn: () => data(api.POST('/api/admin/tenants/{id}/retry', { params })),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (name: string) => data(api.DELETE('/api/admin/tenants/{id}', { params, body: { name } })),
    onSuccess,
  })
  return (
    <section className="stack close" aria-labelledby="ending">
      <h2 id="ending">{t('platform.tenant.danger')}</h2>
      {resume.error && <Failure error={resume.error} />}
      {retry.error && <Failure error={retry.error} />}
      <div className="row">
        {status === 'active' && (
          <Ask trigger={t('platform.tenant.suspend')} title={t('platform.tenant.suspendTitle', { name })}>
            {(close) => (
              <Confirm
                text={t('platform.tenant.suspendText')}
                label={t('platform.tenant.reason')}
                action={t('platform.tenant.suspend')}
                change={suspend}
                close={close}
              />
            )}
          </Ask>
        )}
        {status === 'failed' && (
          <Button kind="primary" isPending={retry.isPending} onPress={() => retry.mutate()}>
            {t('platform.tenant.retry')}
          </Button>
        )}
        {(status === 'suspended' || status === 'deleting') && (
          <Button kind="primary" isPending={resume.isPending} onPress={() => resume.mutate()}>
            {t('platform.tenant.resume')}
          </Button>
        )}
        {status !== 'deleting' && status !== 'deleted' && (
          <Ask kind="danger" trigger={t('platform.tenant.delete')} title={t('platform.tenant.deleteTitle', { name })}>
            {(close) => (
              <Confirm
                text={t('platform.tenant.deleteText')}
                label={t('platform.tenant.deleteRepeat', { slug })}
                action={t('platform.tenant.delete')}
                change={remove}
                close={close}
              />
            )}
          </Ask>
        )}
      </div>
    </section>
  )
}

interface Change {
  mutate: (text: string, options: { onSuccess: () => void }) => void
  isPending: boolean
  error: unknown
}

const Confirm = ({
  text,
  label,
  action,
  change,
  close,
}: {
  text: string
  label: string
  action: string
  change: Change
  close: () => void
}) => {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  return (
    <Form error={change.error} onSubmit={() => change.mutate(said, { onSuccess: close })}>
      <p>{text}</p>
      <TextField label={label} value={said} onChange={setSaid} autoComplete="off" isRequired />
      {change.error !== null && <Failure error={change.error} />}
      <div className="row">
        <Button type="submit" kind="danger" isPending={change.isPending}>
          {action}
        </Button>
        <Button onPress={close}>{t('platform.tenant.cancel')}</Button>
      </div>
    </Form>
  )
}
