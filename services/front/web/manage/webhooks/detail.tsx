import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Form } from '../../components/form.tsx'
import { NotFound } from '../../components/not-found.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Secret } from '../../components/secret.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { Deliveries } from './deliveries.tsx'
import { WebhookFields } from './fields.tsx'
import { WebhookState } from './state.tsx'
import { knownSubjects, useWebhooks, type Webhook } from './webhooks.ts'

/** One program: what it is told, whether it listens, and every delivery. */
const Detail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const webhooks = useWebhooks()
  useTitle(t('manage.menu.webhooks'), event.data?.name)
  if (webhooks.error) return <Failure error={webhooks.error} retry={webhooks.refetch} />
  if (!webhooks.data) return <Waiting />
  const webhook = webhooks.data.find((webhook) => webhook.id === id)
  if (!webhook) return <NotFound />
  return (
    <div className="stack">
      <p>
        <Link href="/webhooks">{t('manage.menu.webhooks')}</Link>
      </p>
      <div className="row apart">
        <h1 className="reference">{webhook.url}</h1>
        <WebhookState {...webhook} />
      </div>
      <div className="columns">
        <Editor webhook={webhook} onDone={webhooks.refetch} />
        <Deliveries webhook={id} />
      </div>
    </div>
  )
}

const Editor = ({ webhook: before, onDone }: { webhook: Webhook; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const params = { path: { id: before.id } }
  const [webhook, setWebhook] = useState({
    url: before.url,
    contact: before.contact,
    subjects: knownSubjects(before.subjects),
  })
  const save = useMutation({
    mutationFn: (changes: Partial<typeof webhook> & { on?: boolean }) =>
      data(api.PATCH('/api/notifications/webhooks/{id}', { params, body: changes })),
    onSuccess: onDone,
  })
  const renew = useMutation({
    mutationFn: () => data(api.POST('/api/notifications/webhooks/{id}/secret', { params })),
  })
  const remove = useMutation({
    mutationFn: () => data(api.DELETE('/api/notifications/webhooks/{id}', { params })),
    onSuccess: async () => {
      await onDone()
      go('/webhooks')
    },
  })
  return (
    <div className="stack">
      <Form error={save.error} onSubmit={() => save.mutate(webhook)}>
        <WebhookFields webhook={webhook} onChange={setWebhook} />
        {save.error && <Failure error={save.error} />}
        {save.isSuccess && <Notice tone="good" title={t('saved')} />}
        <div className="row">
          <Button type="submit" kind="primary" isPending={save.isPending} isDisabled={webhook.subjects.length === 0}>
            {t('save')}
          </Button>
          {before.state === 'on' ? (
            <Button onPress={() => save.mutate({ on: false })}>{t('manage.webhooks.switchOff')}</Button>
          ) : (
            <Button onPress={() => save.mutate({ on: true })}>{t('manage.webhooks.switchOn')}</Button>
          )}
        </div>
      </Form>
      {renew.data && <Secret title={t('manage.webhooks.secret')} text={renew.data.secret} />}
      <div className="row">
        <Confirm
          action={t('manage.webhooks.renew')}
          title={t('manage.webhooks.renewTitle')}
          isPending={renew.isPending}
          error={renew.error}
          onConfirm={(close) => renew.mutate(undefined, { onSuccess: close })}
        >
          <p>{t('manage.webhooks.renewText')}</p>
        </Confirm>
        <Confirm
          action={t('remove')}
          title={t('manage.webhooks.removeTitle')}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
        />
      </div>
    </div>
  )
}

export default Detail
