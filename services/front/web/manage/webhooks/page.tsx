import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Secret } from '../../components/secret.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { WebhookFields } from './fields.tsx'
import { WebhookState } from './state.tsx'
import { type NewWebhook, useWebhooks } from './webhooks.ts'

/** The programs of the convention's own that are told what happens. */
const Webhooks = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const webhooks = useWebhooks()
  const [secret, setSecret] = useState<string>()
  useTitle(t('manage.menu.webhooks'), event.data?.name)
  if (webhooks.error) return <Failure error={webhooks.error} retry={webhooks.refetch} />
  if (!webhooks.data) return <Waiting />
  const added = (made: string) => {
    setSecret(made)
    return webhooks.refetch()
  }
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('manage.menu.webhooks')}</h1>
        <Add onAdded={added} />
      </div>
      <p className="quiet-text narrow">{t('manage.webhooks.about')}</p>
      {secret && <Secret title={t('manage.webhooks.secret')} text={secret} />}
      {webhooks.data.length === 0 && <p className="quiet-text">{t('manage.webhooks.none')}</p>}
      <ul className="list">
        {webhooks.data.map(({ id, url, subjects, ...standing }) => (
          <li key={id}>
            <Link href={`/webhooks/${id}`} className="list-link">
              <span className="list-name reference">{url}</span>
              <span className="quiet-text">{t('manage.webhooks.tells', { count: subjects.length })}</span>
              <WebhookState {...standing} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Add = ({ onAdded }: { onAdded: (secret: string) => unknown }) => {
  const { t } = useTranslation()
  const [webhook, setWebhook] = useState<NewWebhook>({ url: '', contact: '', subjects: [] })
  const add = useMutation({
    mutationFn: () => data(api.POST('/api/notifications/webhooks', { body: webhook })),
    onSuccess: ({ secret }) => onAdded(secret),
  })
  return (
    <Ask kind="primary" trigger={t('manage.webhooks.add')} title={t('manage.webhooks.add')}>
      {(close) => (
        <EditForm
          attempt={add}
          save={t('manage.webhooks.add')}
          isDisabled={webhook.subjects.length === 0}
          onSubmit={() => add.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <WebhookFields webhook={webhook} onChange={setWebhook} />
        </EditForm>
      )}
    </Ask>
  )
}

export default Webhooks
